package enishi.algorithm.path;

import enishi.graph.CsrGraph;

/**
 * The least cost of getting from a vertex to the nearest end within so many hops, by a walk whose
 * inner vertices are passable; as far as it has been explored, else a lower bound. A bound is never
 * above what a simple path costs.
 *
 * <p>Two searches grow from the sources and from the ends until they meet (bidirectional Dijkstra;
 * Pohl, Machine Intelligence 6, 1971). Then the forward one stays as it is, and the backward one
 * goes on towards it where it is wanted: what the forward one knows of a vertex, or else how far it
 * came, lies ahead of a backward label. So only vertices are touched that lie on a walk from source
 * to end about as cheap as the paths that are asked for.
 */
final class CompletionBounds {
  /** Labels of a vertex that differ by less may belong to paths of equal rounded cost. */
  static final double EQUAL_COST = 1.5e-9;

  /** Slots that the backward search may look at before the forward one takes a turn. */
  private static final int WORK_BEFORE_TURN = 4_096;

  private final CsrGraph graph;
  private final PathQuestion question;
  private final StepCosts costs;
  private final int maxHops;
  private final Candidates candidates;
  private final Stopping stopping;
  private final HopBall nearSources;
  private final HopBall nearEnds;
  private final Forward forward;
  private final Backward backward;

  /** The forward search is over, and its labels lie ahead of the backward ones. */
  private boolean met;

  /** The least cost of a walk from source to end met so far. */
  private double best = Double.POSITIVE_INFINITY;

  CompletionBounds(
      CsrGraph graph,
      PathQuestion question,
      StepCosts costs,
      int maxHops,
      Candidates candidates,
      Stopping stopping) {
    this.graph = graph;
    this.question = question;
    this.costs = costs;
    this.maxHops = maxHops;
    this.candidates = candidates;
    this.stopping = stopping;
    boolean anyHops = maxHops == PathQuestion.ANY_HOPS;
    nearSources = HopBall.around(graph, question.sources(), question, anyHops ? 0 : maxHops / 2);
    nearEnds = HopBall.around(graph, question.ends(), question, anyHops ? 0 : maxHops / 2);
    forward = new Forward(anyHops ? -1 : Double.POSITIVE_INFINITY);
    backward = new Backward(anyHops ? EQUAL_COST : Double.POSITIVE_INFINITY);
    for (int i = 0; i < question.sources().size(); i++) {
      forward.begin(question.sources().at(i));
    }
    for (int i = 0; i < question.ends().size(); i++) {
      backward.begin(question.ends().at(i));
    }
    meet();
  }

  /** Makes all bounds exact that belong to walks from source to end of a lower cost. */
  void exploreTo(double cost) {
    while (backward.waits() < cost && !stopping.after(1)) {
      boolean isTurn = backward.work() > 2 * forward.work() + WORK_BEFORE_TURN;
      if (isTurn && forward.waits() < cost / 2) {
        growForward(cost);
      } else {
        stopping.after(backward.settleNext());
      }
    }
  }

  /** Gives the backward search more to be guided by, where it has become the larger one by far. */
  private void growForward(double cost) {
    while (forward.work() < backward.work() && forward.waits() < cost / 2 && !stopping.after(1)) {
      stopping.after(forward.settleNext());
    }
    backward.rekey();
  }

  /** The least cost from the vertex to an end in at most so many hops, or less; or infinity. */
  double cost(int vertex, int hops) {
    int label = backward.find(vertex, hops);
    if (label != Labels.NONE) {
      return backward.cost(label);
    }
    double reached = backward.reached();
    if (nearEnds.leastHops(vertex) > hops) {
      return Double.POSITIVE_INFINITY;
    }
    return reached == Double.POSITIVE_INFINITY
        ? reached
        : Math.max(0, reached - backward.ahead(vertex, hops));
  }

  /** The walk behind an exact bound, or NONE where the bound is not known to be exact. */
  long fw() {
    return forward.work();
  }

  long bw() {
    return backward.work();
  }

  int walk(int vertex, int hops) {
    return backward.find(vertex, hops);
  }

  /** Some walk, perhaps not the cheapest, or NONE where none is known. */
  int anyWalk(int vertex, int hops) {
    return backward.findAny(vertex, hops);
  }

  double costOf(int walk) {
    return backward.cost(walk);
  }

  int hopsOf(int walk) {
    return backward.hops(walk);
  }

  /** The vertex after the first one of a walk; a walk of 0 hops has none. */
  int nextVertex(int walk) {
    return backward.vertex(backward.before(walk));
  }

  /** A walk without its first vertex, or NONE behind the end. */
  int rest(int walk) {
    return backward.before(walk);
  }

  /** A dearer walk of fewer hops from the same vertex, or NONE. */
  int findShorter(int walk) {
    return backward.findShorter(walk);
  }

  /** Lets both searches grow, the one that has worked less first, until they have met. */
  private void meet() {
    int slots = 0;
    while (!stopping.after(slots)) {
      double reached = forward.reached() + backward.reached();
      if (reached >= best || reached == Double.POSITIVE_INFINITY) {
        break;
      }
      slots = 1 + (forward.work() <= backward.work() ? forward : backward).settleNext();
    }
    met = true;
    backward.rekey();
  }

  private int hopsLeft(int hops) {
    return maxHops == PathQuestion.ANY_HOPS ? maxHops : maxHops - hops;
  }

  /** Ways from the sources. */
  private final class Forward extends Labels {
    Forward(double window) {
      super(window);
    }

    @Override
    boolean isOpen(int vertex) {
      return question.mayPass(vertex) || question.ends().contains(vertex);
    }

    @Override
    double ahead(int vertex, int hops) {
      return nearEnds.leastHops(vertex) > hopsLeft(hops) ? Double.POSITIVE_INFINITY : 0;
    }

    /** Once the two have met, what one of them need not do, neither needs. */
    @Override
    double ceiling() {
      return question.count() > 1 || met
          ? Double.POSITIVE_INFINITY
          : best - backward.reached() + EQUAL_COST;
    }

    @Override
    void pushed(int vertex, double cost, int hops) {
      int there = backward.find(vertex, hopsLeft(hops));
      if (there != NONE) {
        best = Math.min(best, cost + backward.cost(there));
      }
    }

    @Override
    int expand(int label) {
      int v = vertex(label);
      if (question.ends().contains(v)) {
        return 1;
      }
      int hops = hops(label) + 1;
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        int next = graph.target(slot);
        if (question.mayPrecede(v, next)) {
          push(next, cost(label) + costs.edge(slot) + costs.entry(next), hops, label);
        }
      }
      return graph.degree(v);
    }
  }

  /** Ways to the ends, backwards. */
  private final class Backward extends Labels {
    Backward(double window) {
      super(window);
    }

    @Override
    boolean isOpen(int vertex) {
      return question.mayPass(vertex) || question.sources().contains(vertex);
    }

    @Override
    double ahead(int vertex, int hops) {
      if (nearSources.leastHops(vertex) > hopsLeft(hops)) {
        return Double.POSITIVE_INFINITY;
      }
      if (!met) {
        return 0;
      }
      int there = forward.find(vertex, PathQuestion.ANY_HOPS);
      return there == NONE ? forward.reached() : forward.cost(there);
    }

    @Override
    double ceiling() {
      return candidates.ceiling() + 2 * EQUAL_COST;
    }

    @Override
    void pushed(int vertex, double cost, int hops) {
      int there = met ? NONE : forward.find(vertex, hopsLeft(hops));
      if (there != NONE) {
        best = Math.min(best, cost + forward.cost(there));
      }
    }

    @Override
    int expand(int label) {
      int v = vertex(label);
      if (question.sources().contains(v)) {
        return 1;
      }
      double onward = cost(label) + costs.entry(v);
      int hops = hops(label) + 1;
      boolean isEnd = hops == 1;
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        int next = graph.target(slot);
        if (!isEnd || question.mayPrecede(next, v)) {
          push(next, onward + costs.edge(slot), hops, label);
        }
      }
      return graph.degree(v);
    }
  }
}
