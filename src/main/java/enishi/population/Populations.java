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
    List<Population.Count> tiers =
        ladder.rungs().stream()
            .map(
                rung ->
                    new Population.Count(
                        rung.tier(),
                        rung.label(),
                        rung.labelEn(),
                        counts.onRungs().get(rung.tier() - 1)))
            .toList();
    return new Population(
        query.asOf(),
        opened.municipality(),
        opened.municipalityName(),
        ladder.name(),
        ladder.version(),
        ladder.provisional(),
        ladder.ours(),
        opened.partial(),
        counts.people(),
        tiers,
        counts.lapsed(),
        counts.residents(),
        from,
        from == null ? List.of() : transitions(opened, from));
  }

  private static List<Population.Transition> transitions(
      PopulationDesk.Opened opened, LocalDate from) {
    Movement movement = Movements.between(opened, from);
    List<Population.Transition> transitions = new ArrayList<>();
    for (int before = 0; before < movement.matrix().size(); before++) {
      List<Integer> row = movement.matrix().get(before);
      for (int after = 0; after < row.size(); after++) {
        if (row.get(after) > 0) {
          transitions.add(new Population.Transition(before, after, row.get(after)));
        }
      }
    }
    return transitions;
  }
}
