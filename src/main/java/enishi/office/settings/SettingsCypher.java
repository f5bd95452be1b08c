package enishi.office.settings;

import enishi.store.Statement;

/** The statements on the numbers that were set. */
enum SettingsCypher implements Statement {
  KEEP_SETTING,
  LIST_SETTINGS,
  NEWEST_SETTING;

  @Override
  public String room() {
    return "office";
  }
}
