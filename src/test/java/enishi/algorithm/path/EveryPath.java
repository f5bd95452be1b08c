package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The oracle of path tests: walks every simple path there is and sorts them. */
final class EveryPath {
  private final CsrGraph graph;
  private final BitSet sources;
  private final BitSet targets;
  private final BitSet mayPass;
  private final double[] entryCosts;
  private final int maxHops;
  private final List<FoundPath> found = new ArrayList<>();

  private EveryPath(
      CsrGraph graph,
      BitSet sources,
      BitSet targets,
      BitSet mayPass,
      double[] entryCosts,
      int maxHops) {
    this.graph = graph;
    this.sources = sources;
    this.targets = targets;
    this.mayPass = mayPass;
    this.entryCosts = entryCosts;
    this.maxHops = maxHops;
  }

  static List<FoundPath> list(
      CsrGraph graph,
      BitSet sources,
      BitSet targets,
      BitSet mayPass,
      double[] entryCosts,
      int maxHops) {
    EveryPath every = new EveryPath(graph, sources, targets, mayPass, entryCosts, maxHops);
    sources.stream().forEach(source -> every.walk(List.of(source), 0));
    every.found.sort(FoundPath.CHEAPEST_FIRST);
    return every.found;
  }

  private void walk(List<Integer> path, double cost) {
    int last = path.getLast();
    if (targets.get(last) && !sources.get(last)) {
      found.add(new FoundPath(path, cost));
      return;
    }
    if (path.size() > maxHops || (path.size() > 1 && !mayPass.get(last))) {
      return;
    }
    for (int slot = graph.begin(last); slot < graph.end(last); slot++) {
      int next = graph.target(slot);
      if (!path.contains(next) && !sources.get(next)) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(next);
        walk(longer, cost + (-StrictMath.log(graph.strength(slot)) + entryCosts[next]));
      }
    }
  }
}
