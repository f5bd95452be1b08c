package enishi.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leaves small counts out of what is estimated and tried: drivers, sensitivity, the unseen. */
final class HidingRest {
  private final int k;

  HidingRest(int k) {
    this.k = k;
  }

  /** The chance of so many gives away how many; so it goes with them, and their place too. */
  Drivers drivers(Drivers raw) {
    if (k == 0) {
      return raw;
    }
    List<Drivers.Driver> told = new ArrayList<>();
    List<Drivers.Driver> last = new ArrayList<>();
    int hidden = 0;
    for (Drivers.Driver driver : raw.drivers()) {
      int rose = Hiding.known(driver.rose());
      if (isSmall(driver.people())) {
        hidden++;
      } else if (isSmall(rose) || isSmall(driver.people() - rose)) {
        hidden++;
        last.add(
            new Drivers.Driver(
                driver.id(),
                driver.name(),
                driver.kind(),
                driver.people(),
                null,
                driver.expected(),
                null,
                null,
                null));
      } else {
        told.add(driver);
      }
    }
    last.sort(
        Comparator.comparingInt(Drivers.Driver::people)
            .reversed()
            .thenComparing(d -> d.id() == null ? "" : d.id().value()));
    told.addAll(last);
    return new Drivers(raw.heading(), raw.days(), raw.leastPeople(), raw.tested(), told, hidden);
  }

  /**
   * The counts as set are hidden as everywhere; those under another setting where they differ from
   * these by a few.
   */
  Sensitivity sensitivity(Sensitivity raw, boolean typology) {
    if (k == 0) {
      return raw;
    }
    int base = Hiding.known(raw.base().people());
    int[] tiers = tiers(raw.base());
    TierCells cells = TierCells.of(base, tiers, typology, k);
    List<Sensitivity.Counts> all =
        raw.all().stream().map(counts -> counts(counts, base, tiers, typology)).toList();
    List<Sensitivity.Swing> kinds =
        raw.kinds().stream()
            .map(
                swing ->
                    new Sensitivity.Swing(
                        swing.kind(),
                        swing.label(),
                        swing.labelEn(),
                        near(swing.less(), base, cells),
                        near(swing.more(), base, cells),
                        isSmall(Hiding.known(swing.moved())) ? null : swing.moved()))
            .sorted(
                Comparator.comparing(
                        Sensitivity.Swing::moved, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Sensitivity.Swing::kind))
            .toList();
    int near = Hiding.known(raw.nearBoundary());
    boolean hidesNear = cells.hidesEverything() || isSmall(near) || isSmall(base - near);
    Sensitivity.Counts told =
        new Sensitivity.Counts(raw.base().factor(), cells.people(base), cells.tiers(tiers));
    long hidden =
        Stream.concat(
                    Stream.concat(Stream.of(told), all.stream())
                        .flatMap(c -> Stream.concat(c.tiers().stream(), Stream.of(c))),
                    kinds.stream()
                        .flatMap(
                            swing ->
                                Stream.of(
                                    new @Nullable Object[] {
                                      swing.less(), swing.more(), swing.moved()
                                    })))
                .filter(one -> one == null || isEmpty(one))
                .count()
            + (hidesNear ? 1 : 0);
    return new Sensitivity(
        raw.heading(),
        raw.rungs(),
        told,
        all,
        kinds,
        hidesNear ? null : raw.nearBoundary(),
        (int) hidden);
  }

  private static boolean isEmpty(Object one) {
    return one instanceof Sensitivity.Counts counts && counts.people() == null;
  }

  private Sensitivity.Counts counts(
      Sensitivity.Counts raw, int base, int[] baseTiers, boolean typology) {
    int people = Hiding.known(raw.people());
    int[] tiers = tiers(raw);
    boolean isNear = isSmall(base) || isSmall(Math.abs(people - base));
    for (int tier = 0; tier < tiers.length; tier++) {
      isNear |= isSmall(Math.abs(tiers[tier] - baseTiers[tier]));
    }
    if (isNear) {
      return new Sensitivity.Counts(raw.factor(), null, Collections.nCopies(tiers.length, null));
    }
    TierCells cells = TierCells.of(people, tiers, typology, k);
    return new Sensitivity.Counts(raw.factor(), cells.people(people), cells.tiers(tiers));
  }

  private @Nullable Integer near(@Nullable Integer count, int base, TierCells cells) {
    int people = Hiding.known(count);
    return cells.hidesEverything() || isSmall(people) || isSmall(Math.abs(people - base))
        ? null
        : count;
  }

  private static int[] tiers(Sensitivity.Counts counts) {
    return counts.tiers().stream().mapToInt(Hiding::known).toArray();
  }

  /** How lists overlap hangs together in more than tables: it is told where no part is small. */
  Unseen unseen(Unseen raw, Unseen.Refusal refusal) {
    if (k == 0) {
      return raw;
    }
    List<Unseen.Source> lists =
        raw.lists().stream()
            .map(
                list ->
                    new Unseen.Source(
                        list.id(),
                        list.name(),
                        list.nameEn(),
                        isSmall(Hiding.known(list.people())) ? null : list.people()))
            .toList();
    boolean tells = raw.overlaps().stream().noneMatch(overlap -> isSmall(overlap.people()));
    if (tells) {
      return raw;
    }
    int hidden = 1 + raw.overlaps().size() + raw.chapman().size();
    hidden += (int) lists.stream().filter(list -> list.people() == null).count();
    return new Unseen(raw.heading(), lists, null, refusal, List.of(), List.of(), List.of(), hidden);
  }

  private boolean isSmall(int people) {
    return TierCells.isSmall(people, k);
  }
}
