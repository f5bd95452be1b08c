package enishi.algorithm.flow;

import java.util.Comparator;
import java.util.List;

/** Paths as lists of vertices: fewer hops first, then vertex by vertex. */
final class PathOrder {
  private static final Comparator<List<Integer>> BY_HOPS_THEN_VERTICES =
      Comparator.<List<Integer>>comparingInt(List::size).thenComparing(PathOrder::compareVertices);

  private PathOrder() {}

  static List<List<Integer>> sorted(List<List<Integer>> paths) {
    return paths.stream().sorted(BY_HOPS_THEN_VERTICES).toList();
  }

  private static int compareVertices(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
