package enishi.population;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's relationship population on a day, by tier. Counts that are hidden are null.
 *
 * @param version of the ladder
 * @param provisional whether the ladder is a draft
 * @param ours whether the numbers behind it are our setting
 * @param partial whether only the persons whom the asker may see are counted
 * @param suppressBelow counts of fewer persons are hidden; 0 hides none
 * @param people persons on any rung
 * @param tiers persons on each rung, the lowest first
 * @param lapsed persons who stood on a rung before and on none now
 * @param residents persons with something recorded there who are not counted because they live
 *     there
 * @param from the earlier day that was asked for; null where none was
 * @param transitions between the two days, also of those who stayed; empty without {@code from}
 * @param hiddenCells how many counts are hidden
 */
public record Population(
    LocalDate asOf,
    Id municipality,
    String municipalityName,
    String ladder,
    int version,
    boolean provisional,
    boolean ours,
    boolean partial,
    int suppressBelow,
    @Nullable Integer people,
    List<Count> tiers,
    @Nullable Integer lapsed,
    @Nullable Integer residents,
    @Nullable LocalDate from,
    List<Transition> transitions,
    int hiddenCells) {
  public Population {
    tiers = List.copyOf(tiers);
    transitions = List.copyOf(transitions);
  }

  /** How many persons stood on one rung on the earlier day and on another now; 0 is none. */
  public record Transition(int from, int to, @Nullable Integer people) {}

  /** One rung and how many persons stand on it. */
  public record Count(int tier, String label, String labelEn, @Nullable Integer people) {}
}
