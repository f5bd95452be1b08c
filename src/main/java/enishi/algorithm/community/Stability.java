package enishi.algorithm.community;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a division is left to chance: the method is run with several seeds, and every two
 * results are compared. The nearer the means are to 1, the less a result depends on its seed.
 *
 * @param runs how many seeds were run
 * @param meanNmi mean {@link Agreement#nmi} over all pairs of runs
 * @param lowestNmi the {@link Agreement#nmi} of the two runs that agree least
 * @param meanAri mean {@link Agreement#ari} over all pairs of runs
 * @param lowestAri the {@link Agreement#ari} of the two runs that agree least
 * @param lowestQuality quality of the worst run
 * @param best the run of highest quality, the earlier one where two are equal
 */
public record Stability(
    int runs,
    double meanNmi,
    double lowestNmi,
    double meanAri,
    double lowestAri,
    double lowestQuality,
    Communities best) {

  /**
   * Runs the settings' seed and those after it. Keeps 4n bytes for each run. When it is told to
   * stop, it judges by the runs that were finished, and by the broken one if there was no other.
   */
  public static Stability of(Leiden leiden, LeidenSettings settings, int runs) {
    if (runs < 2) {
      throw new IllegalArgumentException("runs (%d) must be at least 2".formatted(runs));
    }
    List<int[]> divisions = new ArrayList<>();
    Communities best = null;
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < runs; i++) {
      int before = i;
      Communities found =
          leiden.run(
              settings.toBuilder()
                  .seed(settings.seed + i)
                  .progress(done -> settings.progress.accept((before + done) / runs))
                  .build());
      if (best != null && found.stopped()) {
        break;
      }
      divisions.add(found.labels());
      lowest = Math.min(lowest, found.quality());
      if (best == null || found.quality() > best.quality()) {
        best = found;
      }
    }
    if (best == null) {
      throw new AssertionError("at least one run is always judged");
    }
    return judged(divisions, lowest, best);
  }

  private static Stability judged(List<int[]> divisions, double lowest, Communities best) {
    double nmi = 0;
    double ari = 0;
    double lowestNmi = 1;
    double lowestAri = 1;
    int pairs = 0;
    for (int i = 0; i < divisions.size(); i++) {
      for (int j = 0; j < i; j++) {
        Agreement agreement = Agreement.of(divisions.get(i), divisions.get(j));
        nmi += agreement.nmi();
        ari += agreement.ari();
        lowestNmi = Math.min(lowestNmi, agreement.nmi());
        lowestAri = Math.min(lowestAri, agreement.ari());
        pairs++;
      }
    }
    int runs = divisions.size();
    return new Stability(
        runs,
        pairs == 0 ? 1 : nmi / pairs,
        lowestNmi,
        pairs == 0 ? 1 : ari / pairs,
        lowestAri,
        lowest,
        best);
  }
}
