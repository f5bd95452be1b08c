package enishi.graph;

import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * The read-only JGraphT face of a {@link CsrGraph}. Vertices are 0..n−1; an edge is the slot of its
 * smaller end, so its source is the smaller vertex; the weight is the strength or the cost, as
 * chosen. Sets iterate in ascending order and are views that cost nothing to make. Nothing can be
 * changed: mutators throw {@link UnsupportedOperationException}. Threads may share it.
 *
 * <p>Boxing makes it several times slower than the arrays; kernels for large graphs use those.
 */
public final class JGraphTView extends AbstractGraph<Integer, Integer> {
  /** What JGraphT sees as the weight of an edge. */
  public enum Weight {
    /** 0..1, higher is closer. */
    STRENGTH,
    /** −ln strength, lower is nearer: shortest paths become most probable paths. */
    COST
  }

  private static final GraphType TYPE =
      new DefaultGraphType.Builder()
          .undirected()
          .weighted(true)
          .allowMultipleEdges(false)
          .allowSelfLoops(false)
          .allowCycles(true)
          .modifiable(false)
          .build();

  private final CsrGraph graph;
  private final Weight weight;

  public JGraphTView(CsrGraph graph, Weight weight) {
    this.graph = graph;
    this.weight = weight;
  }

  public CsrGraph graph() {
    return graph;
  }

  @Override
  public Set<Integer> vertexSet() {
    return IntSetView.range(0, graph.vertexCount());
  }

  @Override
  public Set<Integer> edgeSet() {
    return new IntSetView(
        0,
        graph.slotCount(),
        graph.edgeCount(),
        this::isEdge,
        IntUnaryOperator.identity(),
        this::containsEdge);
  }

  @Override
  public boolean containsVertex(@Nullable Integer vertex) {
    return vertex != null && vertex >= 0 && vertex < graph.vertexCount();
  }

  @Override
  public boolean containsEdge(@Nullable Integer edge) {
    return edge != null && edge >= 0 && edge < graph.slotCount() && isEdge(edge);
  }

  @Override
  public boolean containsEdge(@Nullable Integer u, @Nullable Integer v) {
    return getEdge(u, v) != null;
  }

  @Override
  public @Nullable Integer getEdge(@Nullable Integer u, @Nullable Integer v) {
    if (u == null || v == null || !containsVertex(u) || !containsVertex(v)) {
      return null;
    }
    int slot = graph.findSlot(Math.min(u, v), Math.max(u, v));
    return slot < 0 ? null : Integer.valueOf(slot);
  }

  @Override
  public @Nullable Set<Integer> getAllEdges(@Nullable Integer u, @Nullable Integer v) {
    if (!containsVertex(u) || !containsVertex(v)) {
      return null;
    }
    Integer edge = getEdge(u, v);
    return edge == null ? Set.of() : Set.of(edge);
  }

  @Override
  public Set<Integer> edgesOf(Integer vertex) {
    assertVertexExist(vertex);
    int v = vertex;
    return new IntSetView(
        graph.begin(v),
        graph.end(v),
        graph.degree(v),
        slot -> true,
        slot -> graph.target(slot) > v ? slot : graph.findSlot(graph.target(slot), v),
        edge -> containsEdge(edge) && (graph.owner(edge) == v || graph.target(edge) == v));
  }

  @Override
  public int degreeOf(Integer vertex) {
    assertVertexExist(vertex);
    return graph.degree(vertex);
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    return edgesOf(vertex);
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    return edgesOf(vertex);
  }

  @Override
  public int inDegreeOf(Integer vertex) {
    return degreeOf(vertex);
  }

  @Override
  public int outDegreeOf(Integer vertex) {
    return degreeOf(vertex);
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    requireEdge(edge);
    return graph.owner(edge);
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    requireEdge(edge);
    return graph.target(edge);
  }

  @Override
  public double getEdgeWeight(Integer edge) {
    requireEdge(edge);
    return weight == Weight.COST ? graph.cost(edge) : graph.strength(edge);
  }

  @Override
  public GraphType getType() {
    return TYPE;
  }

  @Override
  public @Nullable Supplier<Integer> getVertexSupplier() {
    return null;
  }

  @Override
  public @Nullable Supplier<Integer> getEdgeSupplier() {
    return null;
  }

  @Override
  public Integer addVertex() {
    throw readOnly();
  }

  @Override
  public boolean addVertex(Integer vertex) {
    throw readOnly();
  }

  @Override
  public boolean removeVertex(Integer vertex) {
    throw readOnly();
  }

  @Override
  public Integer addEdge(Integer source, Integer target) {
    throw readOnly();
  }

  @Override
  public boolean addEdge(Integer source, Integer target, Integer edge) {
    throw readOnly();
  }

  @Override
  public Integer removeEdge(Integer source, Integer target) {
    throw readOnly();
  }

  @Override
  public boolean removeEdge(Integer edge) {
    throw readOnly();
  }

  @Override
  public Set<Integer> removeAllEdges(Integer source, Integer target) {
    throw readOnly();
  }

  @Override
  public void setEdgeWeight(Integer edge, double value) {
    throw readOnly();
  }

  private boolean isEdge(int slot) {
    return graph.owner(slot) < graph.target(slot);
  }

  private void requireEdge(Integer edge) {
    if (!containsEdge(edge)) {
      throw new IllegalArgumentException("no such edge in graph: " + edge);
    }
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the graph of one moment cannot be changed");
  }
}
