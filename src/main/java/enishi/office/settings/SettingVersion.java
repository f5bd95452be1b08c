package enishi.office.settings;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers as somebody once set them. In force until the next one is set; none is ever changed.
 *
 * @param number counts from 1; 0 is the standard, which nobody set
 * @param values what differs from the standard, by key
 * @param by the account, or {@code owner}
 */
record SettingVersion(
    int number, SortedMap<String, String> values, Instant at, String by, String note) {
  /** Before anybody set anything. */
  static final SettingVersion STANDARD =
      new SettingVersion(0, Collections.emptySortedMap(), Instant.EPOCH, "", "");

  SettingVersion {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
