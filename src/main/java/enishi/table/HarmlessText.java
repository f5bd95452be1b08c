package enishi.table;

import java.util.regex.Pattern;

/** Text that no spreadsheet takes for a formula. */
final class HarmlessText {
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");
  private static final String RISKY = "=+-@\t\r\n＝＋－＠";

  private HarmlessText() {}

  static String of(String text) {
    return text.isEmpty()
            || RISKY.indexOf(text.charAt(0)) < 0
            || PLAIN_NUMBER.matcher(text).matches()
        ? text
        : "'" + text;
  }
}
