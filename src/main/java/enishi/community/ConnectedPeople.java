package enishi.community;

import enishi.graph.CsrGraph;
import enishi.graph.VertexIds;
import java.util.Arrays;

/**
 * The graph of those who have a connection at all; the others would only dilute figures that are
 * means over people. Places are in the order of vertices, so the smaller place has the smaller id.
 *
 * @param graph by place
 * @param vertices vertices[place] = vertex of the whole graph
 * @param people how many the whole graph has
 */
@SuppressWarnings("ArrayRecordComponent")
record ConnectedPeople(CsrGraph graph, int[] vertices, int people) {
  static final int NOWHERE = -1;

  /** O(n + m). */
  static ConnectedPeople of(CsrGraph whole) {
    int n = whole.vertexCount();
    int[] places = new int[n];
    int[] vertices = new int[n];
    int count = 0;
    for (int v = 0; v < n; v++) {
      places[v] = whole.degree(v) == 0 ? NOWHERE : count;
      if (places[v] != NOWHERE) {
        vertices[count++] = v;
      }
    }
    if (count == n) {
      return new ConnectedPeople(whole, vertices, n);
    }
    vertices = Arrays.copyOf(vertices, count);
    VertexIds ids = VertexIds.ofSorted(Arrays.stream(vertices).mapToObj(whole.ids()::id).toList());
    int[] offsets = new int[count + 1];
    for (int place = 0; place < count; place++) {
      offsets[place + 1] = offsets[place] + whole.degree(vertices[place]);
    }
    CsrGraph.Columns columns = whole.columns();
    int[] targets = new int[whole.slotCount()];
    for (int slot = 0; slot < targets.length; slot++) {
      targets[slot] = places[columns.targets()[slot]];
    }
    return new ConnectedPeople(
        CsrGraph.ofRows(ids, offsets, targets, columns.strengths()), vertices, n);
  }

  /** byPlace as an array by vertex, {@link #NOWHERE} for who has no connection. */
  int[] byVertex(int[] byPlace) {
    int[] all = new int[people];
    Arrays.fill(all, NOWHERE);
    for (int place = 0; place < vertices.length; place++) {
      all[vertices[place]] = byPlace[place];
    }
    return all;
  }
}
