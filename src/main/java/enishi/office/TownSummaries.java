package enishi.office;

import enishi.ledger.KpiLedger;
import enishi.ledger.KpiQuery;
import enishi.ledger.Kpis;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.population.Insights;
import enishi.population.Population;
import enishi.population.PopulationQuery;
import enishi.population.Populations;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The door to a town on one page; every figure comes from the door of its room. */
public final class TownSummaries {
  static final int LEAVING_DAYS = 90;
  private static final int MOST_EVENTS = 6;

  private final LivingNetwork living;
  private final Populations populations;
  private final Insights insights;
  private final Kpis kpis;

  public TownSummaries(
      LivingNetwork living, Populations populations, Insights insights, Kpis kpis) {
    this.living = living;
    this.populations = populations;
    this.insights = insights;
    this.kpis = kpis;
  }

  /**
   * Throws unknown-id where there is no such municipality, forbidden for members, bad-input where
   * there is no such ladder.
   */
  public TownSummary find(PopulationQuery query, Asker asker) {
    LocalDate from = query.asOf().minusYears(1);
    Population now = populations.find(query, from, asker);
    Population before =
        populations.find(
            new PopulationQuery(query.municipality(), query.ladder(), from, query.suppressBelow()),
            asker);
    Network network = living.now();
    return new TownSummary(
        now,
        from,
        rungs(now, before),
        before.people(),
        moved(now, move -> move.to() > move.from()),
        moved(now, move -> move.to() < move.from()),
        insights.cooling(query, LEAVING_DAYS, asker).total(),
        events(network, query.municipality(), from, query.asOf()),
        projects(network, query.municipality(), query.asOf()),
        ledgers(now.municipalityName(), query.asOf(), asker));
  }

  private static List<TownSummary.Rung> rungs(Population now, Population before) {
    List<TownSummary.Rung> rungs = new ArrayList<>();
    for (int i = 0; i < now.tiers().size(); i++) {
      Population.Count count = now.tiers().get(i);
      rungs.add(
          new TownSummary.Rung(
              count.tier(),
              count.label(),
              count.labelEn(),
              count.people(),
              before.tiers().get(i).people()));
    }
    return rungs;
  }

  /** Null where one of the counts is hidden. */
  private static @Nullable Integer moved(
      Population now, Predicate<Population.Transition> direction) {
    int people = 0;
    for (Population.Transition move : now.transitions()) {
      if (direction.test(move)) {
        Integer count = move.people();
        if (count == null) {
          return null;
        }
        people += count;
      }
    }
    return people;
  }

  private static List<TownSummary.Held> events(
      Network network, Id town, LocalDate from, LocalDate through) {
    return network.facts().events().values().stream()
        .filter(event -> town.equals(event.municipality()) && isWithin(event, from, through))
        .sorted(
            Comparator.comparing((Event event) -> Objects.requireNonNull(event.startsOn()))
                .reversed()
                .thenComparing(Event::id))
        .limit(MOST_EVENTS)
        .map(
            event ->
                new TownSummary.Held(
                    event.id(),
                    event.name(),
                    Objects.requireNonNull(event.startsOn()),
                    event.reportedAttendance()))
        .toList();
  }

  private static boolean isWithin(Event event, LocalDate from, LocalDate through) {
    LocalDate on = event.startsOn();
    return on != null && on.isAfter(from) && !on.isAfter(through);
  }

  private static int projects(Network network, Id town, LocalDate day) {
    return (int)
        network.facts().projects().values().stream()
            .filter(project -> town.equals(project.municipality()) && runsOn(project, day))
            .count();
  }

  private static boolean runsOn(Project project, LocalDate day) {
    return (project.startedOn() == null || !project.startedOn().isAfter(day))
        && (project.endedOn() == null || !project.endedOn().isBefore(day));
  }

  private List<TownSummary.Ledger> ledgers(String town, LocalDate day, Asker asker) {
    return kpis.list().stream()
        .filter(name -> name.contains(town))
        .map(
            name -> {
              KpiLedger ledger = kpis.find(new KpiQuery(name, day), asker);
              return new TownSummary.Ledger(
                  name, ledger.summary(), ledger.flagged(), ledger.alerts().size());
            })
        .toList();
  }
}
