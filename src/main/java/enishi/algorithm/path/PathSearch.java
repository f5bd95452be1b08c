package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * One run of the search of {@link BoundedSimplePaths}: partial paths wait in the order of the best
 * that they can become, and leave the queue in that order.
 */
final class PathSearch {
  private final CsrGraph graph;
  private final PathQuestion question;
  private final int maxHops;
  private final BitSet passable;
  private final BitSet ends;
  private final CompletionBounds bounds;

  /**
   * How far, relatively, rounding may separate a sum of costs from the same sum taken backwards.
   */
  private final double slack;

  /** The highest rounded cost that a path may have. */
  private final long ceiling;

  private final PriorityQueue<PartialPath> queue = new PriorityQueue<>();

  /** A path above the ceiling has been met; there is no need for another. */
  private boolean beyondCeiling;

  /** The question has said stop, once and for all. */
  private boolean stopped;

  PathSearch(CsrGraph graph, PathQuestion question) {
    question.requireFits(graph.vertexCount());
    this.graph = graph;
    this.question = question;
    maxHops = Math.clamp(question.maxHops(), 1, Math.max(1, graph.vertexCount() - 1));
    passable = question.passable(graph.vertexCount());
    ends = question.ends();
    slack = 4 * (maxHops + 1) * Math.ulp(1.0);
    ceiling = FoundPath.roundedCost(question.costCeiling());
    bounds = bounds(question.sources(), passable, maxHops);
  }

  FoundPaths run(boolean seekOneMore) {
    question.sources().stream().forEach(source -> push(null, source, 0));
    List<FoundPath> found = new ArrayList<>();
    while (!hasToStop()) {
      PartialPath partial = queue.poll();
      if (partial == null || (beyondCeiling && partial.leastCost > ceiling)) {
        return new FoundPaths(found, beyondCeiling, false, false);
      }
      if (!partial.arrived) {
        advance(partial);
      } else if (found.size() == question.count()) {
        return new FoundPaths(found, false, true, false);
      } else {
        found.add(partial.found());
        if (found.size() == question.count() && !seekOneMore) {
          return new FoundPaths(found, false, false, false);
        }
      }
    }
    return new FoundPaths(found, false, false, true);
  }

  boolean hasToStop() {
    stopped = stopped || question.stop().getAsBoolean();
    return stopped;
  }

  /** Hops of the path that has the fewest. */
  OptionalInt fewestHops() {
    for (int hops = 1; hops <= bounds.rounds(); hops++) {
      int atMost = hops;
      if (question.sources().stream()
          .anyMatch(s -> bounds.cost(s, atMost) < Double.POSITIVE_INFINITY)) {
        return OptionalInt.of(hops);
      }
    }
    return OptionalInt.empty();
  }

  private void advance(PartialPath partial) {
    if (partial.certain || boundIsMet(partial)) {
      expand(partial);
    } else {
      tighten(partial);
    }
  }

  private void expand(PartialPath partial) {
    int hopsLeft = maxHops - partial.hops - 1;
    for (int slot = graph.begin(partial.vertex); slot < graph.end(partial.vertex); slot++) {
      int next = graph.target(slot);
      if (ends.get(next)) {
        enqueue(PartialPath.arrived(partial, next, partial.cost + step(slot)));
      } else if (passable.get(next)
          && bounds.cost(next, hopsLeft) < Double.POSITIVE_INFINITY
          && !partial.contains(next)) {
        push(partial, next, partial.cost + step(slot));
      }
    }
  }

  private double step(int slot) {
    return graph.cost(slot) + question.entryCosts().of(graph.target(slot));
  }

  private void push(@Nullable PartialPath before, int vertex, double cost) {
    int hops = before == null ? 0 : before.hops + 1;
    double onward = bounds.cost(vertex, maxHops - hops);
    if (onward < Double.POSITIVE_INFINITY) {
      long leastCost = leastCost(cost + onward);
      int leastHops = hops + leastHops(bounds, vertex, cost, leastCost);
      enqueue(PartialPath.underWay(before, vertex, cost, leastCost, leastHops));
    }
  }

  private void enqueue(PartialPath partial) {
    if (partial.leastCost <= ceiling) {
      queue.add(partial);
    } else if (partial.arrived) {
      beyondCeiling = true;
    } else if (!beyondCeiling) {
      queue.add(partial);
    }
  }

  /**
   * Whether the walk behind the bound keeps off the partial path. Then the bound is met: by that
   * walk, or by the shortcut of it.
   */
  private boolean boundIsMet(PartialPath partial) {
    int hopsLeft = partial.leastHops - partial.hops;
    for (int v = partial.vertex; !ends.get(v); hopsLeft--) {
      v = bounds.next(v, hopsLeft);
      if (partial.contains(v)) {
        return false;
      }
    }
    return true;
  }

  /** Takes the vertices of the partial path away and bounds what is left, or drops the path. */
  private void tighten(PartialPath partial) {
    int hopsLeft = maxHops - partial.hops;
    BitSet free = (BitSet) passable.clone();
    for (PartialPath p = partial; p != null; p = p.before) {
      free.clear(p.vertex);
    }
    BitSet start = new BitSet();
    start.set(partial.vertex);
    CompletionBounds tight = bounds(start, free, hopsLeft);
    double onward = tight.cost(partial.vertex, hopsLeft);
    if (onward < Double.POSITIVE_INFINITY) {
      long leastCost = leastCost(partial.cost + onward);
      int leastHops = partial.hops + leastHops(tight, partial.vertex, partial.cost, leastCost);
      enqueue(partial.tightened(leastCost, leastHops));
    }
  }

  private CompletionBounds bounds(BitSet starts, BitSet inner, int hops) {
    return CompletionBounds.of(
        graph, question.entryCosts(), starts, inner, ends, hops, this::hasToStop);
  }

  private long leastCost(double total) {
    return FoundPath.roundedCost(total - total * slack);
  }

  /** The fewest hops from the vertex to an end that keep the rounded cost of the whole path. */
  private int leastHops(CompletionBounds of, int vertex, double cost, long leastCost) {
    int hops = 1;
    while (of.cost(vertex, hops) == Double.POSITIVE_INFINITY
        || leastCost(cost + of.cost(vertex, hops)) > leastCost) {
      hops++;
    }
    return hops;
  }
}
