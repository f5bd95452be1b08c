package enishi.population;

import enishi.model.Engagement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which rungs facts hold on a day.
 *
 * @param mask bit i is set where rung i + 1 is held
 * @param through index i: the last day of rung i + 1 if nothing is added, {@link Rung#NO_END} while
 *     it lasts without end; null where it is not held
 * @param full bit i is set where rung i + 1 would be held, were it not in as many other
 *     municipalities as may be
 */
record Held(int mask, List<@Nullable LocalDate> through, int full) {
  static Held on(Ladder ladder, List<Engagement> facts, LocalDate day) {
    return on(ladder, facts, day, 0);
  }

  /**
   * @param full the rungs that are not to be held, as a mask
   */
  static Held on(Ladder ladder, List<Engagement> facts, LocalDate day, int full) {
    int mask = 0;
    @Nullable LocalDate[] through = new LocalDate[ladder.rungs().size()];
    for (Rung rung : ladder.rungs()) {
      boolean isFull = (full & (1 << (rung.tier() - 1))) != 0;
      LocalDate last = isFull ? null : rung.heldThrough(facts, day);
      for (int lower : rung.requires()) {
        LocalDate base = through[lower - 1];
        last = last == null || base == null ? null : last.isBefore(base) ? last : base;
      }
      through[rung.tier() - 1] = last;
      mask |= last == null ? 0 : 1 << (rung.tier() - 1);
    }
    return new Held(mask, Arrays.asList(through), full);
  }

  boolean isFull(int tier) {
    return (full & (1 << (tier - 1))) != 0;
  }

  boolean isHeld(int tier) {
    return (mask & (1 << (tier - 1))) != 0;
  }

  /**
   * The last day of the highest rung, of a typology the last day of any type, if nothing is added;
   * of a mask that is not 0.
   */
  LocalDate lastDay(Ladder ladder) {
    if (!ladder.typology()) {
      return Objects.requireNonNull(through.get(ladder.tier(mask) - 1));
    }
    return through.stream().filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow();
  }

  /** The rungs that are full, lowest first. */
  List<Integer> fullTiers() {
    return IntStream.rangeClosed(1, through.size()).filter(this::isFull).boxed().toList();
  }

  /** The rungs held, lowest first. */
  List<Integer> tiers() {
    return IntStream.rangeClosed(1, through.size()).filter(this::isHeld).boxed().toList();
  }
}
