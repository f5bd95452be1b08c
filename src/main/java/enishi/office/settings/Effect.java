package enishi.office.settings;

import enishi.algorithm.statistics.ShareInterval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many answers of one kind change.
 *
 * @param all how many there are; null where nobody counted them
 * @param looked how many were compared: all, or a sample drawn at random from a fixed seed
 * @param changed how many of those compared change
 * @param least the share that changes, 0..1: lower end of Wilson's 95 % interval; null where all
 *     were compared
 * @param most its upper end
 * @param first at most fifty of those that change
 */
record Effect<T>(
    @Nullable Integer all,
    int looked,
    int changed,
    @Nullable Double least,
    @Nullable Double most,
    List<T> first) {
  static final int LISTED = 50;

  Effect {
    first = List.copyOf(first);
  }

  /**
   * @param changed those that change, what matters most first
   */
  static <T> Effect<T> of(@Nullable Integer all, int looked, List<T> changed) {
    boolean whole = all != null && looked >= all;
    ShareInterval share = whole ? null : ShareInterval.of(changed.size(), Math.max(looked, 1));
    return new Effect<>(
        all,
        looked,
        changed.size(),
        share == null ? null : Double.valueOf(share.least()),
        share == null ? null : Double.valueOf(share.most()),
        changed.stream().limit(LISTED).toList());
  }

  /** Nothing was compared. */
  static <T> Effect<T> none() {
    return of(0, 0, List.of());
  }

  /** Whether only a sample was compared. */
  public boolean sampled() {
    return least != null;
  }
}
