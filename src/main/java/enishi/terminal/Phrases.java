package enishi.terminal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a room says in one language: the texts of {@code messages/<room>.properties}. */
public final class Phrases {
  private final String room;
  private final Language language;
  private final ResourceBundle bundle;

  Phrases(String room, Language language) {
    this.room = room;
    this.language = language;
    bundle =
        ResourceBundle.getBundle(
            "messages." + room,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What that room says to readers of a page in that language. */
  public static Phrases of(String room, Locale reader) {
    return new Phrases(room, Language.of(reader));
  }

  /** The text of a key below the room's name, its places filled. */
  public String say(String key, Object... values) {
    String text = bundle.getString(room + "." + key);
    return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
  }

  /** The texts of several keys, separated by a space each. */
  public List<String> list(String keys) {
    return Arrays.stream(keys.split(" ")).map(key -> say(key)).toList();
  }
}
