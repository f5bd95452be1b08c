package enishi.algorithm.path;

import enishi.graph.CsrGraph;

/**
 * The cheapest way from the last vertex of a partial path to an end that keeps off the path; found
 * by A* with the bounds ahead, and only as far as it is wanted. A cheapest walk is a simple path.
 */
final class Detour extends Labels {
  /** How much of the surroundings of the ends is looked at for a way in. */
  private static final int MAX_SLOTS = 2_000;

  private final CsrGraph graph;
  private final PathQuestion question;
  private final StepCosts costs;
  private final CompletionBounds bounds;
  private final Candidates candidates;
  private final Stopping stopping;
  private final VertexPlaces blocked;
  private final int hopsLeft;

  /** What the partial path costs. */
  private final double spent;

  /** The label of the cheapest way, and then the one of fewest hops among those as cheap. */
  private int arrived = NONE;

  private int fewestHops;

  Detour(
      CsrGraph graph,
      PathQuestion question,
      StepCosts costs,
      CompletionBounds bounds,
      Candidates candidates,
      Stopping stopping,
      PartialPath partial,
      int hopsLeft) {
    super(
        hopsLeft == PathQuestion.ANY_HOPS ? CompletionBounds.EQUAL_COST : Double.POSITIVE_INFINITY);
    this.graph = graph;
    this.question = question;
    this.costs = costs;
    this.bounds = bounds;
    this.candidates = candidates;
    this.stopping = stopping;
    this.hopsLeft = hopsLeft;
    blocked = partial.places();
    spent = partial.cost;
    if (hasWayIn(partial.vertex)) {
      begin(partial.vertex);
    }
  }

  /**
   * Searches until it has found the way, or knows that it costs at least so much, or has to stop.
   */
  void searchTo(double cost) {
    while (arrived == NONE && waits() <= cost && !isOver()) {
      step();
    }
    while (arrived != NONE && waits() <= cost(arrived) + CompletionBounds.EQUAL_COST && !isOver()) {
      step();
    }
  }

  private void step() {
    bounds.exploreTo(spent + waits() + CompletionBounds.EQUAL_COST);
    stopping.after(1 + settleNext());
  }

  boolean isFound() {
    return arrived != NONE;
  }

  /** What the way costs, or at least costs as far as is known; infinite where there is none. */
  double cost() {
    return arrived == NONE ? reached() : cost(arrived);
  }

  /** Hops of the shortest way about as cheap; only once the way is found. */
  int fewestHops() {
    return fewestHops;
  }

  /** The first vertex of the way behind its start. */
  int nextVertex() {
    int label = arrived;
    while (hops(label) > 1) {
      label = before(label);
    }
    return vertex(label);
  }

  private boolean isOver() {
    return waits() == Double.POSITIVE_INFINITY || stopping.after(0);
  }

  @Override
  boolean isOpen(int vertex) {
    return !blocked.contains(vertex)
        && (question.mayPass(vertex) || question.ends().contains(vertex));
  }

  @Override
  double ahead(int vertex, int hops) {
    if (question.ends().contains(vertex)) {
      return hops <= hopsLeft ? 0 : Double.POSITIVE_INFINITY;
    }
    return hops < hopsLeft ? bounds.cost(vertex, left(hops)) : Double.POSITIVE_INFINITY;
  }

  @Override
  double ceiling() {
    return candidates.ceiling() - spent + 2 * CompletionBounds.EQUAL_COST;
  }

  @Override
  void pushed(int vertex, double cost, int hops) {}

  @Override
  int expand(int label) {
    int v = vertex(label);
    if (question.ends().contains(v)) {
      if (arrived == NONE) {
        arrived = label;
        fewestHops = hops(label);
      }
      fewestHops = Math.min(fewestHops, hops(label));
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

  private int left(int hops) {
    return hopsLeft == PathQuestion.ANY_HOPS ? hopsLeft : hopsLeft - hops;
  }

  /**
   * Whether the ends can be left backwards at all without the blocked vertices, as far as a short
   * look tells: where they cannot, no search from the other side would ever arrive.
   */
  private boolean hasWayIn(int start) {
    VertexPlaces seen = new VertexPlaces(64);
    int slots = 0;
    for (int i = 0; i < question.ends().size(); i++) {
      slots++;
      seen.add(question.ends().at(i));
      if (slots > MAX_SLOTS) {
        return true;
      }
    }
    for (int place = 0; place < seen.size(); place++) {
      int v = seen.vertex(place);
      slots += graph.degree(v);
      if (slots > MAX_SLOTS) {
        return true;
      }
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        int next = graph.target(slot);
        if (next == start) {
          return true;
        }
        if (question.mayPass(next) && !blocked.contains(next)) {
          seen.add(next);
        }
      }
    }
    return false;
  }
}
