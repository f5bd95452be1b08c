package enishi.population;

import enishi.security.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door to counts: how many persons a municipality has on each rung. */
public final class Populations {
  private final PopulationDesk desk;

  public Populations(PopulationDesk desk) {
    this.desk = desk;
  }

  /**
   * Throws unknown-id where there is no such municipality, forbidden for members, bad-input where
   * there is no such ladder. No person is named, so nothing is recorded.
   */
  public Population find(PopulationQuery query, Asker asker) {
    return find(query, null, asker);
  }

  /**
   * Likewise, with the transitions since an earlier day.
   *
   * @param from the earlier day; null for none
   */
  public Population find(PopulationQuery query, @Nullable LocalDate from, Asker asker) {
    PopulationDesk.Opened opened = desk.open(query, asker);
    Ladder ladder = opened.ladder();
    TierCounts counts = TierCounts.of(opened.all(), query.asOf(), opened::counts);
    int[] onRungs = counts.onRungs().stream().mapToInt(Integer::intValue).toArray();
    TierCells cells =
        TierCells.of(counts.people(), onRungs, ladder.typology(), opened.suppressBelow());
    List<@Nullable Integer> told = cells.tiers(onRungs);
    List<Population.Count> tiers =
        ladder.rungs().stream()
            .map(
                rung ->
                    new Population.Count(
                        rung.tier(), rung.label(), rung.labelEn(), told.get(rung.tier() - 1)))
            .toList();
    boolean hidesLapsed = hidesLapsed(opened, counts);
    boolean hidesResidents = TierCells.isSmall(counts.residents(), opened.suppressBelow());
    List<Population.Transition> transitions = from == null ? List.of() : transitions(opened, from);
    return new Population(
        query.asOf(),
        opened.municipality(),
        opened.municipalityName(),
        ladder.name(),
        ladder.version(),
        ladder.provisional(),
        ladder.ours(),
        opened.partial(),
        opened.suppressBelow(),
        cells.people(counts.people()),
        tiers,
        hidesLapsed ? null : Integer.valueOf(counts.lapsed()),
        hidesResidents ? null : Integer.valueOf(counts.residents()),
        from,
        transitions,
        cells.size()
            + (hidesLapsed ? 1 : 0)
            + (hidesResidents ? 1 : 0)
            + (int) transitions.stream().filter(move -> move.people() == null).count());
  }

  /**
   * Who once held a rung, less who does now, are those who lapsed and those who have moved there
   * since; neither is told where the other is a few.
   */
  private static boolean hidesLapsed(PopulationDesk.Opened opened, TierCounts counts) {
    int k = opened.suppressBelow();
    if (k == 0) {
      return false;
    }
    int everHeld =
        (int)
            Movements.counted(opened).stream()
                .filter(one -> one.course().sizeUntil((int) opened.asOf().toEpochDay()) > 0)
                .count();
    return TierCells.isSmall(counts.lapsed(), k)
        || TierCells.isSmall(Math.abs(everHeld - counts.people() - counts.lapsed()), k);
  }

  private static List<Population.Transition> transitions(
      PopulationDesk.Opened opened, LocalDate from) {
    Movement movement = Movements.between(opened, from);
    List<Population.Transition> transitions = new ArrayList<>();
    for (int before = 0; before < movement.matrix().size(); before++) {
      List<@Nullable Integer> row = movement.matrix().get(before);
      for (int after = 0; after < row.size(); after++) {
        Integer people = row.get(after);
        if (people == null || people > 0) {
          transitions.add(new Population.Transition(before, after, people));
        }
      }
    }
    return transitions;
  }
}
