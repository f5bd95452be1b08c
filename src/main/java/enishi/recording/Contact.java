package enishi.recording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person of an address book, or one whom a calendar says to have met. Addresses, numbers and
 * what an appointment was about are not read.
 *
 * @param on the day that the file gives; null where it gives none
 * @param met whether a calendar says so
 */
record Contact(String name, String kana, String organization, @Nullable LocalDate on, boolean met) {
  Contact {
    name = tidy(name);
    kana = tidy(kana);
    organization = tidy(organization);
  }

  NameLine line() {
    return new NameLine(name, organization);
  }

  private static String tidy(String text) {
    String one = text.replaceAll("[\\s\\u3000]+", " ").strip();
    return one.length() > 200 ? one.substring(0, 200) : one;
  }

  /** Family name first where a name is written in Japanese. */
  static String full(String family, String given, String shown) {
    boolean japanese =
        (family + given)
            .codePoints()
            .anyMatch(
                c ->
                    Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
    if (!family.isBlank() && !given.isBlank()) {
      return japanese ? family + " " + given : shown.isBlank() ? given + " " + family : shown;
    }
    return shown.isBlank() ? family + given : shown;
  }
}
