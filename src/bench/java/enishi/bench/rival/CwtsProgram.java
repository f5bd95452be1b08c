package enishi.bench.rival;

import enishi.bench.input.ArrayFile;
import enishi.bench.input.Input;
import java.nio.file.Path;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/** The Java library of the authors of Leiden, as its command does modularity: 10 iterations. */
final class CwtsProgram implements Program {
  private static final int ITERATIONS = 10;

  private final Network network;

  CwtsProgram(Input input) {
    LargeIntArray[] edges = {
      new LargeIntArray(input.tieSmaller()), new LargeIntArray(input.tieLarger())
    };
    LargeDoubleArray weights = new LargeDoubleArray(input.tieWeights());
    network = new Network(input.people(), true, edges, weights, false, true);
  }

  @Override
  public Answer answer(Question question) {
    if (Operation.of(question) != Operation.LEIDEN) {
      return Answer.cannot("not in networkanalysis");
    }
    long start = System.nanoTime();
    double resolution =
        1 / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
    LeidenAlgorithm leiden =
        new LeidenAlgorithm(
            resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(question.run()));
    Clustering clustering = leiden.findClustering(network);
    long nanos = System.nanoTime() - start;
    ArrayFile.write(Path.of(question.answers()), clustering.getClusters());
    return Answer.run(nanos).noting(ITERATIONS + " iterations");
  }
}
