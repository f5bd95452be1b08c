package enishi.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the counts change where the days for which facts qualify are other than set.
 *
 * @param rungs the rungs, lowest first
 * @param base as set
 * @param all every kind's days times a factor
 * @param kinds one kind's days halved and half as many again, what changes the most first
 * @param nearBoundary persons whose rung changed in the last ten days, or will in the next ten if
 *     nothing is added
 * @param hiddenCells how many counts are hidden; those are null
 */
public record Sensitivity(
    Heading heading,
    List<Movement.Place> rungs,
    Counts base,
    List<Counts> all,
    List<Swing> kinds,
    @Nullable Integer nearBoundary,
    int hiddenCells) {
  /** The factor of {@link Swing#less}; ours. */
  public static final double LESS = SensitivityCount.LESS;

  /** The factor of {@link Swing#more}; ours. */
  public static final double MORE = SensitivityCount.MORE;

  /** How many days from a boundary is near; ours. */
  public static final int NEAR_DAYS = SensitivityCount.NEAR_DAYS;

  public Sensitivity {
    rungs = List.copyOf(rungs);
    all = List.copyOf(all);
    kinds = List.copyOf(kinds);
  }

  /**
   * Under one factor.
   *
   * @param people on any rung
   * @param tiers index: a rung, the lowest first
   */
  public record Counts(double factor, @Nullable Integer people, List<@Nullable Integer> tiers) {
    public Counts {
      tiers = Collections.unmodifiableList(new ArrayList<>(tiers));
    }
  }

  /**
   * One kind of involvement.
   *
   * @param less persons on any rung where its days are halved
   * @param more where they are half as many again
   * @param moved persons whose rung is another under either
   */
  public record Swing(
      String kind,
      String label,
      String labelEn,
      @Nullable Integer less,
      @Nullable Integer more,
      @Nullable Integer moved) {}
}
