package enishi.table;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Text that windows-31j can write. Dashes and signs for which that encoding has only a twin become
 * the twin; other characters that it lacks become 〓 and are remembered.
 */
final class Windows31jText {
  private static final char MISSING = '〓';
  private static final String LACKED =
      "\u2212\u2016\u301c\u2014\u00a5\u203e\u00a2\u00a3\u00ac\u00a0";
  private static final String TWINS = "\uff0d\u2225\uff5e\u2015\uffe5\uffe3\uffe0\uffe1\uffe2 ";

  private final CharsetEncoder encoder = EncodingDetector.WINDOWS_31J.newEncoder();
  private final SortedMap<String, Integer> unwritable = new TreeMap<>();

  String of(String text, int row) {
    StringBuilder written = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> append(written, c, row));
    return written.toString();
  }

  /** Character → the first row that has it. */
  SortedMap<String, Integer> unwritable() {
    return Collections.unmodifiableSortedMap(unwritable);
  }

  private void append(StringBuilder written, int character, int row) {
    int lacked = LACKED.indexOf(character);
    String single =
        lacked < 0 ? Character.toString(character) : TWINS.substring(lacked, lacked + 1);
    if (encoder.canEncode(single)) {
      written.append(single);
    } else {
      written.append(MISSING);
      unwritable.putIfAbsent(single, row);
    }
  }
}
