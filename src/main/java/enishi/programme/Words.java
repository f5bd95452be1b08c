package enishi.programme;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's words in one language, for the terminal. */
enum Words {
  JAPANESE(Locale.JAPANESE, Locale.ROOT),
  ENGLISH(Locale.ENGLISH, Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle bundle;

  Words(Locale locale, Locale file) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            "messages.programme",
            file,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Words in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : JAPANESE;
  }

  /** The text of a key below {@code programme.}, its places filled. */
  String text(String key, Object... values) {
    String text = bundle.getString("programme." + key);
    return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
  }

  /** The headings of those columns, named with a space between. */
  List<String> columns(String names) {
    return Arrays.stream(names.split(" ")).map(name -> text("column." + name)).toList();
  }

  /** An amount with commas. */
  String yen(long amount) {
    return text("yen", amount);
  }

  /** What failed, in words, one after another. */
  String failed(List<String> failed) {
    return String.join(
        text("and"), failed.stream().map(word -> text("condition." + word)).toList());
  }
}
