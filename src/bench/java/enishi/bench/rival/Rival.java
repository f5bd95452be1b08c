package enishi.bench.rival;

import static enishi.bench.rival.Operation.*;

import java.util.Map;
import java.util.Optional;

/**
 * The programs that are measured side by side.
 *
 * <p>Each says up to how many people it is asked for an operation: beyond that one run takes
 * minutes, or more memory than a small machine has. {@code --everything} lifts the limits.
 */
public enum Rival {
  ENISHI("Enishi", Runs.JAVA, "", Limits.none()),
  JGRAPHT("JGraphT", Runs.JAVA, "", Map.of(PATH, Limits.MILLION, KPATHS, Limits.HUNDRED_THOUSAND)),
  CWTS("CWTS networkanalysis", Runs.JAVA, "", Map.of(LEIDEN, Limits.MILLION)),
  GDS(
      "Neo4j GDS",
      Runs.JAVA,
      "",
      Map.of(
          PATH, Limits.HUNDRED_THOUSAND,
          KPATHS, Limits.HUNDRED_THOUSAND,
          LEIDEN, Limits.HUNDRED_THOUSAND,
          BETWEENNESS, Limits.HUNDRED_THOUSAND,
          BETWEENNESS_COST, Limits.HUNDRED_THOUSAND)),
  IGRAPH(
      "igraph",
      Runs.PYTHON,
      "apt install python3-igraph python3-numpy",
      Map.of(
          PATH, Limits.MILLION,
          KPATHS, Limits.MILLION,
          KPATHS_3_HOPS, Limits.MILLION,
          LEIDEN, Limits.MILLION,
          PROJECTION, Limits.MILLION,
          CONSTRAINT_1000, Limits.MILLION)),
  NETWORKX(
      "NetworkX",
      Runs.PYTHON,
      "apt install python3-networkx python3-numpy",
      Map.of(
          PATH, Limits.HUNDRED_THOUSAND,
          KPATHS, Limits.HUNDRED_THOUSAND,
          PROJECTION, Limits.HUNDRED_THOUSAND,
          CONSTRAINT_1000, Limits.TEN_THOUSAND,
          BETWEENNESS, Limits.TEN_THOUSAND,
          BETWEENNESS_COST, Limits.TEN_THOUSAND)),
  SCIPY(
      "scipy",
      Runs.PYTHON,
      "apt install python3-scipy python3-numpy",
      Map.of(PROJECTION, Limits.MILLION)),
  GRAPH_TOOL(
      "graph-tool",
      Runs.PYTHON,
      "apt install python3-graph-tool python3-numpy",
      Map.of(
          PATH, Limits.MILLION,
          BETWEENNESS, Limits.MILLION,
          BETWEENNESS_COST, Limits.HUNDRED_THOUSAND));

  enum Runs {
    JAVA,
    PYTHON
  }

  private static final class Limits {
    static final int TEN_THOUSAND = 10_000;
    static final int HUNDRED_THOUSAND = 100_000;
    static final int MILLION = 1_000_000;

    static Map<Operation, Integer> none() {
      return Map.of();
    }
  }

  private final String label;
  private final Runs runs;
  private final String cure;
  private final Map<Operation, Integer> limits;

  Rival(String label, Runs runs, String cure, Map<Operation, Integer> limits) {
    this.label = label;
    this.runs = runs;
    this.cure = cure;
    this.limits = limits;
  }

  public String label() {
    return label;
  }

  /** How to install it; empty for what the build brings along. */
  public String cure() {
    return cure;
  }

  /** As the programs' own main function knows it. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  boolean isJava() {
    return runs == Runs.JAVA;
  }

  public boolean does(Operation operation) {
    return this == ENISHI || limits.containsKey(operation);
  }

  /** The most people it is asked about; empty where there is no limit. */
  public Optional<Integer> limit(Operation operation) {
    return Optional.ofNullable(limits.get(operation));
  }
}
