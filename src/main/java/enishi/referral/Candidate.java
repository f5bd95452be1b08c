package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One candidate in a table of many.
 *
 * @param steps how many things there are to do at least: people to ask, or going to an event and
 *     meeting a member there; null where nothing is to be done or within reach
 * @param hops connections to the nearest member who can be asked, null where none is within reach
 * @param event the open event that is the nearest, null where there is none ahead
 * @param missing the conditions that are not met, none where the person may join
 * @param lastFact the newest fact that has to do with the project, null where there is none
 */
public record Candidate(
    Id person,
    String personName,
    Verdict verdict,
    List<Route> routes,
    @Nullable Route route,
    @Nullable Integer steps,
    @Nullable Integer hops,
    @Nullable Id event,
    @Nullable String eventName,
    @Nullable LocalDate eventOn,
    List<String> missing,
    @Nullable LastFact lastFact) {
  public Candidate {
    routes = List.copyOf(routes);
    missing = List.copyOf(missing);
  }

  /** What happened last, and when. */
  public record LastFact(String kind, LocalDate on) {}
}
