package enishi.population;

import enishi.model.EngagementKind;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
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
            "messages.population",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Words in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : JAPANESE;
  }

  /** The text of a key below {@code population.}, its places filled. */
  String text(String key, Object... values) {
    String text = bundle.getString("population." + key);
    return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
  }

  /** What the kind of engagement is called. */
  String kind(EngagementKind kind) {
    return text("kind." + kind.word());
  }

  /** What to do so that there is such an engagement. */
  String act(EngagementKind kind) {
    return text("act." + kind.word());
  }

  /** The headings of those columns, named with a space between. */
  List<String> columns(String names) {
    return Arrays.stream(names.split(" ")).map(name -> text("column." + name)).toList();
  }

  String reason(Standing standing) {
    return standing.reason() == null
        ? ""
        : text("reason." + standing.reason().word(), String.valueOf(standing.lapsedSince()));
  }
}
