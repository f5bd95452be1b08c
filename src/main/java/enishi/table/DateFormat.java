package enishi.table;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a number format shows of a serial date. */
enum DateFormat {
  /** A day, and the time where there is one. */
  DAY,
  /** A time of day. */
  TIME,
  /** Hours that may exceed a day. */
  ELAPSED;

  private static final int FIRST_CUSTOM = 100;

  /**
   * The kind of date a format shows; empty for a plain number. The ids 27 to 36 and 50 to 58 are
   * Japanese calendars that workbooks name without a pattern.
   */
  static Optional<DateFormat> of(int id, @Nullable String pattern) {
    if (id == 46) {
      return Optional.of(ELAPSED);
    }
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47) {
      return Optional.of(TIME);
    }
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
      return Optional.of(DAY);
    }
    return pattern == null || (id < FIRST_CUSTOM && id > 0) ? Optional.empty() : custom(pattern);
  }

  private static Optional<DateFormat> custom(String pattern) {
    String letters = letters(pattern);
    if (letters.contains("[h") || letters.contains("[m") || letters.contains("[s")) {
      return Optional.of(ELAPSED);
    }
    boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    boolean minuteOrMonth = letters.indexOf('m') >= 0;
    boolean day = letters.chars().anyMatch(c -> "ydgea".indexOf(c) >= 0);
    if (day || (minuteOrMonth && !time)) {
      return Optional.of(DAY);
    }
    return time ? Optional.of(TIME) : Optional.empty();
  }

  /**
   * The first section in lower case without quoted text, escapes, colours, locales and exponents.
   */
  private static String letters(String pattern) {
    String section = pattern.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "").split(";", 2)[0];
    return section
        .toLowerCase(Locale.ROOT)
        .replaceAll("general|g/標準|e[+-]|am/pm|a/p", "")
        .replaceAll("\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", "");
  }
}
