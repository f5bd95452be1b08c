package enishi.community;

import enishi.algorithm.community.Agreement;
import enishi.algorithm.community.Communities;
import enishi.algorithm.community.Leiden;
import enishi.algorithm.community.LeidenSettings;
import enishi.algorithm.community.Stability;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a division is to be trusted.
 *
 * @param chance how much of it is left to chance
 * @param scan what other resolutions give, the lowest first
 */
public record Study(Chance chance, List<AtResolution> scan) {
  static final int RUNS = 20;
  private static final double[] RESOLUTIONS = {0.25, 0.5, 1, 2, 4};
  private static final double USUAL = 1;

  public Study {
    scan = List.copyOf(scan);
  }

  /**
   * What several seeds agree on. Normalized mutual information and adjusted Rand index are 1 where
   * two divisions are the same.
   *
   * @param runs how many seeds were tried, the one asked for and those after it
   * @param meanNmi over all pairs of runs
   * @param lowestNmi of the two runs that agree least
   */
  public record Chance(
      int runs, double meanNmi, double lowestNmi, double meanAri, double lowestAri) {}

  /**
   * What a resolution gives.
   *
   * @param modularity at resolution 1, so that rows can be compared
   * @param nmi agreement with the division at resolution 1
   * @param ari the same as adjusted Rand index
   */
  public record AtResolution(
      double resolution, int communities, double modularity, double nmi, double ari) {}

  static Study of(ConnectedPeople people, CommunityQuery query) {
    Leiden leiden = new Leiden(people.graph());
    LeidenSettings settings = Division.settings(query);
    Stability stability = Stability.of(leiden, settings, RUNS);
    Communities usual = leiden.run(settings.toBuilder().resolution(USUAL).build());
    List<AtResolution> scan = new ArrayList<>();
    for (double resolution : RESOLUTIONS) {
      Communities found =
          resolution == USUAL
              ? usual
              : leiden.run(settings.toBuilder().resolution(resolution).build());
      Agreement agreement = Agreement.of(usual.labels(), found.labels());
      scan.add(
          new AtResolution(
              resolution,
              found.count(),
              Division.modularity(people, found),
              agreement.nmi(),
              agreement.ari()));
    }
    return new Study(
        new Chance(
            stability.runs(),
            stability.meanNmi(),
            stability.lowestNmi(),
            stability.meanAri(),
            stability.lowestAri()),
        scan);
  }
}
