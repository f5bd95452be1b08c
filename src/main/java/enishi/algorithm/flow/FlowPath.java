package enishi.algorithm.flow;

import java.util.List;

/** So much flow along a path of arcs, each of which begins where the one before ends. */
public record FlowPath(int amount, List<Integer> arcs) {
  public FlowPath {
    arcs = List.copyOf(arcs);
  }
}
