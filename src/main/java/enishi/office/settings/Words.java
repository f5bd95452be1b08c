package enishi.office.settings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's words in one language, for what is said outside of pages too. */
enum Words {
  JAPANESE(Locale.ROOT),
  ENGLISH(Locale.ENGLISH);

  private final ResourceBundle bundle;

  Words(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "messages.settings",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Words in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : JAPANESE;
  }

  /** The text of a key below {@code settings.}, its places filled. */
  String text(String key, Object... values) {
    String text = bundle.getString("settings." + key);
    return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
  }

  String meaning(Entry entry) {
    String kind = entry.kind();
    return kind == null
        ? text("meaning." + entry.meaning())
        : text("meaning." + entry.meaning(), text("kind." + kind));
  }

  String unit(Unit unit) {
    return text("unit." + unit.word());
  }

  String source(Source source) {
    return text("source." + source.word());
  }
}
