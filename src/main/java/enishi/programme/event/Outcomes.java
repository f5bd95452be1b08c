package enishi.programme.event;

import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.Network;
import enishi.programme.event.EventRecords.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The projects that came of an event: stated, found, and told by documents. */
final class Outcomes {
  /** How many days after an event a project may begin to be found; ours. */
  static final int DAYS = 365;

  /** What a claim of projects is measured in; our reading of the documents' words. */
  private static final String PROJECTS = "プロジェクト";

  private static final String PEOPLE = "参加者";

  private final Network network;
  private final Event event;
  private final LocalDate asOf;

  Outcomes(Network network, Event event, LocalDate asOf) {
    this.network = network;
    this.event = event;
    this.asOf = asOf;
  }

  EventReport.Projects find(
      SortedSet<Encounters.Pair> first, List<Claim> claims, boolean detailed) {
    List<EventReport.Bound> projects = bounds(claims, PROJECTS);
    List<EventReport.Bound> people = bounds(claims, PEOPLE);
    return new EventReport.Projects(
        stated(),
        detailed ? found(first) : List.of(),
        DAYS,
        projects,
        projects.isEmpty() || people.isEmpty()
            ? null
            : ratio(projects.getFirst(), people.getFirst()));
  }

  private static EventReport.Yield ratio(EventReport.Bound projects, EventReport.Bound people) {
    return new EventReport.Yield(
        projects,
        people,
        people.value() == 0 ? 0 : 100 * projects.value() / people.value(),
        projects.atLeast() || people.atLeast());
  }

  private List<EventReport.Bound> bounds(List<Claim> claims, String word) {
    return claims.stream()
        .filter(claim -> claim.subject().equals(event.id()))
        .filter(
            claim ->
                word.equals(PEOPLE) ? claim.stem().equals(PEOPLE) : claim.stem().contains(PROJECTS))
        .flatMap(
            claim ->
                number(claim.value())
                    .map(
                        value ->
                            new EventReport.Bound(
                                value, claim.isAtLeast(), claim.unit(), claim.source()))
                    .stream())
        .toList();
  }

  static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text.replace(",", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private List<EventReport.Stated> stated() {
    return network.facts().projects().values().stream()
        .filter(project -> event.id().equals(project.originEvent()))
        .filter(project -> project.startedOn() == null || !project.startedOn().isAfter(asOf))
        .map(project -> new EventReport.Stated(project.id(), project.name(), project.startedOn()))
        .sorted(
            Comparator.comparing(
                    EventReport.Stated::startedOn,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(EventReport.Stated::project))
        .toList();
  }

  private List<EventReport.Found> found(SortedSet<Encounters.Pair> first) {
    LocalDate day = event.startsOn();
    if (day == null || first.isEmpty()) {
      return List.of();
    }
    LocalDate last = day.plusDays(DAYS);
    LocalDate seen = last.isAfter(asOf) ? asOf : last;
    List<EventReport.Found> found = new ArrayList<>();
    for (Project project : network.facts().projects().values()) {
      @Nullable LocalDate started = project.startedOn();
      if (project.originEvent() != null
          || started == null
          || started.isBefore(day)
          || started.isAfter(seen)) {
        continue;
      }
      SortedSet<Id> members = network.memberships().activeMembers(project.id(), seen);
      int pairs =
          (int)
              first.stream()
                  .filter(pair -> members.contains(pair.a()) && members.contains(pair.b()))
                  .count();
      if (pairs > 0) {
        found.add(new EventReport.Found(project.id(), project.name(), started, pairs));
      }
    }
    found.sort(
        Comparator.comparingInt((EventReport.Found one) -> -one.pairs())
            .thenComparing(EventReport.Found::project));
    return found;
  }
}
