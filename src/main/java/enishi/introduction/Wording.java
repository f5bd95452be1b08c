package enishi.introduction;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says an answer in Japanese or English. */
final class Wording {
  /** Below it a figure of one decimal would read as 0. */
  private static final double LEAST_SHOWN = 0.0005;

  private final ResourceBundle words;
  private final Locale locale;

  private Wording(ResourceBundle words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  /** English where the locale is English, else Japanese. */
  static Wording of(Locale locale) {
    Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Wording(
        ResourceBundle.getBundle("messages.introduction", language, exact), language);
  }

  String say(String key, Object... arguments) {
    String text = words.getString("introduction." + key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  String band(Band band) {
    return say("band." + band.word());
  }

  String person(@Nullable String name) {
    return name == null ? say("masked") : name;
  }

  /** The persons of a path in the order they are asked. */
  String chain(IntroductionPath path) {
    return Stream.concat(
            path.hops().stream().limit(1).map(Hop::fromName), path.hops().stream().map(Hop::toName))
        .map(this::person)
        .collect(Collectors.joining(say("arrow")));
  }

  String pair(Hop hop) {
    return person(hop.fromName()) + say("arrow") + person(hop.toName());
  }

  /** A path's weakest hop. */
  String weakest(IntroductionPath path) {
    return path.weakest() == null ? "" : pair(path.hops().get(path.weakest()));
  }

  String target(Introduction answer) {
    boolean isSkill = new Target(answer.to()).findId().isEmpty();
    return isSkill ? say("skill", person(answer.toName())) : person(answer.toName());
  }

  String title(Introduction answer) {
    return say("title", person(answer.fromName()), target(answer), answer.asOf().toString());
  }

  /** A fact in plain words, without its source. */
  String fact(Hop.Fact fact) {
    String key = fact.kind().equals("met_at") && fact.context() == null ? "met" : fact.kind();
    String context = fact.contextName() == null ? say("unnamed") : say("named", fact.contextName());
    return say("evidence." + key, date(fact.on()), context);
  }

  /** Where a fact is written down; empty where that may not be told. */
  List<String> sources(Hop.Fact fact) {
    return fact.sources().stream()
        .map(s -> say("source", s.source(), s.file(), Integer.toString(s.row())).strip())
        .toList();
  }

  String suggestion(Suggestion suggestion) {
    String near = person(suggestion.nearName());
    String far = person(suggestion.farName());
    return suggestion.eventName() == null
        ? say("suggestion.meeting", near, far)
        : say("suggestion.event", suggestion.eventName(), date(suggestion.startsOn()), near, far);
  }

  String reason(Introduction answer) {
    return answer.reason() == null
        ? ""
        : say("reason." + answer.reason().word(), Integer.toString(answer.maxHops()));
  }

  /** Why a path with fewer hops is not the first; empty where there is none. */
  String shortest(Introduction answer) {
    Introduction.Shortest shortest = answer.shortest();
    if (shortest == null) {
      return "";
    }
    IntroductionPath path = shortest.path();
    if (shortest.timesLessProbable() < 1 || path.weakest() == null) {
      return say("shortest.broad", chain(path));
    }
    String strength = strength(path.hops().get(path.weakest()).strength());
    return say("shortest", weakest(path), chain(path), strength);
  }

  String backup(Introduction answer) {
    return answer.backup().hops().isEmpty()
        ? say("backup.none")
        : say("backup", chain(answer.backup()));
  }

  /** What the figures shown to people rest on. */
  List<String> basis(Introduction answer) {
    List<String> lines = new ArrayList<>();
    if (answer.cut()) {
      lines.add(say("cut"));
    }
    if (answer.stopped()) {
      lines.add(say("stopped"));
    }
    if (answer.calibrated() && answer.combined() != null) {
      lines.add(say("combined", percent(answer.combined())));
    } else if (!answer.calibrated()) {
      lines.add(say("uncalibrated", Integer.toString(answer.outcomes())));
    }
    lines.add(say("ours"));
    return lines;
  }

  String percent(double probability) {
    return probability > 0 && probability < LEAST_SHOWN
        ? "< 0.1%"
        : String.format(locale, "%.1f%%", probability * 100);
  }

  String strength(double strength) {
    return String.format(locale, "%.2f", strength);
  }

  private String date(@Nullable LocalDate date) {
    return date == null ? say("undated") : date.toString();
  }
}
