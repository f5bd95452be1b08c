package enishi.population;

import enishi.algorithm.disclosure.LinkedCounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves small counts out of what is behind the counts. The number of people and the counts per
 * tier are told on the same page, so that the rest of each count is known wherever it is.
 */
final class HidingBehind {
  /** Those that are hidden last, so that their place says nothing. */
  private static final Comparator<@Nullable Integer> LAST =
      Comparator.nullsLast(Comparator.reverseOrder());

  private final int k;
  private final boolean typology;

  HidingBehind(int k, boolean typology) {
    this.k = k;
    this.typology = typology;
  }

  /**
   * The same with what is to be hidden left out.
   *
   * @param tiers index: a rung, the lowest first; value: persons
   */
  Behind hide(Behind raw, int[] tiers) {
    if (k == 0) {
      return raw;
    }
    int people = Hiding.known(raw.people());
    TierCells cells = TierCells.of(people, tiers, typology, k);
    if (cells.hidesEverything()) {
      return new Behind(
          raw.heading(), null, List.of(), null, List.of(), List.of(), List.of(), count(raw));
    }
    boolean[] homes =
        LinkedCounts.ofList(
            IntStream.concat(
                    raw.origins().stream().mapToInt(origin -> Hiding.known(origin.people())),
                    IntStream.of(Hiding.known(raw.withoutOrigin())))
                .toArray(),
            k);
    int hidden = (int) IntStream.range(0, homes.length).filter(i -> homes[i]).count();
    List<Behind.Origin> origins = new ArrayList<>();
    for (int i = 0; i < raw.origins().size(); i++) {
      Behind.Origin origin = raw.origins().get(i);
      origins.add(new Behind.Origin(origin.prefecture(), homes[i] ? null : origin.people()));
    }
    origins.sort(
        Comparator.comparing(Behind.Origin::people, LAST).thenComparing(Behind.Origin::prefecture));
    boolean tellsTowns =
        raw.others().stream().noneMatch(town -> givesAFewAway(town.people(), people))
            && raw.combinations().stream().noneMatch(c -> givesAFewAway(c.people(), people));
    List<Behind.Town> others = tellsTowns ? raw.others() : towns(raw.others(), people);
    hidden += (int) others.stream().filter(town -> town.people() == null).count();
    List<Behind.Hub> hubs = hubs(raw.hubs(), people, tiers, cells);
    hidden += raw.hubs().size() - hubs.size();
    hidden +=
        (int)
            hubs.stream().flatMap(hub -> hub.tiers().stream()).filter(tier -> tier == null).count();
    return new Behind(
        raw.heading(),
        people,
        origins,
        homes[homes.length - 1] ? null : raw.withoutOrigin(),
        others,
        tellsTowns ? raw.combinations() : List.of(),
        hubs,
        hidden + (tellsTowns ? 0 : raw.combinations().size()));
  }

  /** Whether a count of some of the people, or of the rest of them, is small. */
  private boolean givesAFewAway(@Nullable Integer count, int people) {
    int some = Hiding.known(count);
    return TierCells.isSmall(some, k) || TierCells.isSmall(people - some, k);
  }

  private List<Behind.Town> towns(List<Behind.Town> raw, int people) {
    return raw.stream()
        .map(
            town ->
                new Behind.Town(
                    town.municipality(),
                    town.name(),
                    givesAFewAway(town.people(), people) ? null : town.people()))
        .sorted(
            Comparator.comparing(Behind.Town::people, LAST)
                .thenComparing(Behind.Town::municipality))
        .toList();
  }

  /** Those with k people or more; their tiers where neither these nor the others' are a few. */
  private List<Behind.Hub> hubs(List<Behind.Hub> raw, int people, int[] tiers, TierCells cells) {
    List<Behind.Hub> told = new ArrayList<>();
    for (Behind.Hub hub : raw) {
      if (!givesAFewAway(hub.people(), people)) {
        told.add(
            new Behind.Hub(
                hub.id(), hub.name(), hub.kind(), hub.people(), tiers(hub, tiers, cells)));
      }
    }
    return told;
  }

  private List<@Nullable Integer> tiers(Behind.Hub hub, int[] tiers, TierCells cells) {
    int people = Hiding.known(hub.people());
    int[] here = hub.tiers().stream().mapToInt(Hiding::known).toArray();
    int hiddenHere = 0;
    int hiddenElsewhere = 0;
    boolean tells = true;
    for (int tier = 0; tier < here.length; tier++) {
      if (cells.hides(tier)) {
        hiddenHere += here[tier];
        hiddenElsewhere += tiers[tier] - here[tier];
      } else {
        tells &= !givesAFewAway(here[tier], tiers[tier]);
        tells &= !typology || !TierCells.isSmall(people - here[tier], k);
      }
    }
    tells &=
        typology || (!TierCells.isSmall(hiddenHere, k) && !TierCells.isSmall(hiddenElsewhere, k));
    if (!tells) {
      return Collections.nCopies(here.length, null);
    }
    List<@Nullable Integer> told = new ArrayList<>();
    for (int tier = 0; tier < here.length; tier++) {
      told.add(cells.hides(tier) ? null : Integer.valueOf(here[tier]));
    }
    return told;
  }

  private static int count(Behind raw) {
    return 2 + raw.origins().size() + raw.others().size() + raw.combinations().size();
  }
}
