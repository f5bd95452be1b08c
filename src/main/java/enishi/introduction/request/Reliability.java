package enishi.introduction.request;

import enishi.algorithm.statistics.ShareInterval;
import enishi.introduction.request.Calibration.Bin;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares probabilities with what happened: ten bins with Wilson's interval and the Brier score
 * (Brier, Monthly Weather Review 78, 1950) beside that of always saying the share of successes.
 * O(n) time; the same input in any order gives the same bins.
 */
final class Reliability {
  private static final int BINS = 10;

  private final List<Forecast> forecasts;

  Reliability(List<Forecast> forecasts) {
    this.forecasts = List.copyOf(forecasts);
  }

  /** A probability that was given, 0..1, and whether it came true. */
  record Forecast(double probability, boolean success) {}

  /** Mean of (probability − success)²; NaN without forecasts. */
  double brier() {
    return forecasts.stream()
        .mapToDouble(f -> f.probability() - (f.success() ? 1 : 0))
        .map(miss -> miss * miss)
        .average()
        .orElse(Double.NaN);
  }

  /** Share of successes; NaN without forecasts. */
  double base() {
    return forecasts.stream().mapToInt(f -> f.success() ? 1 : 0).average().orElse(Double.NaN);
  }

  List<Bin> bins() {
    int[] count = new int[BINS];
    int[] successes = new int[BINS];
    double[] sum = new double[BINS];
    for (Forecast forecast : forecasts) {
      int bin = Math.min(BINS - 1, (int) (forecast.probability() * BINS));
      count[bin]++;
      sum[bin] += forecast.probability();
      successes[bin] += forecast.success() ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(bin(i, count[i], successes[i], sum[i]));
    }
    return bins;
  }

  private static Bin bin(int i, int n, int successes, double sum) {
    double from = i / (double) BINS;
    double to = (i + 1) / (double) BINS;
    if (n == 0) {
      return new Bin(from, to, 0, null, null, null, null);
    }
    ShareInterval share = ShareInterval.of(successes, n);
    return new Bin(from, to, n, sum / n, successes / (double) n, share.least(), share.most());
  }
}
