package enishi.terminal;

import java.util.Locale;

/** The language in which commands speak to people. */
public enum Language {
  JAPANESE(Locale.JAPANESE),
  ENGLISH(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * English where the machine's language is English, else Japanese. A machine that names none
   * ({@code LANG=C}) is English to Java, and so it is here.
   *
   * @param machine on Unix what {@code LC_ALL} or {@code LANG} says, as {@link Locale#getDefault}
   *     gives it
   */
  public static Language of(Locale machine) {
    return machine.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : JAPANESE;
  }

  public Locale locale() {
    return locale;
  }
}
