package enishi.population;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * All that one person ever did in one municipality, and where they lived, as a ladder reads it on
 * any day.
 */
final class Involvement {
  private final Ladder ladder;
  private final Id municipality;
  private final List<Engagement> facts;
  private final Homes homes;

  /** The same person in other municipalities; only where the ladder limits a rung to a few. */
  private final List<Involvement> others;

  private final FullDays fullDays;

  /** Index: a rung; its ways. */
  private final List<List<Spans>> ways;

  /**
   * @param facts what the person did there, all of it
   * @param others the same person in other municipalities; empty where the ladder limits no rung
   */
  Involvement(
      Ladder ladder,
      Id municipality,
      List<Engagement> facts,
      Homes homes,
      List<Involvement> others) {
    this.ladder = ladder;
    this.municipality = municipality;
    this.facts = List.copyOf(facts);
    this.homes = homes;
    this.ways =
        ladder.rungs().stream()
            .map(rung -> rung.rules().stream().map(rule -> Spans.of(rule, facts)).toList())
            .toList();
    this.others = others;
    this.fullDays = others.isEmpty() ? FullDays.NONE : FullDays.of(ladder, this, others);
  }

  /** The same, as another ladder reads it. */
  Involvement by(Ladder other) {
    return new Involvement(
        other, municipality, facts, homes, others.stream().map(one -> one.by(other)).toList());
  }

  /** The same without what happened after that day. */
  Involvement knownOn(LocalDate day) {
    return new Involvement(
        ladder,
        municipality,
        until(day),
        homes.knownOn(day),
        others.stream().map(one -> one.knownOn(day)).toList());
  }

  /** The rungs held on that day as a mask; 0 also for a person who is excluded. */
  int maskOn(LocalDate day) {
    return maskOn(day, fullDays.maskOn(day));
  }

  /** Likewise, whatever is held in other municipalities. */
  private int ownMaskOn(LocalDate day) {
    return maskOn(day, 0);
  }

  private int maskOn(LocalDate day, int full) {
    int number = (int) day.toEpochDay();
    int mask = 0;
    for (Rung rung : ladder.rungs()) {
      int bit = 1 << (rung.tier() - 1);
      if ((full & bit) == 0 && isHeld(rung, number) && hasAll(rung.requires(), mask)) {
        mask |= bit;
      }
    }
    return mask == 0 || exclusion(day) != null ? 0 : mask;
  }

  private boolean isHeld(Rung rung, int day) {
    for (Spans way : ways.get(rung.tier() - 1)) {
      if (way.isEnough(day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAll(List<Integer> tiers, int mask) {
    for (int tier : tiers) {
      if ((mask & (1 << (tier - 1))) == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Why no rung is held on a day on which none is: as {@link Standing#reason} says, without working
   * out the rest.
   */
  Reason reason(LocalDate day) {
    Reason exclusion = exclusion(day);
    if (exclusion != null) {
      return exclusion;
    }
    int number = (int) day.toEpochDay();
    Reason reason = Reason.NOTHING_RECORDED;
    for (List<Spans> rung : ways) {
      for (Spans way : rung) {
        for (int i = 0; i < way.size(); i++) {
          if (way.from(i) <= number && way.through(i) >= number) {
            return Reason.NOT_ENOUGH;
          }
          reason = way.from(i) <= number ? Reason.LAPSED : reason;
        }
      }
    }
    return reason;
  }

  /** Whether anything is recorded up to that day. */
  boolean isOnRecordBy(LocalDate day) {
    for (Engagement fact : facts) {
      if (!isAfter(fact, day)) {
        return true;
      }
    }
    return false;
  }

  /** The kind of the fact that gave what is held on that day; of several, the one shown first. */
  EngagementKind channel(LocalDate day) {
    Engagement only = null;
    int begun = 0;
    for (Engagement fact : facts) {
      if (day.equals(fact.when().on()) && ladder.findRung(fact).isPresent()) {
        only = fact;
        begun++;
      }
    }
    if (only != null && begun == 1) {
      return only.kind();
    }
    List<Engagement> counting =
        facts.stream()
            .filter(fact -> ladder.rungs().stream().anyMatch(rung -> counts(rung, fact, day)))
            .toList();
    Held held = Held.on(ladder, counting, day);
    return counting.stream()
        .map(fact -> JudgedFact.of(fact, ladder, held, counting, false, day))
        .min(JudgedFact.ORDER)
        .orElseThrow()
        .fact()
        .kind();
  }

  /** All of the facts. */
  List<Engagement> facts() {
    return facts;
  }

  /** The facts that are not of a later day. */
  List<Engagement> until(LocalDate day) {
    return facts.stream().filter(fact -> !isAfter(fact, day)).toList();
  }

  /** Which rungs the facts hold, whether or not the person is excluded. */
  Held heldOn(LocalDate day) {
    return Held.on(ladder, facts, day, fullDays.maskOn(day));
  }

  /** The municipalities that keep that rung full on that day, those first that held it first. */
  List<Id> fullBy(int tier, LocalDate day) {
    return fullDays.towns(tier, day);
  }

  Id municipality() {
    return municipality;
  }

  /** Why the person stands on no rung on that day whatever they did; null where nothing says so. */
  @Nullable Reason exclusion(LocalDate day) {
    if (ladder.excludesResidents() && isResident(day)) {
      return Reason.RESIDENT;
    }
    return ladder.excludesNativesOnly() && isNativeOnly(day) ? Reason.NATIVE_ONLY : null;
  }

  /** By the homes recorded for the day; where there is none, by the residence on the card. */
  boolean isResident(LocalDate day) {
    return homes.areIn(municipality, day);
  }

  /**
   * The days from which something else holds than the day before, with the rungs held from then on
   * as a mask ({@link Held}); the first day is the first on which anything is held.
   */
  Course course() {
    TreeSet<LocalDate> turns = turns();
    turns.addAll(fullDays.turns());
    return course(turns, this::maskOn);
  }

  /** Likewise, whatever is held in other municipalities. */
  Course ownCourse() {
    return course(turns(), this::ownMaskOn);
  }

  private TreeSet<LocalDate> turns() {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (List<Spans> rung : ways) {
      for (Spans way : rung) {
        for (int i = 0; i < way.size(); i++) {
          turns.add(LocalDate.ofEpochDay(way.from(i)));
          if (way.through(i) != Spans.NO_END) {
            turns.add(LocalDate.ofEpochDay(way.through(i) + 1L));
          }
        }
      }
    }
    for (Engagement fact : facts) {
      LocalDate on = fact.when().on();
      if (fact.kind() == EngagementKind.NATIVE_OF && on != null) {
        turns.add(on);
      }
    }
    homes.addTurns(turns);
    return turns;
  }

  private static Course course(TreeSet<LocalDate> turns, ToIntFunction<LocalDate> masks) {
    List<Course.Step> steps = new ArrayList<>();
    int before = 0;
    for (LocalDate day : turns) {
      int mask = masks.applyAsInt(day);
      if (mask != before) {
        steps.add(new Course.Step(day, mask));
        before = mask;
      }
    }
    return new Course(steps);
  }

  private boolean isNativeOnly(LocalDate day) {
    boolean isNative =
        facts.stream().anyMatch(f -> f.kind() == EngagementKind.NATIVE_OF && !isAfter(f, day));
    return isNative
        && facts.stream()
            .filter(fact -> ladder.rungs().stream().anyMatch(rung -> counts(rung, fact, day)))
            .allMatch(fact -> fact.kind() == EngagementKind.VISITED);
  }

  private static boolean counts(Rung rung, Engagement fact, LocalDate day) {
    return rung.rules().stream().anyMatch(rule -> rule.counts(fact, day));
  }

  /** Whether a fact is of a later day; one without a day never is. */
  static boolean isAfter(Engagement fact, LocalDate day) {
    LocalDate on = fact.when().on();
    return on != null && on.isAfter(day);
  }
}
