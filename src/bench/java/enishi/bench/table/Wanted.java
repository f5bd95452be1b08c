package enishi.bench.table;

import enishi.bench.rival.Operation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked of Enishi at a million people and 10.9 million ties on two cores.
 *
 * @param millis the median must not exceed it
 * @param p99Millis nor the 99th percentile this; infinite where nothing was asked
 * @param modularity nor modularity fall below this; 0 where nothing was asked. It holds for the
 *     town of the peers' generator: another town divides differently
 */
record Wanted(String text, double millis, double p99Millis, double modularity) {
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final Map<Operation, Wanted> ALL = all();

  static Optional<Wanted> of(Operation operation) {
    return Optional.ofNullable(ALL.get(operation));
  }

  /**
   * The same for another town than the one it was asked for: that divides differently, so there the
   * best rival's modularity is the bar.
   */
  Wanted inAnotherTown(double bestRivalsModularity) {
    return modularity == 0
        ? this
        : new Wanted(
            "Q ≥ the best rival's in ≤ 15 s, then ≤ 5 s", millis, p99Millis, bestRivalsModularity);
  }

  boolean isMet(Measured measured, double foundModularity) {
    return measured.millis().orElse(ANY) <= millis
        && measured.p99().orElse(0) <= p99Millis
        && foundModularity >= modularity;
  }

  private static Map<Operation, Wanted> all() {
    Map<Operation, Wanted> all = new EnumMap<>(Operation.class);
    all.put(Operation.PATH, new Wanted("p50 ≤ 1 ms, p99 ≤ 5 ms", 1, 5, 0));
    all.put(Operation.KPATHS, new Wanted("p50 ≤ 10 ms, p99 ≤ 50 ms", 10, 50, 0));
    all.put(Operation.KPATHS_3_HOPS, new Wanted("p50 ≤ 5 ms", 5, ANY, 0));
    all.put(Operation.LEIDEN, new Wanted("Q ≥ .640 in ≤ 15 s, then ≤ 5 s", 15_000, ANY, 0.640));
    all.put(Operation.PROJECTION, new Wanted("≤ 0.5 s", 500, ANY, 0));
    all.put(Operation.EVENT, new Wanted("≤ 50 ms", 50, ANY, 0));
    all.put(Operation.CONSTRAINT_1000, new Wanted("≤ 1 ms each", 1000, ANY, 0));
    all.put(Operation.CONSTRAINT, new Wanted("≤ 15 s", 15_000, ANY, 0));
    all.put(Operation.BETWEENNESS, new Wanted("≤ 40 s", 40_000, ANY, 0));
    all.put(Operation.BETWEENNESS_COST, new Wanted("≤ 40 s", 40_000, ANY, 0));
    all.put(Operation.STORE_READ, new Wanted("≤ 10 s", 10_000, ANY, 0));
    return all;
  }
}
