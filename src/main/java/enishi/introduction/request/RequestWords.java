package enishi.introduction.request;

import enishi.model.Id;
import enishi.network.Contribution;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Says what requests need to say, in Japanese or English. */
final class RequestWords {
  private final ResourceBundle words;
  private final Locale locale;

  private RequestWords(ResourceBundle words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  /** English where the locale is English, else Japanese. */
  static RequestWords of(Locale locale) {
    Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new RequestWords(
        ResourceBundle.getBundle("messages.introduction", language, exact), language);
  }

  String say(String key, Object... arguments) {
    String text = words.getString("introduction.request." + key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** A name as it is spoken to or of; a word for somebody where there is none. */
  String person(@Nullable String name) {
    return name == null ? say("somebody") : say("honoured", name);
  }

  /** A fact behind a connection in plain words, as on the page of paths. */
  String fact(Contribution fact, @Nullable String contextName) {
    Id context = fact.context();
    String kind = fact.kind().equals("met_at") && context == null ? "met" : fact.kind();
    String named =
        contextName == null
            ? words.getString("introduction.unnamed")
            : new MessageFormat(words.getString("introduction.named"), locale)
                .format(new Object[] {contextName});
    String on = fact.on() == null ? words.getString("introduction.undated") : fact.on().toString();
    return new MessageFormat(words.getString("introduction.evidence." + kind), locale)
        .format(new Object[] {on, named});
  }
}
