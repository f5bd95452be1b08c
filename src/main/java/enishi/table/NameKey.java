package enishi.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of one name have in common. Equal keys suggest one person or organization and
 * never prove it. Width, case, spaces, punctuation, legal forms such as 株式会社 and ㈱, old and new
 * kanji, hiragana and katakana, small and large kana and the many hyphens do not count.
 *
 * @param value empty only for a blank name
 */
public record NameKey(String value) implements Comparable<NameKey> {
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "\\((?:株|有|合|同|資|名|一社|公社|一財|公財|社|財|特非|npo|福|社福|学|医|宗|独|国)\\)"
              + "|株式会社|有限会社|合同会社|合資会社|合名会社"
              + "|(?:一般|公益)?(?:社団|財団)法人|特定非営利活動法人|npo法人"
              + "|社会福祉法人|学校法人|医療法人|宗教法人|国立大学法人|(?:地方)?独立行政法人");
  private static final Pattern ENGLISH_FORM =
      Pattern.compile("[\\s,]+(?:co\\.?,?\\s*ltd\\.?|ltd\\.?|inc\\.?|corp\\.?|llc|k\\.k\\.)\\s*$");
  private static final String HYPHENS = "-‐‑‒–—―−─~〜ー";
  private static final String SMALL = "ァィゥェォッャュョヮヵヶヰヱ";
  private static final String LARGE = "アイウエオツヤユヨワカケイエ";

  public static NameKey of(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String unspaced = ENGLISH_FORM.matcher(text).replaceFirst("").replaceAll("[\\s\\u200b]", "");
    String folded = folded(LEGAL_FORM.matcher(unspaced).replaceAll(""));
    if (folded.isEmpty()) {
      folded = folded(unspaced);
    }
    return new NameKey(folded.isEmpty() ? CellText.trim(text) : folded);
  }

  private static String folded(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().map(NameKey::katakana).forEach(c -> append(key, c));
    return key.toString();
  }

  private static void append(StringBuilder key, int character) {
    if (HYPHENS.indexOf(character) >= 0) {
      if (endsInKana(key)) {
        key.append('ー');
      }
    } else if (Character.isLetterOrDigit(character) || Character.isIdeographic(character)) {
      key.appendCodePoint(KanjiVariants.common(character));
    }
  }

  private static boolean endsInKana(StringBuilder key) {
    return !key.isEmpty()
        && key.charAt(key.length() - 1) >= 'ァ'
        && key.charAt(key.length() - 1) <= 'ー';
  }

  private static int katakana(int character) {
    int kana = character >= 'ぁ' && character <= 'ゖ' ? character + ('ァ' - 'ぁ') : character;
    int small = SMALL.indexOf(kana);
    return small < 0 ? kana : LARGE.charAt(small);
  }

  @Override
  public int compareTo(NameKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
