package enishi.algorithm.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.alg.interfaces.MaximumFlowAlgorithm;
import org.jgrapht.alg.interfaces.MinimumSTCutAlgorithm;
import org.jspecify.annotations.Nullable;

/**
 * {@link DinicFlow} behind JGraphT's interfaces for maximum flow and minimum cut, on any directed
 * graph whose weights are whole numbers.
 */
public final class JGraphTMaximumFlow<V, E>
    implements MaximumFlowAlgorithm<V, E>, MinimumSTCutAlgorithm<V, E> {
  private final Graph<V, E> graph;
  private final List<V> vertices;
  private final List<E> edges;
  private final Map<V, Integer> numbers = new HashMap<>();
  private @Nullable DinicFlow last;

  public JGraphTMaximumFlow(Graph<V, E> graph) {
    this.graph = GraphTests.requireDirected(graph);
    vertices = new ArrayList<>(graph.vertexSet());
    edges = new ArrayList<>(graph.edgeSet());
    for (V vertex : vertices) {
      numbers.put(vertex, numbers.size());
    }
  }

  @Override
  public MaximumFlow<E> getMaximumFlow(V source, V sink) {
    double value = getMaximumFlowValue(source, sink);
    return new MaximumFlowImpl<>(value, getFlowMap());
  }

  @Override
  public double getMaximumFlowValue(V source, V sink) {
    FlowNetwork network = new FlowNetwork(vertices.size());
    for (E edge : edges) {
      network.addArc(
          number(graph.getEdgeSource(edge)), number(graph.getEdgeTarget(edge)), capacity(edge));
    }
    DinicFlow flow = new DinicFlow(network, number(source), number(sink));
    last = flow;
    return flow.augment(() -> false);
  }

  @Override
  public Map<E, Double> getFlowMap() {
    FlowNetwork network = last().network();
    Map<E, Double> flows = new LinkedHashMap<>();
    for (int arc = 0; arc < edges.size(); arc++) {
      flows.put(edges.get(arc), (double) network.flow(arc));
    }
    return flows;
  }

  @Override
  public V getFlowDirection(E edge) {
    return graph.getEdgeTarget(edge);
  }

  @Override
  public double calculateMinCut(V source, V sink) {
    return getMaximumFlowValue(source, sink);
  }

  @Override
  public double getCutCapacity() {
    return last().value();
  }

  @Override
  public Set<V> getSourcePartition() {
    return part(true);
  }

  @Override
  public Set<V> getSinkPartition() {
    return part(false);
  }

  @Override
  public Set<E> getCutEdges() {
    Set<E> cut = new LinkedHashSet<>();
    for (int arc : last().cutArcs()) {
      cut.add(edges.get(arc));
    }
    return cut;
  }

  private Set<V> part(boolean ofSource) {
    BitSet side = last().sourceSide();
    Set<V> part = new LinkedHashSet<>();
    for (int v = 0; v < vertices.size(); v++) {
      if (side.get(v) == ofSource) {
        part.add(vertices.get(v));
      }
    }
    return part;
  }

  private DinicFlow last() {
    if (last == null) {
      throw new IllegalStateException("no flow has been computed yet");
    }
    return last;
  }

  private int number(V vertex) {
    Integer number = numbers.get(vertex);
    if (number == null) {
      throw new IllegalArgumentException("no such vertex in graph: " + vertex);
    }
    return number;
  }

  private int capacity(E edge) {
    double weight = graph.getEdgeWeight(edge);
    int capacity = (int) weight;
    if (capacity != weight || capacity < 0) {
      throw new IllegalArgumentException(
          "weight (%s) of %s is not a whole number of at least 0".formatted(weight, edge));
    }
    return capacity;
  }
}
