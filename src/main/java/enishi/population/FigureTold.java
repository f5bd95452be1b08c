package enishi.population;

import java.util.List;
import java.util.Objects;

/**
 * Whether a figure is told where small counts are hidden; the people behind one that is not are not
 * listed either, since a list has a length.
 */
final class FigureTold {
  private final PopulationDesk.Opened opened;
  private final FigureQuery query;

  FigureTold(PopulationDesk.Opened opened, FigureQuery query) {
    this.opened = opened;
    this.query = query;
  }

  /**
   * @param size how many the figure counts
   */
  boolean isTold(int size) {
    int k = opened.suppressBelow();
    if (k == 0) {
      return true;
    }
    if (size < k) {
      return false;
    }
    return switch (query.figure()) {
      case RUNG -> isRungTold();
      case ANY -> true;
      case MOVED -> isMoveTold();
      case ENTRIES, REENTRIES, EXITS, UPS, DOWNS -> movement().entries() != null;
      case REACHED, ROSE_ON ->
          movement().passages().stream().allMatch(passage -> passage.people() != null);
      case CAME -> channels().stream().anyMatch(channel -> channel.people() != null);
      case LEFT -> channels().stream().anyMatch(channel -> channel.left() != null);
      case LIVING -> isHomeTold();
      default ->
          query.of().size() + query.without().size() <= 1
              && query.tier() == 0
              && !TierCells.isSmall(Math.abs(people() - size), k);
    };
  }

  private boolean isRungTold() {
    TierCounts counts = TierCounts.of(opened.all(), opened.asOf(), opened::counts);
    int[] tiers = counts.onRungs().stream().mapToInt(Integer::intValue).toArray();
    TierCells cells =
        TierCells.of(counts.people(), tiers, opened.ladder().typology(), opened.suppressBelow());
    return query.tier() > 0 && !cells.hides(query.tier() - 1);
  }

  /** Types move side by side, so that of these only any is told. */
  private boolean isMoveTold() {
    Movement movement = movement();
    int last = movement.matrix().size() - 1;
    return query.before() <= last
        && query.tier() <= last
        && movement.matrix().get(query.before()).get(query.tier()) != null;
  }

  private Movement movement() {
    return Movements.between(opened, query.from());
  }

  private List<Movement.Retention> channels() {
    String asked = query.of().isEmpty() ? MovementCount.ALL : query.of().getFirst();
    return movement().retention().stream()
        .filter(channel -> channel.channel().equals(asked))
        .toList();
  }

  private boolean isHomeTold() {
    Behind behind = new BehindSearch(opened).find();
    return query.of().isEmpty()
        ? behind.withoutOrigin() != null
        : query.of().size() == 1
            && behind.origins().stream()
                .filter(origin -> origin.prefecture().equals(query.of().getFirst()))
                .map(Behind.Origin::people)
                .anyMatch(Objects::nonNull);
  }

  private int people() {
    return (int)
        Movements.counted(opened).stream()
            .filter(one -> one.course().maskOn(opened.asOf()) != 0)
            .count();
  }
}
