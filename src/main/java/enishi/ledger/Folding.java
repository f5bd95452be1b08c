package enishi.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Text in which width, case and the two kana are the same. */
final class Folding {
  private static final int KANA_SHIFT = 'ア' - 'あ';

  private Folding() {}

  /** NFKC, small letters, katakana as hiragana, no spaces doubled. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .chars()
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - KANA_SHIFT : c)
        .forEach(c -> folded.append((char) c));
    return folded.toString().replaceAll("\\s+", " ").strip();
  }

  /** Every two characters that follow each other. */
  static Set<String> bigrams(String folded) {
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i + 2 <= folded.length(); i++) {
      pairs.add(folded.substring(i, i + 2));
    }
    return pairs;
  }
}
