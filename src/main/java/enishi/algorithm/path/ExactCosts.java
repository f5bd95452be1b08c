package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What whole paths cost exactly, added up from their start. StrictMath, so that every machine ranks
 * paths the same way. Asks for the exact strength of an edge once.
 */
final class ExactCosts {
  private final CsrGraph graph;
  private final EntryCosts entryCosts;
  private final @Nullable ExactStrengths exactStrengths;

  /** By the two vertices of an edge, the smaller one first: −ln of its exact strength. */
  private final Map<Long, Double> known = new HashMap<>();

  ExactCosts(CsrGraph graph, PathQuestion question) {
    this.graph = graph;
    this.entryCosts = question.entryCosts();
    this.exactStrengths = question.exactStrengths();
  }

  double of(List<Integer> path) {
    double cost = 0;
    for (int i = 1; i < path.size(); i++) {
      int u = path.get(i - 1);
      int v = path.get(i);
      cost += edge(u, v) + entryCosts.of(v);
    }
    return cost;
  }

  private double edge(int u, int v) {
    if (exactStrengths == null) {
      return graph.cost(graph.findSlot(u, v));
    }
    int low = Math.min(u, v);
    int high = Math.max(u, v);
    return known.computeIfAbsent((long) low << 32 | high, edge -> measure(low, high));
  }

  private double measure(int u, int v) {
    double strength = exactStrengths == null ? 0 : exactStrengths.strength(u, v);
    if (!(strength > 0 && strength <= 1)) {
      throw new IllegalStateException(
          "exact strength (%s) between vertices %d and %d is not above 0 and at most 1"
              .formatted(strength, u, v));
    }
    return 0 - StrictMath.log(strength);
  }
}
