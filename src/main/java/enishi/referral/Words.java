package enishi.referral;

import enishi.model.Word;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer in the words of one language, for pages and for the terminal. */
enum Words {
  JAPANESE(Locale.ROOT),
  ENGLISH(Locale.ENGLISH);

  private final ResourceBundle bundle;

  Words(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "messages.referral",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Words in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : JAPANESE;
  }

  /** The text of a key below {@code referral.}, its places filled. */
  String text(String key, Object... values) {
    String text = bundle.getString("referral." + key);
    return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
  }

  /** The headings of those columns, named with a space between. */
  List<String> columns(String names) {
    return Arrays.stream(names.split(" ")).map(name -> text("column." + name)).toList();
  }

  /** The verdict in a word or two. */
  String verdict(Eligibility answer) {
    return word("verdict", answer.verdict());
  }

  /** The verdict in a sentence. */
  String because(Eligibility answer) {
    if (answer.routes().isEmpty()) {
      boolean open = answer.verdict() == Verdict.ELIGIBLE;
      return open ? text("because.open") : word("because", answer.verdict());
    }
    if (answer.verdict() != Verdict.ELIGIBLE) {
      return text("because.guarded");
    }
    String routes = answer.routes().stream().map(Route::word).collect(Collectors.joining("-"));
    return text("because." + routes);
  }

  String clause(Clause clause) {
    return clause(clause.clause(), clause.limit());
  }

  String clause(String clause, @Nullable Integer limit) {
    return limit == null ? text("clause." + clause) : text("clause." + clause, limit);
  }

  /** How much of it is there. */
  String actual(Clause clause) {
    return clause.actual() == null ? text("guard.unreached") : text("actual", clause.actual());
  }

  String rule(Clause clause) {
    return text(clause.ours() ? "rule.ours" : "rule.stated");
  }

  /** What happened; without the day. */
  String fact(EligibilityFact fact, Eligibility answer) {
    return fact(fact, answer.projectName());
  }

  private String fact(EligibilityFact fact, String projectName) {
    String who = person(fact.whoName(), fact.why() == null, projectName);
    String context = fact.contextName() == null ? text("an-event") : fact.contextName();
    return text("fact." + fact.kind(), who, context);
  }

  String why(EligibilityFact fact) {
    return fact.why() == null ? "" : word("why", fact.why());
  }

  /** What to do, in a sentence. */
  String step(NextStep step, Eligibility answer) {
    if (step.step() != Step.ASK_MEMBER) {
      return word("step", step.step(), String.valueOf(step.eventName()), days(step));
    }
    String member = person(step.whoName(), true, answer);
    String via =
        step.path().stream()
            .limit(step.path().size() - 1L)
            .map(hop -> person(hop.toName(), false, answer))
            .collect(Collectors.joining(text("step.then")));
    return via.isEmpty()
        ? text("step.ask-member.direct", member)
        : text("step.ask-member.via", member, via);
  }

  /** What to do on a way in, one sentence a step. */
  List<String> steps(NextStep way, Eligibility answer) {
    List<String> sentences = new ArrayList<>();
    for (WayStep step : way.steps()) {
      boolean toMember = sentences.size() == way.steps().size() - 2;
      sentences.add(
          step.event() != null
              ? word("do", step.doing(), String.valueOf(step.eventName()), days(way))
              : word(
                  "do",
                  step.doing(),
                  person(step.whoName(), step.isWithMember(), answer),
                  person(step.toName(), toMember, answer)));
    }
    return sentences;
  }

  /** Why a stretch of time has its verdict, in a few words. */
  String because(Timeline.Stretch stretch, String projectName) {
    Timeline.Because because = stretch.because();
    EligibilityFact fact = because.fact();
    if (fact == null) {
      return text("timeline.because." + because.kind());
    }
    String what = fact(fact, projectName);
    return Timeline.Because.FACTS.contains(because.kind())
        ? what
        : text("timeline.lost", what, text("timeline.because." + because.kind()));
  }

  /** The days of an event. */
  String days(NextStep step) {
    return days(step.startsOn(), step.endsOn());
  }

  /** From a day to a day, one of them where both are the same or one is not recorded. */
  String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "" : text("until", to);
    }
    return to == null || to.equals(from) ? from.toString() : text("days", from, to);
  }

  /** A person in a sentence. */
  String person(@Nullable String name, boolean member, Eligibility answer) {
    return person(name, member, answer.projectName());
  }

  String person(@Nullable String name, boolean member, String projectName) {
    return name != null
        ? text("person", name)
        : member ? text("a-member", projectName) : text("somebody");
  }

  private String word(String key, Word word, Object... values) {
    return text(key + "." + word.word(), values);
  }
}
