package enishi.algorithm.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a flow apart into paths: walks from the source along arcs that still carry something, arcs
 * added first first; a circle met on the way is taken out. At most one path or circle an arc, each
 * of at most V arcs: O(V · A) time. Works on a copy of the flow.
 */
final class FlowDecomposition {
  private final FlowNetwork network;
  private final int source;
  private final int sink;

  /** flows[arc] = what is not yet on a path. */
  private final int[] flows;

  /** offsets[v], … = first place of v's arcs in outgoing. */
  private final int[] offsets;

  /** outgoing[place] = arc, ascending for each vertex. */
  private final int[] outgoing;

  /** currents[v] = first place of v whose arc may still carry something. */
  private final int[] currents;

  /** depths[v] = 1 + its place on the walk, 0 where it is not on it. */
  private final int[] depths;

  FlowDecomposition(FlowNetwork network, int source, int sink) {
    this.network = network;
    this.source = source;
    this.sink = sink;
    int n = network.vertexCount();
    int arcs = network.arcCount();
    flows = new int[arcs];
    offsets = new int[n + 1];
    for (int arc = 0; arc < arcs; arc++) {
      flows[arc] = network.flow(arc);
      offsets[network.from(arc) + 1]++;
    }
    for (int v = 0; v < n; v++) {
      offsets[v + 1] += offsets[v];
    }
    outgoing = new int[arcs];
    int[] next = offsets.clone();
    for (int arc = 0; arc < arcs; arc++) {
      outgoing[next[network.from(arc)]++] = arc;
    }
    currents = Arrays.copyOf(offsets, n);
    depths = new int[n];
  }

  List<FlowPath> paths() {
    List<FlowPath> paths = new ArrayList<>();
    int[] walk = new int[network.vertexCount()];
    while (true) {
      int depth = walk(walk);
      if (depth == 0) {
        return paths;
      }
      int amount = take(walk, 0, depth);
      paths.add(new FlowPath(amount, Arrays.stream(walk, 0, depth).boxed().toList()));
    }
  }

  /** Fills in the arcs of a path to the sink and says how many; 0 where nothing is left. */
  private int walk(int[] walk) {
    Arrays.fill(depths, 0);
    int depth = 0;
    int v = source;
    depths[v] = 1;
    while (v != sink) {
      int arc = carrying(v);
      if (arc < 0) {
        return 0;
      }
      walk[depth++] = arc;
      v = network.to(arc);
      if (depths[v] > 0) {
        int begin = depths[v] - 1;
        take(walk, begin, depth);
        while (depth > begin) {
          depths[network.to(walk[--depth])] = 0;
        }
      }
      depths[v] = depth + 1;
    }
    return depth;
  }

  private int carrying(int v) {
    while (currents[v] < offsets[v + 1] && flows[outgoing[currents[v]]] == 0) {
      currents[v]++;
    }
    return currents[v] < offsets[v + 1] ? outgoing[currents[v]] : -1;
  }

  private int take(int[] walk, int from, int to) {
    int amount = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      amount = Math.min(amount, flows[walk[i]]);
    }
    for (int i = from; i < to; i++) {
      flows[walk[i]] -= amount;
    }
    return amount;
  }
}
