package enishi.programme.event;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.model.Sector;
import enishi.network.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How persons divide by sector, region and decision-making on the day of an event. A person counts
 * once in each: whose posts lie in more than one sector, as several; where somebody lives is the
 * lives_in of that day, else the residence.
 */
final class PeopleMix {
  static final String SEVERAL = "several";
  static final String YES = "yes";

  private final Facts facts;
  private final Collection<Id> persons;
  private final LocalDate day;
  private final Telling telling;

  PeopleMix(Facts facts, Event event, Collection<Id> persons, LocalDate asOf, Telling telling) {
    this.facts = facts;
    this.persons = persons;
    LocalDate last = event.endsOn() == null ? event.startsOn() : event.endsOn();
    this.day = last == null || last.isAfter(asOf) ? asOf : last;
    this.telling = telling;
  }

  List<EventReport.Mix> list() {
    List<String> sectors =
        Stream.concat(Stream.of(Sector.values()).map(Sector::word), Stream.of(SEVERAL)).toList();
    Map<String, Integer> regions = count(this::region);
    List<String> bySize =
        regions.keySet().stream()
            .sorted(
                Comparator.<String>comparingInt(name -> -regions.getOrDefault(name, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return List.of(
        mix("sector", count(this::sector), sectors),
        mix("region", regions, bySize),
        mix("decision-makers", count(person -> person.decisionMaker() ? YES : null), List.of(YES)));
  }

  private Map<String, Integer> count(Function<Person, @Nullable String> group) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Id id : persons) {
      String name = group.apply(facts.person(id));
      if (name != null) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    return counts;
  }

  private EventReport.Mix mix(String of, Map<String, Integer> counts, List<String> order) {
    int whole = persons.size();
    int[] cells = new int[order.size() + 1];
    int known = 0;
    for (int i = 0; i < order.size(); i++) {
      cells[i] = counts.getOrDefault(order.get(i), 0);
      known += cells[i];
    }
    cells[order.size()] = whole - known;
    @Nullable Integer[] told = telling.list(cells, whole);
    List<EventReport.Group> groups = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      groups.add(group(order.get(i), told[i], whole));
    }
    return new EventReport.Mix(of, telling.count(whole), told[order.size()], groups);
  }

  static EventReport.Group group(String name, @Nullable Integer told, int whole) {
    return new EventReport.Group(
        name, told, told == null || whole == 0 ? null : Double.valueOf((double) told / whole));
  }

  private @Nullable String sector(Person person) {
    Set<String> sectors = new TreeSet<>();
    for (Engagement row : facts.engagementsOf(person.id())) {
      if (row.kind() == EngagementKind.HOLDS_POST && covers(row)) {
        Organization organization = facts.organizations().get(row.object());
        Sector sector = organization == null ? null : organization.sector();
        if (sector != null) {
          sectors.add(sector.word());
        }
      }
    }
    return sectors.size() > 1 ? SEVERAL : sectors.isEmpty() ? null : sectors.iterator().next();
  }

  private @Nullable String region(Person person) {
    Id home =
        facts.engagementsOf(person.id()).stream()
            .filter(row -> row.kind() == EngagementKind.LIVES_IN && covers(row))
            .map(Engagement::object)
            .min(Comparator.naturalOrder())
            .orElse(person.residence());
    Municipality town = home == null ? null : facts.municipalities().get(home);
    return town == null ? null : town.prefecture();
  }

  private boolean covers(Engagement row) {
    LocalDate on = row.when().on();
    LocalDate until = row.when().until();
    return (on == null || !on.isAfter(day)) && (until == null || !until.isBefore(day));
  }
}
