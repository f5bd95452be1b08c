package enishi.bench.rival;

import enishi.bench.input.Input;
import enishi.graph.CsrGraph;
import enishi.graph.VertexIds;
import java.util.stream.IntStream;

/** Lays an input's ties out as a graph whose vertices are the input's people. */
final class TieRows {
  private TieRows() {}

  /**
   * Ties come sorted, the smaller person first, so that filling rows in their order leaves each row
   * sorted: first whom a person is the larger for, then whom they are the smaller for.
   */
  static CsrGraph graph(Input input, float[] strengths) {
    int[] smaller = input.tieSmaller();
    int[] larger = input.tieLarger();
    int[] offsets = new int[input.people() + 1];
    int[] below = new int[input.people()];
    for (int tie = 0; tie < smaller.length; tie++) {
      offsets[smaller[tie] + 1]++;
      offsets[larger[tie] + 1]++;
      below[larger[tie]]++;
    }
    for (int person = 0; person < input.people(); person++) {
      offsets[person + 1] += offsets[person];
    }
    int[] nextBelow = offsets.clone();
    int[] nextAbove = new int[input.people()];
    for (int person = 0; person < nextAbove.length; person++) {
      nextAbove[person] = offsets[person] + below[person];
    }
    int[] targets = new int[2 * smaller.length];
    float[] values = new float[2 * smaller.length];
    for (int tie = 0; tie < smaller.length; tie++) {
      int above = nextAbove[smaller[tie]]++;
      targets[above] = larger[tie];
      values[above] = strengths[tie];
      int under = nextBelow[larger[tie]]++;
      targets[under] = smaller[tie];
      values[under] = strengths[tie];
    }
    return CsrGraph.ofRows(ids(input.people()), offsets, targets, values);
  }

  private static VertexIds ids(int people) {
    return VertexIds.of(IntStream.range(0, people).mapToObj("person:t%08d"::formatted).toList());
  }
}
