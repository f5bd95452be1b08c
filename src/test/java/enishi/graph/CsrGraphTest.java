package enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsrGraphTest {
  private final VertexIds abc = VertexIds.of(List.of("c", "a", "b"));

  @Test
  void numbersVerticesInTheOrderOfTheirIds() {
    assertThat(abc.size()).isEqualTo(3);
    assertThat(abc.id(0)).isEqualTo("a");
    assertThat(abc.find("c")).hasValue(2);
    assertThat(abc.find("d")).isEmpty();
    assertThat(abc.list(List.of(2, 0))).containsExactly("c", "a");
    assertThatThrownBy(() -> VertexIds.of(List.of("a", "a"))).hasMessageContaining("(a)");
  }

  @Test
  void sortsTheNeighboursOfEachVertex() {
    CsrGraph graph = Graphs.parse("b 0.5 d, c 0.25 b, a 1 b, e");
    int b = Graphs.vertex(graph, "b");
    assertThat(IntStream.range(graph.begin(b), graph.end(b)).map(graph::target))
        .containsExactly(0, 2, 3);
    assertThat(IntStream.range(graph.begin(b), graph.end(b)).mapToDouble(graph::strength))
        .containsExactly(1.0, 0.25, 0.5);
    assertThat(graph.vertexCount()).isEqualTo(5);
    assertThat(graph.edgeCount()).isEqualTo(3);
    assertThat(graph.degree(Graphs.vertex(graph, "e"))).isZero();
  }

  @Test
  void findsTheSlotFromEitherEnd() {
    CsrGraph graph = Graphs.parse("a 0.5 c, b 0.25 c");
    assertThat(graph.strength(graph.findSlot(0, 2))).isEqualTo(0.5);
    assertThat(graph.strength(graph.findSlot(2, 0))).isEqualTo(0.5);
    assertThat(graph.findSlot(0, 1)).isEqualTo(-1);
  }

  @Test
  void knowsTheOwnerOfEverySlotAlsoBesideLoneVertices() {
    CsrGraph graph = Graphs.parse("a, b 0.5 d, c, d 0.5 f, e");
    for (int v = 0; v < graph.vertexCount(); v++) {
      for (int slot = graph.begin(v); slot < graph.end(v); slot++) {
        assertThat(graph.owner(slot)).isEqualTo(v);
      }
    }
  }

  @Test
  void costIsTheNegativeLogarithmOfStrength() {
    CsrGraph graph = Graphs.parse("a 0.5 b, b 1 c");
    assertThat(graph.cost(graph.findSlot(0, 1))).isEqualTo(0.6931471805599453);
    assertThat(Double.valueOf(graph.cost(graph.findSlot(1, 2)))).isEqualTo(Double.valueOf(0));
  }

  @Test
  void doesNotDependOnTheOrderOfEdgesOrEnds() {
    CsrGraph one = Graphs.parse("a 0.5 b, b 0.25 c, a 0.75 c");
    CsrGraph other = Graphs.parse("c 0.75 a, c 0.25 b, b 0.5 a");
    for (int slot = 0; slot < one.slotCount(); slot++) {
      assertThat(one.target(slot)).isEqualTo(other.target(slot));
      assertThat(one.strength(slot)).isEqualTo(other.strength(slot));
    }
  }

  @Test
  void refusesWhatIsNoSimpleGraph() {
    assertBad(CsrGraph.builder(abc), 0, 0, 0.5, "(a) to itself");
    assertBad(CsrGraph.builder(abc), 0, 3, 0.5, "(3) is outside 0..2");
    assertBad(CsrGraph.builder(abc), -1, 0, 0.5, "(-1)");
    for (double strength : new double[] {0, -0.5, 1.0000001, Double.NaN}) {
      assertBad(CsrGraph.builder(abc), 0, 1, strength, "(" + strength + ") between a and b");
    }
    assertThatThrownBy(CsrGraph.builder(abc).connect(0, 1, 0.5).connect(1, 0, 0.5)::build)
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("between a and b is given twice");
  }

  @Test
  void countsItsMemory() {
    long empty = CsrGraph.builder(abc).build().memoryBytes();
    long withEdge = CsrGraph.builder(abc).connect(0, 1, 0.5).build().memoryBytes();
    assertThat(withEdge - empty).isEqualTo(16);
  }

  @Test
  void takesRowsAndGivesThemBack() {
    CsrGraph graph = Graphs.parse("a 0.5 b, b 0.25 c, a 0.75 c");
    CsrGraph.Columns columns = graph.columns();
    CsrGraph same =
        CsrGraph.ofRows(graph.ids(), columns.offsets(), columns.targets(), columns.strengths());
    assertThat(same).usingRecursiveComparison().isEqualTo(graph);
  }

  @Test
  void refusesRowsThatAreNoGraph() {
    assertNoGraph("no graph", new int[] {0, 1, 2}, new int[] {1, 0}, 1, 1);
    assertNoGraph("ends at slot 0", new int[] {0, 1, 0, 2}, new int[] {1, 0}, 1, 1);
    assertNoGraph("vertex (0)", new int[] {0, 1, 2, 2}, new int[] {0, 1}, 1, 1);
    assertNoGraph("vertex (3)", new int[] {0, 1, 2, 2}, new int[] {3, 0}, 1, 1);
    assertNoGraph("vertex (1)", new int[] {0, 2, 3, 4}, new int[] {2, 1, 0, 0}, 1, 1, 1, 1);
    assertNoGraph("strength (0.0)", new int[] {0, 1, 2, 2}, new int[] {1, 0}, 1, 0);
    assertNoGraph("1 edges in its row and 0", new int[] {0, 1, 2, 2}, new int[] {1, 2}, 1, 1);
  }

  private void assertNoGraph(String message, int[] offsets, int[] targets, float... strengths) {
    assertThatThrownBy(() -> CsrGraph.ofRows(abc, offsets, targets, strengths))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining(message);
  }

  @Test
  void keepsAStrengthTooSmallForAFloatAboveZero() {
    CsrGraph graph = CsrGraph.builder(abc).connect(0, 1, 1e-60).build();
    assertThat(graph.strength(0)).isPositive();
    assertThat(graph.cost(0)).isLessThan(Double.POSITIVE_INFINITY);
  }

  private static void assertBad(
      CsrGraphBuilder builder, int u, int v, double strength, String message) {
    assertThatThrownBy(() -> builder.connect(u, v, strength))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining(message);
  }
}
