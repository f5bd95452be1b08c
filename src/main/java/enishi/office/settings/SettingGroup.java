package enishi.office.settings;

import java.util.List;

/** Numbers that are shown together. */
record SettingGroup(Group group, String name, String nameEn, List<SettingLine> settings) {
  SettingGroup {
    settings = List.copyOf(settings);
  }

  /** Whether any of them can be changed here and now. */
  public boolean open() {
    return settings.stream().anyMatch(SettingLine::open);
  }

  /** How many are not the standard. */
  public long changed() {
    return settings.stream().filter(line -> line.state().equals(SettingLine.CHANGED)).count();
  }

  /** Whether any of them cannot. */
  public boolean hasOthers() {
    return settings.stream().anyMatch(line -> !line.open());
  }
}
