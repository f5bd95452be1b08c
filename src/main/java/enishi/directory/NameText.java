package enishi.directory;

import enishi.table.NameKey;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A name as it is compared while somebody types: by its key, for which spellings do not count, and
 * by its plain text, in which legal forms such as 株式会社 are still there.
 *
 * @param key the value of its {@link NameKey}
 * @param plain NFKC, small letters, katakana, no spaces
 */
record NameText(String key, String plain) {
  /** How well a name answers what was typed, best first. */
  enum Match {
    EXACT,
    PREFIX,
    CONTAINS
  }

  static NameText of(String name) {
    String plain = plain(name);
    String key = NameKey.of(name).value();
    return new NameText(key, plain.equals(key) ? key : plain);
  }

  /** How this name answers what was typed; empty if not at all. */
  Optional<Match> match(NameText typed) {
    Optional<Match> byKey = match(key, typed.key);
    Optional<Match> byPlain = match(plain, typed.plain);
    return byKey.isPresent() && byPlain.isPresent()
        ? byKey.filter(match -> match.compareTo(byPlain.get()) <= 0).or(() -> byPlain)
        : byKey.or(() -> byPlain);
  }

  private static Optional<Match> match(String name, String typed) {
    int at = typed.isEmpty() ? -1 : name.indexOf(typed);
    if (at < 0) {
      return Optional.empty();
    }
    if (at > 0) {
      return Optional.of(Match.CONTAINS);
    }
    return Optional.of(name.length() == typed.length() ? Match.EXACT : Match.PREFIX);
  }

  private static String plain(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
