package enishi.security;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Random letters and digits in groups, for copying by hand: no 0 and o, 1 and l and i, 5 and s, 2
 * and z, 8 and b, u and v. A letter holds 4.5 bits.
 */
final class ReadableCode {
  private static final String LETTERS = "acdefghjkmnpqrtwxy34679";

  private ReadableCode() {}

  /** A new one, such as {@code axk4-r7pd} for 2 groups of 4. */
  static String random(SecureRandom random, int groups, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < groups * length; i++) {
      if (i > 0 && i % length == 0) {
        text.append('-');
      }
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** What was typed, whatever the case, the width, the blanks and the kind of dash. */
  static String tidy(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
