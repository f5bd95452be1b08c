package enishi.office.settings;

import java.util.List;

/**
 * All numbers of our own choice as they hold now.
 *
 * @param version which was set last; 0 where nobody set any
 */
record SettingList(int version, List<SettingGroup> groups) {
  SettingList {
    groups = List.copyOf(groups);
  }
}
