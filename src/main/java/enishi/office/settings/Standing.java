package enishi.office.settings;

import enishi.model.Id;
import enishi.referral.Eligibility;
import enishi.referral.NextStep;
import enishi.referral.Route;
import enishi.referral.Step;
import enishi.referral.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidate stands, and the first step from there.
 *
 * @param routes all that are met
 * @param step null where none is needed or there is none
 * @param to the member or the event that it leads to
 * @param path the persons from the candidate to the member; empty for an event
 * @param pathNames their names
 */
record Standing(
    Verdict verdict,
    List<Route> routes,
    @Nullable Step step,
    @Nullable Id to,
    @Nullable String toName,
    List<Id> path,
    List<String> pathNames) {
  Standing {
    routes = List.copyOf(routes);
    path = List.copyOf(path);
    pathNames = List.copyOf(pathNames);
  }

  static Standing of(Eligibility answer) {
    NextStep next = answer.next().stream().findFirst().orElse(null);
    if (next == null) {
      return new Standing(
          answer.verdict(), answer.routes(), null, null, null, List.of(), List.of());
    }
    List<String> names = new ArrayList<>();
    next.path().forEach(hop -> names.add(hop.toLabel()));
    if (!next.path().isEmpty()) {
      names.addFirst(next.path().getFirst().fromLabel());
    }
    return new Standing(
        answer.verdict(),
        answer.routes(),
        next.step(),
        next.who() == null ? next.event() : next.who(),
        next.who() == null ? next.eventName() : next.whoName(),
        ids(next),
        names);
  }

  private static List<Id> ids(NextStep next) {
    return next.path().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(next.path().getFirst().from()), next.path().stream().map(hop -> hop.to()))
            .filter(Objects::nonNull)
            .toList();
  }

  /** Whether the verdict is another one too, and not only the way. */
  boolean isOtherVerdict(Standing other) {
    return verdict != other.verdict;
  }
}
