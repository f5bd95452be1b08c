package enishi.population;

import enishi.algorithm.statistics.Holm;
import enishi.algorithm.statistics.PoissonBinomial;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what people rose after. Of everybody who had contact with a thing, it counts who reached a
 * higher rung than ever before within the days after their first contact; the chance of that is
 * worked out for each of them as if the day of contact were drawn anew from all days on which
 * contact could be watched to its end. So people who rise often anyway do not count for a thing.
 */
final class DriverSearch {
  /** Fewer people than that say nothing either way (ours). */
  static final int LEAST_PEOPLE = 5;

  static final double LEVEL = 0.05;
  private static final Set<EntityKind> THINGS =
      Set.of(EntityKind.EVENT, EntityKind.ORGANIZATION, EntityKind.PROJECT, EntityKind.NEED);

  private final Ladder ladder;
  private final LocalDate asOf;
  private final int days;
  private final List<Involvements.Of> people;

  /**
   * The days on which contact could be watched to its end, by their numbers; none if first > last.
   */
  private final long first;

  private final long last;

  DriverSearch(Ladder ladder, LocalDate asOf, int days, List<Involvements.Of> people) {
    this.ladder = ladder;
    this.asOf = asOf;
    this.days = days;
    this.people = people;
    this.last = asOf.toEpochDay() - days;
    this.first =
        people.stream()
            .flatMap(one -> one.involvement().facts().stream())
            .map(fact -> fact.when().on())
            .filter(on -> on != null && on.getYear() > 1)
            .mapToLong(LocalDate::toEpochDay)
            .min()
            .orElse(Long.MAX_VALUE);
  }

  /** What was found of one thing. */
  record Found(Id thing, int people, int rose, double expected, double p, double adjusted) {}

  /** All things with enough people, the surest first. */
  List<Found> find() {
    Map<Id, List<Contact>> contacts = contacts();
    contacts.values().removeIf(list -> list.size() < LEAST_PEOPLE);
    List<Found> found = new ArrayList<>();
    contacts.forEach((thing, list) -> found.add(judge(thing, list)));
    double[] adjusted = Holm.adjust(found.stream().mapToDouble(Found::p).toArray());
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      Found one = found.get(i);
      all.add(
          new Found(one.thing(), one.people(), one.rose(), one.expected(), one.p(), adjusted[i]));
    }
    all.sort(
        Comparator.comparingDouble(Found::p)
            .thenComparing(Comparator.comparingDouble(DriverSearch::gain).reversed())
            .thenComparing(Found::thing));
    return all;
  }

  private static double gain(Found found) {
    return found.rose() - found.expected();
  }

  /**
   * Who had contact with a thing, in order of the persons' ids; value: the person's first contact
   * and whether a rise followed.
   */
  Map<Id, Followed> followed(Id thing) {
    Map<Id, Followed> followed = new TreeMap<>();
    for (Contact contact : contacts().getOrDefault(thing, List.of())) {
      followed.put(
          contact.person(), new Followed(LocalDate.ofEpochDay(contact.day()), followed(contact)));
    }
    return followed;
  }

  /** A first contact. */
  record Followed(LocalDate on, boolean rose) {}

  /** One person's first contact with a thing. */
  private record Contact(Id person, long day, long[] rises) {}

  private Map<Id, List<Contact>> contacts() {
    Map<Id, List<Contact>> contacts = new TreeMap<>();
    Map<Id, Map<Id, Long>> brought = brought();
    CourseReading reading = new CourseReading(ladder, asOf);
    for (Involvements.Of one : people) {
      long[] rises = reading.rises(one.course());
      Map<Id, Long> firsts = new HashMap<>(brought.getOrDefault(one.person(), Map.of()));
      for (Engagement fact : one.involvement().facts()) {
        LocalDate on = fact.when().on();
        if (on != null && THINGS.contains(fact.object().kind())) {
          firsts.merge(fact.object(), on.toEpochDay(), Math::min);
        }
      }
      firsts.forEach(
          (thing, day) -> {
            if (day >= first && day <= last) {
              contacts
                  .computeIfAbsent(thing, t -> new ArrayList<>())
                  .add(new Contact(one.person(), day, rises));
            }
          });
    }
    return contacts;
  }

  /** Whom somebody brought along, by the first day; introducers are things to have contact with. */
  private Map<Id, Map<Id, Long>> brought() {
    Map<Id, Map<Id, Long>> brought = new HashMap<>();
    for (Involvements.Of one : people) {
      for (Engagement fact : one.involvement().facts()) {
        LocalDate on = fact.when().on();
        Id whom = fact.kind() == EngagementKind.BROUGHT ? person(fact.context()) : null;
        if (whom != null && on != null) {
          brought
              .computeIfAbsent(whom, id -> new HashMap<>())
              .merge(one.person(), on.toEpochDay(), Math::min);
        }
      }
    }
    return brought;
  }

  private static @Nullable Id person(@Nullable String context) {
    return context != null && context.startsWith("person:") ? Id.parse(context) : null;
  }

  private Found judge(Id thing, List<Contact> contacts) {
    double[] chances = new double[contacts.size()];
    int rose = 0;
    double expected = 0;
    for (int i = 0; i < chances.length; i++) {
      Contact contact = contacts.get(i);
      rose += followed(contact) ? 1 : 0;
      chances[i] = (double) daysBeforeARise(contact) / (last - first + 1);
      expected += chances[i];
    }
    return new Found(
        thing, chances.length, rose, expected, PoissonBinomial.atLeast(chances, rose), 1);
  }

  private boolean followed(Contact contact) {
    for (long rise : contact.rises()) {
      if (rise > contact.day() && rise <= contact.day() + days) {
        return true;
      }
    }
    return false;
  }

  /** On how many days of the range contact would have been followed by a rise. */
  private long daysBeforeARise(Contact contact) {
    long covered = 0;
    long next = first;
    for (long rise : contact.rises()) {
      // A rise on the day of contact is the contact's own doing and follows nothing.
      if (rise != contact.day()) {
        long begin = Math.max(next, rise - days);
        long end = Math.min(last, rise - 1);
        if (begin <= end) {
          covered += end - begin + 1;
          next = end + 1;
        }
      }
    }
    return covered;
  }
}
