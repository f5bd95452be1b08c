package enishi.referral;

import enishi.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An answer as the page shows it, in one language.
 *
 * @param routes the conditions of each route, empty where no route is needed
 */
record EligibilityView(Eligibility answer, Words words, List<RouteView> routes) {
  static EligibilityView of(Eligibility answer, Words words) {
    List<RouteView> routes =
        List.of(Route.values()).stream()
            .map(route -> RouteView.of(route, answer, words))
            .filter(route -> !route.clauses().isEmpty())
            .toList();
    return new EligibilityView(answer, words, routes);
  }

  /** The style of the verdict: yes, almost or no. */
  public String mark() {
    return switch (answer.verdict()) {
      case MEMBER, ELIGIBLE -> "yes";
      case ALMOST -> "almost";
      case NOT_ELIGIBLE -> "no";
    };
  }

  public String verdict() {
    return words.verdict(answer);
  }

  public String because() {
    return words.because(answer);
  }

  public String who() {
    return words.person(answer.personName(), false, answer);
  }

  public String ended() {
    boolean over =
        answer.projectEndedOn() != null && answer.projectEndedOn().isBefore(answer.asOf());
    return over ? words.text("ended", String.valueOf(answer.projectEndedOn())) : "";
  }

  public String clause(Clause clause) {
    return words.clause(clause);
  }

  public String rule(Clause clause) {
    return words.rule(clause);
  }

  /** What the project's guard said. */
  public GuardedView guarded() {
    return new GuardedView(answer, words);
  }

  public String fact(EligibilityFact fact) {
    return words.fact(fact, answer);
  }

  /** The fact's days; for a membership and a referral from when on. */
  public String days(EligibilityFact fact) {
    boolean lasts = fact.kind().equals("joined") || fact.kind().equals("referral");
    if (!lasts || fact.until() != null) {
      return words.days(fact.on(), fact.until());
    }
    return fact.on() == null ? words.text("always") : words.text("since", fact.on());
  }

  public String why(EligibilityFact fact) {
    return words.why(fact);
  }

  public String source(Source source) {
    return words.text("source", source.source(), source.file(), source.row());
  }

  public String step(NextStep step) {
    return words.step(step, answer);
  }

  /** What to do, one sentence a step. */
  public List<String> steps(NextStep way) {
    return words.steps(way, answer);
  }

  /**
   * Where to look at the way to a member and ask for the introduction, or to any member where this
   * one is out of sight; null for other steps.
   */
  public @Nullable String introduction(NextStep way, int turn) {
    Id member = way.who();
    Doing doing = way.steps().get(turn).doing();
    boolean leads = doing == Doing.ASK || (doing == Doing.BE_REFERRED && way.steps().size() == 1);
    if (!leads) {
      return null;
    }
    Id to = member == null ? answer.project() : member;
    return UriComponentsBuilder.fromPath("/introduction")
        .queryParam("from", answer.person().value())
        .queryParam("to", to.value())
        .queryParam("forProject", answer.project().value())
        .queryParam("asOf", answer.asOf())
        .build()
        .encode()
        .toUriString();
  }

  /** The members who are recorded to be there, and how close they are. */
  public List<String> expected(NextStep step) {
    return step.expected().stream()
        .map(
            member -> {
              String name = words.person(member.name(), true, answer);
              return member.strength() == null ? name : words.text("step.expected.close", name);
            })
        .distinct()
        .toList();
  }

  public String ours() {
    return words.text("ours.max-hops", answer.maxHops());
  }

  /** One route: its name, its conditions, and whether all of them are met. */
  record RouteView(Route route, String name, List<Clause> clauses, boolean met) {
    static RouteView of(Route route, Eligibility answer, Words words) {
      List<Clause> clauses =
          answer.clauses().stream().filter(clause -> clause.route() == route).toList();
      boolean met = answer.routes().contains(route);
      return new RouteView(route, words.text("route." + route.word()), clauses, met);
    }
  }
}
