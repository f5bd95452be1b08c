package enishi.bench.rival;

import java.util.Arrays;
import java.util.List;

/**
 * What is measured.
 *
 * <p>Queries are timed one by one over the same seeded pairs or people in every program; whole runs
 * as medians.
 */
public enum Operation {
  PATH("path", "best path, one pair, exact", true),
  KPATHS("kpaths", "5 best simple paths, exact", true),
  KPATHS_3_HOPS("kpaths", "5 best simple paths, at most 3 hops", true),
  LEIDEN("leiden", "Leiden, weighted, modularity", false),
  PROJECTION("projection", "two-mode projection", false),
  EVENT("projection", "one event of 100 people more", true),
  CONSTRAINT_1000("constraint", "Burt's constraint, 1,000 people", false),
  CONSTRAINT("constraint", "Burt's constraint, everybody", false),
  BETWEENNESS("betweenness", "betweenness by hops, 100 pivots", false),
  BETWEENNESS_COST("betweenness", "betweenness by cost, 100 pivots", false),
  BETWEENNESS_EXACT("betweenness", "betweenness by hops, exact", false),
  STORE_READ("snapshot", "store → network, over Bolt", false),
  CONNECTIONS("snapshot", "all connections at another day", false);

  private final String group;
  private final String title;
  private final boolean queries;

  Operation(String group, String title, boolean queries) {
    this.group = group;
    this.title = title;
    this.queries = queries;
  }

  /** The word that chooses it on the command line. */
  public String group() {
    return group;
  }

  public String title() {
    return title;
  }

  /** Whether it is many small queries, of which the median and the 99th percentile are told. */
  public boolean isQueries() {
    return queries;
  }

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Operation of(Question question) {
    return valueOf(question.operation().toUpperCase(java.util.Locale.ROOT));
  }

  public static List<Operation> of(String group) {
    List<Operation> found = Arrays.stream(values()).filter(o -> o.group.equals(group)).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "operation (%s) is none of path, kpaths, leiden, projection, constraint, betweenness,"
                  .formatted(group)
              + " snapshot");
    }
    return found;
  }
}
