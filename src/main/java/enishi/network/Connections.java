package enishi.network;

import enishi.graph.CsrGraph;
import enishi.model.Id;
import java.time.LocalDate;

/** All connections of positive strength on one day, as a graph of persons. Immutable. */
public final class Connections {
  private final LocalDate asOf;
  private final CsrGraph graph;
  private final Vertices vertices;
  private final PairStrength exact;

  Connections(LocalDate asOf, CsrGraph graph, Vertices vertices, PairStrength exact) {
    this.asOf = asOf;
    this.graph = graph;
    this.vertices = vertices;
    this.exact = exact;
  }

  public LocalDate asOf() {
    return asOf;
  }

  /** Vertices are all described persons in the order of their ids; strengths are floats. */
  public CsrGraph graph() {
    return graph;
  }

  public Id person(int vertex) {
    return vertices.person(vertex);
  }

  /** Throws unknown-id where no such person is described. */
  public int vertex(Id person) {
    return vertices.get(person);
  }

  /** Whether two persons have a connection. */
  public boolean areConnected(Id a, Id b) {
    return graph.findSlot(vertex(a), vertex(b)) >= 0;
  }

  /** The strength of two persons' connection, 0 where there is none, computed from the facts. */
  public double strength(Id a, Id b) {
    return exactStrength(vertex(a), vertex(b));
  }

  /** The same of two vertices. */
  public double exactStrength(int u, int v) {
    return exact.between(u, v);
  }
}
