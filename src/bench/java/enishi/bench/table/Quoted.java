package enishi.bench.table;

import enishi.bench.rival.Operation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures that this run does not measure, most of them of programs that no package registry has.
 * They were measured earlier on a machine of this kind with the peers' town; so they are only
 * quoted, and no ratio is made of them.
 */
record Quoted(int people, Operation operation, String figure) {
  private static final int MILLION = 1_000_000;
  private static final int HUNDRED_THOUSAND = 100_000;

  private static final List<Quoted> ALL =
      List.of(
          new Quoted(MILLION, Operation.PATH, "NetworKit 6.3 ms"),
          new Quoted(MILLION, Operation.LEIDEN, "NetworKit 20–24 s Q .635"),
          new Quoted(MILLION, Operation.LEIDEN, "GVE-Leiden 2.9–6 s Q .566"),
          new Quoted(MILLION, Operation.STORE_READ, "a row a relationship 0.28–0.42 M/s"),
          new Quoted(MILLION, Operation.STORE_READ, "chunk columns 1.4 M/s"),
          new Quoted(HUNDRED_THOUSAND, Operation.BETWEENNESS, "NetworKit 6.0 s"));

  static String of(int people, Operation operation) {
    return ALL.stream()
        .filter(quoted -> quoted.people == people && quoted.operation == operation)
        .map(Quoted::figure)
        .collect(Collectors.joining("; "));
  }
}
