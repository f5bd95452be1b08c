package enishi.algorithm.flow;

import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The most disjoint paths of at most 3 hops. A path of 3 hops over a common neighbour c can give
 * way to the path of 2 hops over c, so all of those are taken; what is left are edges between the
 * other neighbours of one end and of the other, of which no two share a vertex: a maximum matching
 * by augmenting paths.
 */
final class ShortPaths {
  private final CsrGraph graph;
  private final int from;
  private final int to;
  private final int maxHops;

  /** What lies next to the second end only. */
  private final Set<Integer> partners = new HashSet<>();

  /** Vertex next to the second end → vertex next to the first end it is matched with. */
  private final Map<Integer, Integer> matches = new HashMap<>();

  ShortPaths(CsrGraph graph, int from, int to, int maxHops) {
    this.graph = graph;
    this.from = from;
    this.to = to;
    this.maxHops = maxHops;
    for (int w : neighbours(to)) {
      if (w != from && graph.findSlot(from, w) < 0) {
        partners.add(w);
      }
    }
  }

  List<List<Integer>> paths() {
    List<List<Integer>> paths = new ArrayList<>();
    if (graph.findSlot(from, to) >= 0) {
      paths.add(List.of(from, to));
    }
    for (int v : neighbours(from)) {
      boolean common = graph.findSlot(to, v) >= 0;
      if (common && maxHops >= 2) {
        paths.add(List.of(from, v, to));
      } else if (!common && v != to && maxHops >= 3) {
        match(v);
      }
    }
    matches.forEach((second, first) -> paths.add(List.of(from, first, second, to)));
    return paths;
  }

  /** Finds a partner for a vertex, letting others change theirs; breadth-first. */
  private void match(int first) {
    List<Integer> queue = new ArrayList<>(List.of(first));
    Map<Integer, Integer> metFrom = new HashMap<>();
    for (int i = 0; i < queue.size(); i++) {
      int v = queue.get(i);
      for (int w : neighbours(v)) {
        if (partners.contains(w) && metFrom.putIfAbsent(w, v) == null) {
          Integer other = matches.get(w);
          if (other == null) {
            rematch(w, first, metFrom);
            return;
          }
          queue.add(other);
        }
      }
    }
  }

  private void rematch(int free, int first, Map<Integer, Integer> metFrom) {
    Map<Integer, Integer> partnerOf = new HashMap<>();
    matches.forEach((second, other) -> partnerOf.put(other, second));
    Integer w = free;
    while (w != null) {
      int v = metFrom.getOrDefault(w, first);
      Integer before = partnerOf.get(v);
      matches.put(w, v);
      w = v == first ? null : before;
    }
  }

  private int[] neighbours(int v) {
    int[] neighbours = new int[graph.degree(v)];
    Arrays.setAll(neighbours, i -> graph.target(graph.begin(v) + i));
    return neighbours;
  }
}
