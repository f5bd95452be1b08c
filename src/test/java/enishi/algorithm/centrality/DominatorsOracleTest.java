package enishi.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dominators are what removing vertices one by one says. */
class DominatorsOracleTest {
  private static final int GRAPHS_PER_SEED = 500;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4101, 4102})
  void areWhatRemovingAVertexSays(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < GRAPHS_PER_SEED; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      int n = random.nextInt(1, 25);
      int arcs = random.nextInt(0, 3 * n);
      int[] froms = random.ints(arcs, 0, n).toArray();
      int[] tos = random.ints(arcs, 0, n).toArray();
      int[] roots = random.ints(random.nextInt(1, 4), 0, n).toArray();
      Dominators dominators = Dominators.of(n, froms, tos, roots);
      BitSet reached = reached(n, froms, tos, roots, -1);
      for (int x = 0; x < n; x++) {
        String label = "vertex %d, graph seed %d".formatted(x, graphSeed);
        BitSet lost = (BitSet) reached.clone();
        lost.andNot(reached(n, froms, tos, roots, x));
        lost.clear(x);
        assertThat(dominators.isReached(x)).as(label).isEqualTo(reached.get(x));
        assertThat(dominators.restingOn(x)).as(label).isEqualTo(lost.stream().toArray());
        assertThat(dominators.countRestingOn(x)).as(label).isEqualTo(lost.cardinality());
      }
      compareImmediate(dominators, n, "graph seed " + graphSeed);
    }
  }

  /** The immediate dominator is the one of v's dominators that the fewest rest on. */
  private static void compareImmediate(Dominators dominators, int n, String label) {
    for (int v = 0; v < n; v++) {
      int expected = dominators.isReached(v) ? Dominators.NOBODY : Dominators.UNREACHED;
      int fewest = Integer.MAX_VALUE;
      for (int x = 0; x < n; x++) {
        boolean dominates = Arrays.binarySearch(dominators.restingOn(x), v) >= 0;
        if (dominates && dominators.countRestingOn(x) < fewest) {
          fewest = dominators.countRestingOn(x);
          expected = x;
        }
      }
      assertThat(dominators.immediate(v)).as("%s, vertex %d", label, v).isEqualTo(expected);
    }
  }

  private static BitSet reached(int n, int[] froms, int[] tos, int[] roots, int removed) {
    BitSet reached = new BitSet(n);
    Arrays.stream(roots).filter(root -> root != removed).forEach(reached::set);
    for (int round = 0; round < n; round++) {
      for (int i = 0; i < froms.length; i++) {
        if (reached.get(froms[i]) && tos[i] != removed) {
          reached.set(tos[i]);
        }
      }
    }
    return reached;
  }

  /** Figure 1 and 2 of Lengauer and Tarjan (1979): r, then a..l as 1..12. */
  @Test
  void areThoseOfThePaper() {
    String arcs = "ra rb rc ad ba bd be cf cg dl eh fi gi gj he hk ik ji ki kr lh";
    int[] froms = Arrays.stream(arcs.split(" ")).mapToInt(arc -> number(arc.charAt(0))).toArray();
    int[] tos = Arrays.stream(arcs.split(" ")).mapToInt(arc -> number(arc.charAt(1))).toArray();
    Dominators dominators = Dominators.of(13, froms, tos, 0);
    String of = "abcdefghijkl";
    String expected = "rrrrrccrrgrd";
    for (int i = 0; i < of.length(); i++) {
      assertThat(dominators.immediate(number(of.charAt(i))))
          .as("%s", of.charAt(i))
          .isEqualTo(number(expected.charAt(i)));
    }
    assertThat(dominators.immediate(0)).isEqualTo(Dominators.NOBODY);
  }

  private static int number(char letter) {
    return letter == 'r' ? 0 : letter - 'a' + 1;
  }

  @Test
  void aChainOfAMillionRestsOnItsBeginning() {
    int n = 1_000_000;
    int[] froms = IntStream.range(0, n - 1).toArray();
    int[] tos = IntStream.range(1, n).toArray();
    assertThat(Dominators.of(n, froms, tos, 0).countRestingOn(1)).isEqualTo(n - 2);
  }

  @Test
  void nobodyRestsOnARootThatAnotherRootVouchesFor() {
    Dominators dominators = Dominators.of(4, new int[] {0, 1, 1}, new int[] {2, 2, 3}, 0, 1);
    assertThat(dominators.immediate(2)).isEqualTo(Dominators.NOBODY);
    assertThat(dominators.restingOn(1)).containsExactly(3);
    assertThat(dominators.restingOn(0)).isEmpty();
  }

  @Test
  void refusesAnUnknownVertex() {
    assertThatThrownBy(() -> Dominators.of(2, new int[] {0}, new int[] {2}, 0))
        .hasMessage("vertex (2) is outside 0..1");
  }
}
