package enishi.introduction.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the probabilities of introductions fitted what came of them.
 *
 * @param n requests with an outcome
 * @param brier the mean of (probability − success)²; 0 is best; null without requests
 * @param base the share of requests that succeeded
 * @param reference the Brier score of always saying the base share
 * @param skill 1 − brier / reference; above 0 better than the base share; null where that is 0
 * @param needed from so many requests on people are shown figures
 * @param calibrated whether there are as many
 */
public record Calibration(
    LocalDate asOf,
    int n,
    @Nullable Double brier,
    @Nullable Double base,
    @Nullable Double reference,
    @Nullable Double skill,
    int needed,
    boolean calibrated,
    List<Bin> bins) {
  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Requests of about the same probability.
   *
   * @param from the least probability of the bin; {@code to} belongs to the next one
   * @param predicted the mean probability; null where there is no request
   * @param observed the share that succeeded
   * @param low where the 95 % interval (Wilson) of that share begins
   */
  public record Bin(
      double from,
      double to,
      int n,
      @Nullable Double predicted,
      @Nullable Double observed,
      @Nullable Double low,
      @Nullable Double high) {}
}
