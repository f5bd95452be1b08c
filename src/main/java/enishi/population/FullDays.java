package enishi.population;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On which days a person may not hold a rung in a municipality because they hold it in as many
 * others as may be ({@link Rung#atMostTowns}). It belongs to the municipalities in which it has
 * been held the longest without a break, by smaller id where it was since the same day; one that
 * came later waits until one of them ends (ours; the draft says how many, not which).
 */
final class FullDays {
  static final FullDays NONE = new FullDays(List.of());

  private final List<Limited> limited;

  private FullDays(List<Limited> limited) {
    this.limited = limited;
  }

  /** A rung with its spells here and elsewhere. */
  private record Limited(int tier, int atMost, List<Spell> here, List<Spell> elsewhere) {}

  /**
   * Days without a break on which the rung's own rules are met.
   *
   * @param through null where it does not end
   */
  private record Spell(Id municipality, LocalDate from, @Nullable LocalDate through) {
    static final Comparator<Spell> ORDER =
        Comparator.comparing(Spell::from).thenComparing(Spell::municipality);

    boolean covers(LocalDate day) {
      return !from.isAfter(day) && (through == null || !through.isBefore(day));
    }
  }

  static boolean mayLimit(Ladder ladder) {
    return ladder.rungs().stream().anyMatch(rung -> rung.atMostTowns() > 0);
  }

  static FullDays of(Ladder ladder, Involvement here, List<Involvement> elsewhere) {
    List<Limited> limited = new ArrayList<>();
    for (Rung rung : ladder.rungs()) {
      if (rung.atMostTowns() > 0) {
        List<Spell> own = spells(here, rung.tier());
        List<Spell> others = new ArrayList<>();
        if (!own.isEmpty()) {
          elsewhere.forEach(one -> others.addAll(spells(one, rung.tier())));
        }
        limited.add(new Limited(rung.tier(), rung.atMostTowns(), own, others));
      }
    }
    return new FullDays(List.copyOf(limited));
  }

  private static List<Spell> spells(Involvement involvement, int tier) {
    List<Spell> spells = new ArrayList<>();
    LocalDate since = null;
    for (Course.Step step : involvement.ownCourse().steps()) {
      boolean isHeld = (step.mask() & (1 << (tier - 1))) != 0;
      if (isHeld && since == null) {
        since = step.from();
      } else if (!isHeld && since != null) {
        spells.add(new Spell(involvement.municipality(), since, step.from().minusDays(1)));
        since = null;
      }
    }
    if (since != null) {
      spells.add(new Spell(involvement.municipality(), since, null));
    }
    return List.copyOf(spells);
  }

  /** Bit i is set where rung i + 1 may not be held. */
  int maskOn(LocalDate day) {
    int mask = 0;
    for (Limited rung : limited) {
      mask |= before(rung, day).size() >= rung.atMost() ? 1 << (rung.tier() - 1) : 0;
    }
    return mask;
  }

  /** The municipalities that have the rung on a day on which it may not be held here. */
  List<Id> towns(int tier, LocalDate day) {
    return limited.stream()
        .filter(rung -> rung.tier() == tier)
        .flatMap(
            rung ->
                before(rung, day).stream()
                    .sorted(Spell.ORDER)
                    .limit(rung.atMost())
                    .map(Spell::municipality))
        .toList();
  }

  /** The days on which it may change. */
  TreeSet<LocalDate> turns() {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (Limited rung : limited) {
      for (Spell spell : rung.elsewhere()) {
        turns.add(spell.from());
        LocalDate through = spell.through();
        if (through != null) {
          turns.add(through.plusDays(1));
        }
      }
    }
    return turns;
  }

  /** The spells elsewhere on that day that go before the one here; none where there is none. */
  private static List<Spell> before(Limited rung, LocalDate day) {
    for (Spell own : rung.here()) {
      if (own.covers(day)) {
        return rung.elsewhere().stream()
            .filter(other -> other.covers(day) && Spell.ORDER.compare(other, own) < 0)
            .toList();
      }
    }
    return List.of();
  }
}
