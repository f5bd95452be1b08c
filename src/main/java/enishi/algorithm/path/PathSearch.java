package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One run of the search of {@link BoundedSimplePaths}: partial paths wait in the order of the best
 * that they can become, and leave the queue in that order.
 */
final class PathSearch {
  /** How far rounding may separate a sum of costs from the same sum taken another way. */
  private static final double SLACK = 1e-11;

  /** How much further than needed the bounds are explored at a time: going on costs little. */
  private static final double AHEAD = 0.1;

  private final CsrGraph graph;
  private final PathQuestion question;
  private final int maxHops;

  /** Look for a path more than asked for, to know whether there is one. */
  private final boolean seekOneMore;

  private final StepCosts costs;
  private final ExactCosts exactCosts;
  private final Stopping stopping;
  private final CompletionBounds bounds;
  private final Candidates candidates;

  /** The highest rounded cost that a path may have. */
  private final long ceiling;

  private final PriorityQueue<PartialPath> queue = new PriorityQueue<>();

  /** A path above the ceiling has been met; there is no need for another. */
  private boolean beyondCeiling;

  PathSearch(CsrGraph graph, PathQuestion question, boolean seekOneMore) {
    question.requireFits(graph.vertexCount());
    this.graph = graph;
    this.question = question;
    this.seekOneMore = seekOneMore;
    maxHops =
        question.maxHops() >= graph.vertexCount() ? PathQuestion.ANY_HOPS : question.maxHops();
    costs = new StepCosts(graph, question.entryCosts(), question.exactStrengths() != null);
    exactCosts = new ExactCosts(graph, question);
    stopping = new Stopping(question.stop());
    ceiling = FoundPath.roundedCost(question.costCeiling());
    candidates = new Candidates(question.count() + (seekOneMore ? 1 : 0));
    bounds = new CompletionBounds(graph, question, costs, maxHops, candidates, stopping);
  }

  FoundPaths run() {
    for (int i = 0; i < question.sources().size(); i++) {
      push(PartialPath.underWay(null, question.sources().at(i), 0));
    }
    List<FoundPath> found = new ArrayList<>();
    while (!stopping.now()) {
      PartialPath partial = queue.poll();
      if (partial == null || (beyondCeiling && partial.leastCost > ceiling)) {
        return new FoundPaths(found, beyondCeiling, false, false);
      }
      if (!partial.arrived) {
        advance(partial);
      } else if (!partial.measured) {
        enqueue(partial.measured(exactCosts.of(partial.vertices())));
      } else if (found.size() == question.count()) {
        return new FoundPaths(found, false, true, false);
      } else {
        found.add(new FoundPath(partial.vertices(), partial.cost));
        if (found.size() == question.count() && !seekOneMore) {
          return new FoundPaths(found, false, false, false);
        }
      }
    }
    return new FoundPaths(found, false, false, true);
  }

  /** Extends a partial path, or puts it back where more has become known about it. */
  private void advance(PartialPath partial) {
    if (partial.detour == null) {
      bounds.exploreTo(
          Math.min(candidates.ceiling(), partial.leastTotal + AHEAD)
              + 2 * CompletionBounds.EQUAL_COST);
      PartialPath known = PartialPath.underWay(partial.before, partial.vertex, partial.cost);
      known.counted = partial.counted;
      if (!estimate(known)) {
        return;
      }
      if (known.compareTo(partial) > 0) {
        enqueue(known);
        return;
      }
      findNext(known, known.places());
      if (known.next != PartialPath.UNKNOWN) {
        expand(known);
        return;
      }
      known.detour =
          new Detour(
              graph, question, costs, bounds, candidates, stopping, known, hopsLeft(known.hops));
      follow(known);
    } else {
      follow(partial);
    }
  }

  /** Takes a partial path's detour as far as the rest of the queue makes worth while. */
  private void follow(PartialPath partial) {
    Detour detour = partial.detour;
    if (detour == null) {
      return;
    }
    if (detour.isFound()) {
      partial.next = detour.nextVertex();
      count(partial, partial.leastTotal, detour.fewestHops());
      expand(partial);
      return;
    }
    PartialPath rival = queue.peek();
    double worthWhile =
        Math.min(candidates.ceiling(), rival == null ? Double.POSITIVE_INFINITY : rival.leastTotal);
    detour.searchTo(
        Math.max(worthWhile, partial.leastTotal) + CompletionBounds.EQUAL_COST - partial.cost);
    double total = partial.cost + detour.cost();
    if (total < Double.POSITIVE_INFINITY) {
      setKey(partial, total, partial.hops + (detour.isFound() ? detour.fewestHops() : 1));
      if (detour.isFound()) {
        count(partial, partial.leastTotal, detour.fewestHops());
      }
      enqueue(partial);
    }
  }

  private void expand(PartialPath partial) {
    VertexPlaces path = partial.places();
    int v = partial.vertex;
    for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
      int next = graph.target(slot);
      boolean isEnd = question.ends().contains(next);
      if (isEnd ? !question.mayPrecede(v, next) : !question.mayPass(next) || path.contains(next)) {
        continue;
      }
      double cost = partial.cost + costs.edge(slot) + costs.entry(next);
      PartialPath longer =
          isEnd
              ? PartialPath.arrived(partial, next, cost)
              : PartialPath.underWay(partial, next, cost);
      longer.counted = next == partial.next;
      if (isEnd) {
        setKey(longer, cost, longer.hops);
        count(longer, cost, 0);
        enqueue(longer);
      } else if (hopsLeft(longer.hops) > 0) {
        push(longer, path);
      }
    }
  }

  private void push(PartialPath partial) {
    push(partial, partial.places());
  }

  private void push(PartialPath partial, VertexPlaces path) {
    if (estimate(partial)) {
      if (!partial.counted) {
        findCandidate(partial, path);
      }
      enqueue(partial);
    }
  }

  /** Sets the key of a path under way to what the bounds know; false where it leads nowhere. */
  private boolean estimate(PartialPath partial) {
    int left = hopsLeft(partial.hops);
    double total = partial.cost + bounds.cost(partial.vertex, left);
    if (total == Double.POSITIVE_INFINITY) {
      return false;
    }
    setKey(partial, total, partial.hops + 1);
    int hops = 1;
    for (int walk = bounds.walk(partial.vertex, left);
        walk != Labels.NONE && rounded(partial.cost + bounds.costOf(walk)) <= partial.leastCost;
        walk = bounds.findShorter(walk)) {
      hops = bounds.hopsOf(walk);
    }
    partial.leastHops = partial.hops + hops;
    return true;
  }

  /** Follows the walk behind the bound, which completes the path if it keeps off it. */
  private void findNext(PartialPath partial, VertexPlaces path) {
    int left = hopsLeft(partial.hops);
    int walk = bounds.walk(partial.vertex, left);
    if (walk != Labels.NONE && keepsOff(path, walk)) {
      partial.next = bounds.nextVertex(walk);
      count(partial, partial.leastTotal, bounds.hopsOf(walk));
    }
  }

  /** Counts a path under way as a candidate if any walk is known that completes it. */
  private void findCandidate(PartialPath partial, VertexPlaces path) {
    int walk = bounds.anyWalk(partial.vertex, hopsLeft(partial.hops));
    if (walk != Labels.NONE) {
      double total = partial.cost + bounds.costOf(walk);
      if (total < candidates.ceiling() && keepsOff(path, walk)) {
        count(partial, total, bounds.hopsOf(walk));
      }
    }
  }

  private boolean keepsOff(VertexPlaces path, int first) {
    for (int walk = first; bounds.hopsOf(walk) > 0; walk = bounds.rest(walk)) {
      if (path.contains(bounds.nextVertex(walk))) {
        return false;
      }
    }
    return true;
  }

  private void count(PartialPath partial, double total, int hopsAhead) {
    if (!partial.counted) {
      partial.counted = true;
      candidates.add(total + costs.uncertainty(partial.hops + hopsAhead));
    }
  }

  private void enqueue(PartialPath partial) {
    if (partial.leastTotal > candidates.ceiling() + 2 * CompletionBounds.EQUAL_COST) {
      return;
    }
    if (partial.leastCost <= ceiling || !beyondCeiling && !partial.measured) {
      queue.add(partial);
    } else if (partial.measured) {
      beyondCeiling = true;
    }
  }

  private void setKey(PartialPath partial, double total, int leastHops) {
    partial.leastTotal = total;
    partial.leastCost = rounded(total);
    partial.leastHops = leastHops;
  }

  private int hopsLeft(int hops) {
    return maxHops == PathQuestion.ANY_HOPS ? maxHops : maxHops - hops;
  }

  private static long rounded(double total) {
    return FoundPath.roundedCost(total - SLACK * (1 + total));
  }
}
