package enishi.algorithm.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A table of counts with its totals as a flow that goes in circles: every cell is an arc that
 * carries its count, and what comes into a node leaves it. A row's node takes in the row's total
 * and gives out its cells, a column's the other way around; the grand total leads back. Whoever
 * knows the published arcs can move the hidden ones only along circles of hidden arcs.
 */
final class Circulation {
  /** The cost of a cell that is published whatever happens. */
  static final long NEVER = Long.MAX_VALUE;

  private static final long UNREACHED = Long.MAX_VALUE;

  private final List<Arc> arcs = new ArrayList<>();
  private final List<List<Integer>> arcsAt = new ArrayList<>();

  /**
   * One cell.
   *
   * @param cost of hiding it
   */
  private record Arc(int from, int to, long value, long cost) {}

  private record Reached(long cost, int node) {}

  Circulation(int nodes) {
    for (int node = 0; node < nodes; node++) {
      arcsAt.add(new ArrayList<>());
    }
  }

  /** Adds a cell and answers its number. */
  int add(int from, int to, long value, long cost) {
    int number = arcs.size();
    arcs.add(new Arc(from, to, value, cost));
    arcsAt.get(from).add(number);
    arcsAt.get(to).add(number);
    return number;
  }

  long value(int arc) {
    return arcs.get(arc).value();
  }

  /**
   * Hides what lets that cell be larger by {@code by}: the cheapest circle through it on which
   * cells that must shrink hold at least that much. Every cell of the circle then has at least so
   * much room. Circles of cells that are hidden already cost nothing.
   *
   * @return whether there is such a circle
   */
  boolean giveRoom(int cell, long by, boolean[] hidden) {
    Arc arc = arcs.get(cell);
    long[] costs = new long[arcsAt.size()];
    int[] through = new int[arcsAt.size()];
    Arrays.fill(costs, UNREACHED);
    Arrays.fill(through, -1);
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(
            Comparator.comparingLong(Reached::cost).thenComparingInt(Reached::node));
    costs[arc.to()] = 0;
    queue.add(new Reached(0, arc.to()));
    while (!queue.isEmpty()) {
      Reached next = queue.remove();
      if (next.node() == arc.from()) {
        break;
      }
      if (next.cost() == costs[next.node()]) {
        step(next, cell, by, hidden, costs, through, queue);
      }
    }
    if (costs[arc.from()] == UNREACHED) {
      return false;
    }
    for (int node = arc.from(); node != arc.to(); ) {
      Arc back = arcs.get(through[node]);
      hidden[through[node]] = true;
      node = back.from() == node ? back.to() : back.from();
    }
    return true;
  }

  private void step(
      Reached from,
      int cell,
      long by,
      boolean[] hidden,
      long[] costs,
      int[] through,
      PriorityQueue<Reached> queue) {
    for (int number : arcsAt.get(from.node())) {
      Arc arc = arcs.get(number);
      boolean grows = arc.from() == from.node();
      if (number == cell || arc.value() == 0 || (!grows && arc.value() < by)) {
        continue;
      }
      if (arc.cost() == NEVER && !hidden[number]) {
        continue;
      }
      int to = grows ? arc.to() : arc.from();
      long cost = from.cost() + (hidden[number] ? 0 : arc.cost());
      if (cost < costs[to]) {
        costs[to] = cost;
        through[to] = number;
        queue.add(new Reached(cost, to));
      }
    }
  }
}
