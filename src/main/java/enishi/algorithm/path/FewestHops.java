package enishi.algorithm.path;

import enishi.graph.CsrGraph;
import java.util.OptionalInt;

/** How many hops the shortest path has: breadth-first search from both sides until they meet. */
final class FewestHops {
  private final CsrGraph graph;
  private final PathQuestion question;
  private final Stopping stopping;

  FewestHops(CsrGraph graph, PathQuestion question, Stopping stopping) {
    this.graph = graph;
    this.question = question;
    this.stopping = stopping;
  }

  /** Empty where there is no path within the question's hops, or where it had to stop. */
  OptionalInt find() {
    Side fromSources = new Side(question.sources(), true);
    Side fromEnds = new Side(question.ends(), false);
    for (int hops = 1; hops <= question.maxHops() && !stopping.now(); hops++) {
      if (fromSources.frontier() == 0 || fromEnds.frontier() == 0) {
        break;
      }
      boolean met =
          fromSources.frontier() <= fromEnds.frontier()
              ? fromSources.grow(fromEnds)
              : fromEnds.grow(fromSources);
      if (met) {
        return OptionalInt.of(hops);
      }
    }
    return OptionalInt.empty();
  }

  /** The vertices that one side has reached, the last round's from {@code begin} on. */
  private final class Side {
    private final boolean forward;
    private final VertexPlaces places;
    private int begin;

    Side(VertexSet centres, boolean forward) {
      this.forward = forward;
      places = new VertexPlaces(Math.max(64, centres.size()));
      for (int i = 0; i < centres.size(); i++) {
        places.add(centres.at(i));
      }
    }

    int frontier() {
      return places.size() - begin;
    }

    /** Goes one hop on; true where that reaches the other side. */
    boolean grow(Side other) {
      int end = places.size();
      for (int place = begin; place < end && !stopping.after(1); place++) {
        int v = places.vertex(place);
        stopping.after(graph.degree(v));
        for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
          int next = graph.target(slot);
          boolean leads = forward ? question.mayPrecede(v, next) : mayComeFrom(next, v);
          if (leads && other.places.contains(next)) {
            return true;
          }
          if (leads && question.mayPass(next)) {
            places.add(next);
          }
        }
      }
      begin = end;
      return false;
    }

    private boolean mayComeFrom(int vertex, int reached) {
      return !question.ends().contains(reached) || question.mayPrecede(vertex, reached);
    }
  }
}
