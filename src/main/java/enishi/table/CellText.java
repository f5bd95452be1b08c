package enishi.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The text of a cell without the blanks that offices put around it. */
final class CellText {
  private CellText() {}

  /**
   * Removes ASCII, full-width and no-break spaces, tabs, newlines and byte order marks at both
   * ends.
   */
  static String trim(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  /** NFKC, so that full-width letters and digits become ASCII, and trimmed. */
  static String plain(String text) {
    return trim(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** What two spellings of one column name have in common: width and case do not count. */
  static String columnKey(String name) {
    return plain(name).toLowerCase(Locale.ROOT);
  }

  /** How many cells there are up to the last one that is not blank. */
  static int filledWidth(List<String> cells) {
    int width = cells.size();
    while (width > 0 && trim(cells.get(width - 1)).isEmpty()) {
      width--;
    }
    return width;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u200b' || c == '\ufeff';
  }
}
