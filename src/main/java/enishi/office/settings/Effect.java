package enishi.office.settings;

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

  /** The normal quantile of 97.5 %. */
  private static final double Z = 1.959963984540054;

  Effect {
    first = List.copyOf(first);
  }

  /**
   * @param changed those that change, what matters most first
   */
  static <T> Effect<T> of(@Nullable Integer all, int looked, List<T> changed) {
    boolean whole = all != null && looked >= all;
    double n = Math.max(looked, 1);
    double share = changed.size() / n;
    double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half =
        Z / (1 + Z * Z / n) * StrictMath.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    return new Effect<>(
        all,
        looked,
        changed.size(),
        whole ? null : Double.valueOf(Math.max(0, middle - half)),
        whole ? null : Double.valueOf(Math.min(1, middle + half)),
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
