package enishi.population;

import enishi.model.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a town's people are: where they live, which other towns they have to do with, and through
 * whom and what the town reaches them. Counts that are hidden are null, and lists have those last.
 *
 * @param people on any rung
 * @param origins prefectures by where people live, the most people first
 * @param withoutOrigin people of whom no home is recorded
 * @param others how many belong to other towns' populations too, the most people first
 * @param combinations to which of the first five other towns people belong, and to no other of
 *     those; the most people first
 * @param hubs organizations, events, projects and persons that many of them have to do with
 * @param hiddenCells how many counts are hidden
 */
public record Behind(
    Heading heading,
    @Nullable Integer people,
    List<Origin> origins,
    @Nullable Integer withoutOrigin,
    List<Town> others,
    List<Combination> combinations,
    List<Hub> hubs,
    int hiddenCells) {
  public Behind {
    origins = List.copyOf(origins);
    others = List.copyOf(others);
    combinations = List.copyOf(combinations);
    hubs = List.copyOf(hubs);
  }

  /** The ids of the towns to whose populations they belong. */
  public List<String> in(Combination combination) {
    return combination.towns().stream()
        .map(place -> others.get(place).municipality().value())
        .toList();
  }

  /** The ids of those of the first towns to whose populations they do not. */
  public List<String> outside(Combination combination) {
    return others.stream()
        .limit(BehindSearch.COMBINED_TOWNS)
        .map(town -> town.municipality().value())
        .filter(town -> !in(combination).contains(town))
        .toList();
  }

  public record Origin(String prefecture, @Nullable Integer people) {}

  public record Town(Id municipality, String name, @Nullable Integer people) {}

  /**
   * People in exactly these other towns' populations.
   *
   * @param towns places in {@code others}; empty for those in none of the first five
   */
  public record Combination(List<Integer> towns, int people) {
    public Combination {
      towns = List.copyOf(towns);
    }
  }

  /**
   * What connects the town to its people.
   *
   * @param id null for a person whom the asker may not see
   * @param kind organization, event, project, need or person
   * @param people of the town's who have to do with it
   * @param tiers index: a rung, the lowest first; value: how many of them stand there
   */
  public record Hub(
      @Nullable Id id,
      @Nullable String name,
      String kind,
      int people,
      List<@Nullable Integer> tiers) {
    public Hub {
      tiers = Collections.unmodifiableList(new ArrayList<>(tiers));
    }
  }
}
