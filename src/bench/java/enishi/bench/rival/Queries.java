package enishi.bench.rival;

import java.util.Arrays;

/**
 * Times small queries one by one until there are enough or the time is over. Before that other
 * queries, from the end of the list, warm the JVM up: as many as a quarter of the time allows.
 */
final class Queries {
  /** The costs of the paths that the i-th query finds, lowest first. */
  @FunctionalInterface
  interface Query {
    double[] costs(int index) throws Exception;
  }

  private Queries() {}

  static Answer time(Question question, int available, Query query) throws Exception {
    int most = Math.min(question.queries(), available);
    warmUp(most, available, (long) (question.seconds() * 1e9 / 4), query);
    double[] micros = new double[most];
    double[][] costs = new double[most][];
    long end = System.nanoTime() + (long) (question.seconds() * 1e9);
    int done = 0;
    while (done < most && (done == 0 || System.nanoTime() < end)) {
      long start = System.nanoTime();
      costs[done] = query.costs(done);
      micros[done++] = (System.nanoTime() - start) / 1e3;
    }
    return Answer.queries(Arrays.copyOf(micros, done), Arrays.copyOf(costs, done));
  }

  private static void warmUp(int measured, int available, long nanos, Query query)
      throws Exception {
    long end = System.nanoTime() + nanos;
    for (int i = available - 1; i >= measured && System.nanoTime() < end; i--) {
      query.costs(i);
    }
  }
}
