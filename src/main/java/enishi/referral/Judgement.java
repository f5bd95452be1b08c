package enishi.referral;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one person and one project, as the asker may read it.
 *
 * @param persons whom the answer names, by their real ids
 */
record Judgement(Eligibility answer, Set<Id> persons) {
  /** Without a guard. */
  static Judgement of(Network network, View view, EligibilityQuery asked) {
    Id project = asked.project();
    return of(network, view, asked, new GuardCheck(network, project, asked.asOf(), Guard.OFF));
  }

  /** Throws unknown-id where the asker may not see the person or nobody described the project. */
  static Judgement of(Network network, View view, EligibilityQuery asked, GuardCheck guard) {
    Id person = view.resolve(asked.person());
    Project project = network.facts().projects().get(view.resolve(asked.project()));
    if (project == null) {
      throw EnishiException.unknownId(asked.project());
    }
    EligibilityQuery query =
        new EligibilityQuery(person, project.id(), asked.asOf(), asked.maxHops());
    Showing showing = new Showing(view, project.name());
    Routes routes = Routes.find(network, query);
    FactWriter facts = new FactWriter(network, query, routes, showing);
    Draft draft = new Draft(query, project, showing);
    Eligibility answer;
    if (routes.isMember(person)) {
      Clause member = Clause.stated(Clause.ALREADY_MEMBER, null, 1);
      answer = draft.settled(Verdict.MEMBER, List.of(member), facts.membership());
    } else if (project.admission() == ProjectAdmission.OPEN) {
      Clause open = Clause.stated(Clause.OPEN_PROJECT, null, 1);
      answer = draft.settled(Verdict.ELIGIBLE, List.of(open), List.of());
    } else {
      GuardJudgement guarded = guard.judge(person);
      List<NextStep> next =
          routes.met().isEmpty() || !guarded.met()
              ? new StepWriter(network, query, routes, showing, guard).next()
              : List.of();
      TrustAnswer trust = TrustWriter.write(guard, person, showing);
      answer = draft.byRoutes(routes, facts, next, guarded, trust);
    }
    return new Judgement(answer, Set.copyOf(showing.persons()));
  }

  /** The parts of the answer that are the same whatever the verdict. */
  private record Draft(EligibilityQuery query, Project project, Showing showing) {
    Eligibility settled(Verdict verdict, List<Clause> clauses, List<EligibilityFact> evidence) {
      return write(verdict, List.of(), clauses, evidence, List.of(), List.of(), null);
    }

    /** Eligible where a route is met and what the guard asks for too, whichever route it is. */
    Eligibility byRoutes(
        Routes routes,
        FactWriter facts,
        List<NextStep> next,
        GuardJudgement guarded,
        @Nullable TrustAnswer trust) {
      List<Clause> clauses = new ArrayList<>();
      clauses.add(Clause.stated(Clause.REFERRED, Route.A, routes.referrers()));
      clauses.add(Clause.stated(Clause.ATTENDED, Route.B, routes.eventsAttended()));
      clauses.add(Clause.stated(Clause.MET, Route.B, routes.membersMet(query.person())));
      clauses.addAll(guarded.clauses());
      Verdict verdict =
          !routes.met().isEmpty() && guarded.met()
              ? Verdict.ELIGIBLE
              : next.isEmpty() ? Verdict.NOT_ELIGIBLE : Verdict.ALMOST;
      return write(verdict, routes.met(), clauses, facts.evidence(), facts.lapsed(), next, trust);
    }

    private Eligibility write(
        Verdict verdict,
        List<Route> met,
        List<Clause> clauses,
        List<EligibilityFact> evidence,
        List<EligibilityFact> lapsed,
        List<NextStep> next,
        @Nullable TrustAnswer trust) {
      Shown person = showing.of(query.person());
      return new Eligibility(
          query.asOf(),
          Objects.requireNonNull(person.id()),
          Objects.requireNonNull(person.name()),
          project.id(),
          project.name(),
          project.endedOn(),
          query.maxHops(),
          verdict,
          met,
          met.isEmpty() ? null : met.getFirst(),
          clauses,
          evidence,
          lapsed,
          next,
          trust);
    }
  }
}
