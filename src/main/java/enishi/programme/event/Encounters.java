package enishi.programme.event;

import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Tie;
import enishi.model.TieKind;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who met at an event, and whose tie came after it. Pairs of those present are gone through only up
 * to the size above which an event is a crowd.
 */
final class Encounters {
  private final Network network;
  private final Event event;
  private final LocalDate asOf;
  private final SortedSet<Id> present;
  private final SortedSet<Pair> stated = new TreeSet<>();
  private final SortedMap<Pair, Boolean> strangers = new TreeMap<>();

  Encounters(Network network, Event event, SortedSet<Id> present, LocalDate asOf) {
    this.network = network;
    this.event = event;
    this.asOf = asOf;
    this.present = present;
    for (Tie tie : network.facts().tiesAt(event.id())) {
      LocalDate on = tie.when().on() == null ? event.startsOn() : tie.when().on();
      if (tie.kind() == TieKind.MET_AT && (on == null || !on.isAfter(asOf))) {
        stated.add(new Pair(tie.a(), tie.b()));
      }
    }
  }

  /** Two persons, the smaller id first. */
  record Pair(Id a, Id b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int first = a.compareTo(other.a);
      return first != 0 ? first : b.compareTo(other.b);
    }
  }

  /** Stated meetings of persons who had no connection the day before. */
  SortedSet<Pair> first() {
    SortedSet<Pair> first = new TreeSet<>();
    stated.stream().filter(this::wereStrangers).forEach(first::add);
    return first;
  }

  EventReport.Meetings count(Telling telling) {
    int most = network.rules().maxShared();
    Integer reported = event.reportedAttendance();
    boolean held = event.startsOn() == null || !event.startsOn().isAfter(asOf);
    int n = held ? Math.max(present.size(), reported == null ? 0 : reported) : 0;
    boolean crowd = n > most;
    boolean dated = event.startsOn() != null;
    int first = first().size();
    SortedSet<Pair> later = later();
    int laterMet = (int) later.stream().filter(stated::contains).count();
    Integer possible = crowd || !dated || n < 2 ? null : telling.count(possible());
    Double weight = crowd || n < 2 ? null : Double.valueOf(1.0 / (n - 1));
    return new EventReport.Meetings(
        telling.count(n),
        crowd,
        most,
        telling.count(stated.size()),
        dated ? telling.part(first, stated.size()) : null,
        telling.count(n) == null ? null : weight,
        possible,
        possible == null || weight == null ? null : Double.valueOf(possible * weight),
        dated ? telling.count(later.size()) : null,
        dated ? telling.part(laterMet, later.size()) : null);
  }

  private int possible() {
    List<Id> all = new ArrayList<>(present);
    int count = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Pair pair = new Pair(all.get(i), all.get(j));
        if (!stated.contains(pair) && wereStrangers(pair)) {
          count++;
        }
      }
    }
    return count;
  }

  private SortedSet<Pair> later() {
    SortedSet<Pair> later = new TreeSet<>();
    LocalDate last = event.endsOn() == null ? event.startsOn() : event.endsOn();
    if (last == null) {
      return later;
    }
    for (Id person : present) {
      for (Tie tie : network.facts().tiesOf(person)) {
        LocalDate on = tie.when().on();
        if (tie.a().equals(person)
            && present.contains(tie.b())
            && !event.id().equals(tie.event())
            && on != null
            && on.isAfter(last)
            && !on.isAfter(asOf)) {
          later.add(new Pair(tie.a(), tie.b()));
        }
      }
    }
    later.removeIf(pair -> !wereStrangers(pair));
    return later;
  }

  private boolean wereStrangers(Pair pair) {
    LocalDate day = event.startsOn();
    return day != null && strangers.computeIfAbsent(pair, two -> areStrangers(two, day));
  }

  private boolean areStrangers(Pair pair, LocalDate day) {
    @Nullable Double before =
        network.strengths().between(pair.a(), pair.b(), day.minusDays(1)).value();
    return before == null || before == 0;
  }
}
