package enishi.office;

import enishi.introduction.request.Requests;
import enishi.ledger.KpiLedger;
import enishi.ledger.KpiQuery;
import enishi.ledger.Kpis;
import enishi.matching.Matches;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.population.Cooling;
import enishi.population.Insights;
import enishi.population.Ladders;
import enishi.population.PopulationQuery;
import enishi.security.Asker;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The door to what an organizer can do this week; every line comes from the door of its room. */
public final class Weeks {
  static final int AHEAD_DAYS = 60;
  private static final int LAPSE_DAYS = 30;
  private static final int MOST_TOWNS = 3;
  private static final int MOST_LINES = 10;
  private static final int FIRST = 3;

  private final LivingNetwork living;
  private final Matches matches;
  private final Insights insights;
  private final Requests requests;
  private final Kpis kpis;

  public Weeks(
      LivingNetwork living, Matches matches, Insights insights, Requests requests, Kpis kpis) {
    this.living = living;
    this.matches = matches;
    this.insights = insights;
    this.requests = requests;
    this.kpis = kpis;
  }

  /** Throws forbidden unless the asker organizes. */
  public Week find(LocalDate asOf, Asker asker) {
    asker.requireOrganizes();
    Network network = living.now();
    return new Week(
        asOf,
        matches.withoutCandidates(asOf, asker).stream().limit(MOST_LINES).toList(),
        leaving(network, asOf, asker),
        requests.countWaiting(asker),
        ahead(network, asOf, asker),
        behind(asOf, asker));
  }

  private List<Week.Town> leaving(Network network, LocalDate asOf, Asker asker) {
    List<Week.Town> towns = new ArrayList<>();
    for (Id town : towns(network, asker)) {
      Cooling cooling =
          insights.cooling(new PopulationQuery(town, Ladders.DEFAULT, asOf), LAPSE_DAYS, asker);
      Integer people = cooling.total();
      if (people != null && people > 0) {
        towns.add(
            new Week.Town(
                town,
                cooling.heading().municipalityName(),
                people,
                LAPSE_DAYS,
                cooling.people().stream().limit(FIRST).toList()));
      }
    }
    return towns;
  }

  /** The organizer's own towns; of one for all, those with the most projects. */
  private static List<Id> towns(Network network, Asker asker) {
    if (!asker.seesEverything()) {
      return asker.scope().stream()
          .filter(id -> id.is(EntityKind.MUNICIPALITY))
          .filter(network.facts().municipalities()::containsKey)
          .sorted()
          .toList();
    }
    Map<Id, Integer> projects = new TreeMap<>();
    for (Project project : network.facts().projects().values()) {
      Id town = project.municipality();
      if (town != null && network.facts().municipalities().containsKey(town)) {
        projects.merge(town, 1, Integer::sum);
      }
    }
    return projects.entrySet().stream()
        .sorted(
            Map.Entry.<Id, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TOWNS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Week.Ahead> ahead(Network network, LocalDate asOf, Asker asker) {
    return network.facts().events().values().stream()
        .filter(
            event ->
                isAhead(event, asOf) && asker.organizesFor(event.municipality(), event.project()))
        .sorted(
            Comparator.comparing((Event event) -> Objects.requireNonNull(event.startsOn()))
                .thenComparing(Event::id))
        .limit(MOST_LINES)
        .map(
            event -> {
              LocalDate on = Objects.requireNonNull(event.startsOn());
              return new Week.Ahead(
                  event.id(),
                  event.name(),
                  on,
                  ChronoUnit.DAYS.between(asOf, on),
                  event.municipality());
            })
        .toList();
  }

  private static boolean isAhead(Event event, LocalDate asOf) {
    LocalDate on = event.startsOn();
    return on != null && on.isAfter(asOf) && !on.isAfter(asOf.plusDays(AHEAD_DAYS));
  }

  private List<Week.Ledger> behind(LocalDate asOf, Asker asker) {
    List<Week.Ledger> behind = new ArrayList<>();
    for (String name : kpis.list()) {
      KpiLedger ledger = kpis.find(new KpiQuery(name, asOf), asker);
      if (!ledger.alerts().isEmpty()) {
        behind.add(
            new Week.Ledger(
                name, ledger.alerts().size(), ledger.alerts().stream().limit(FIRST).toList()));
      }
    }
    return behind;
  }
}
