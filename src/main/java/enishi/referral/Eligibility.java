package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person may join a project on a day, why, and what to do next.
 *
 * @param projectEndedOn the project's last day, null where none is recorded
 * @param maxHops a member counts as within reach over at most so many connections
 * @param routes all routes that are met
 * @param route the first of them
 * @param clauses every condition with what is required and what is there
 * @param evidence the facts that are there for the routes
 * @param lapsed facts that look like a route but do not count on that day
 * @param next up to five ways in, shortest and likeliest first; empty where none is needed
 * @param trust whether trust reaches the person and why, null where the guard does not ask for it
 */
public record Eligibility(
    LocalDate asOf,
    Id person,
    String personName,
    Id project,
    String projectName,
    @Nullable LocalDate projectEndedOn,
    int maxHops,
    Verdict verdict,
    List<Route> routes,
    @Nullable Route route,
    List<Clause> clauses,
    List<EligibilityFact> evidence,
    List<EligibilityFact> lapsed,
    List<NextStep> next,
    @Nullable TrustAnswer trust) {
  public Eligibility {
    routes = List.copyOf(routes);
    clauses = List.copyOf(clauses);
    evidence = List.copyOf(evidence);
    lapsed = List.copyOf(lapsed);
    next = List.copyOf(next);
  }
}
