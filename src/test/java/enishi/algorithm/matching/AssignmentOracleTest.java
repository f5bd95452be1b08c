package enishi.algorithm.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.algorithm.matching.Assignment.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against JGraphT where each is in one pair, and against all choices where there are few. */
class AssignmentOracleTest {
  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static List<Pair> pairs(Random random, int lefts, int rights) {
    List<Pair> pairs = new ArrayList<>();
    for (int left = 0; left < lefts; left++) {
      for (int right = 0; right < rights; right++) {
        if (random.nextInt(3) > 0) {
          pairs.add(new Pair(left, right, (1 + random.nextInt(20)) / 20.0));
        }
      }
    }
    return pairs;
  }

  private static int[] limits(Random random, int count, int most) {
    return random.ints(count, 0, most + 1).toArray();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isAsHeavyAsJGraphTs(int seed) {
    Random random = new Random(seed);
    int lefts = 1 + random.nextInt(15);
    int rights = 1 + random.nextInt(15);
    List<Pair> pairs = pairs(random, lefts, rights);
    var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    IntStream.range(0, lefts + rights).forEach(graph::addVertex);
    for (Pair pair : pairs) {
      graph.setEdgeWeight(graph.addEdge(pair.left(), lefts + pair.right()), pair.weight());
    }
    Set<Integer> left = IntStream.range(0, lefts).boxed().collect(Collectors.toSet());
    Set<Integer> right = IntStream.range(lefts, lefts + rights).boxed().collect(Collectors.toSet());
    double expected =
        new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching().getWeight();
    int[] ones = new int[Math.max(lefts, rights)];
    Arrays.fill(ones, 1);
    List<Pair> best =
        Assignment.best(pairs, Arrays.copyOf(ones, lefts), Arrays.copyOf(ones, rights));
    assertThat(Assignment.total(best)).isCloseTo(expected, within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isAsHeavyAsTheHeaviestOfAllChoicesAndKeepsTheLimits(int seed) {
    Random random = new Random(1000 + seed);
    List<Pair> pairs = pairs(random, 3, 4);
    int[] lefts = limits(random, 3, 3);
    int[] rights = limits(random, 4, 2);
    double heaviest = 0;
    for (int choice = 0; choice < 1 << pairs.size(); choice++) {
      int bits = choice;
      List<Pair> chosen =
          IntStream.range(0, pairs.size())
              .filter(i -> (bits >> i & 1) == 1)
              .mapToObj(pairs::get)
              .toList();
      if (keeps(chosen, lefts, rights)) {
        heaviest = Math.max(heaviest, Assignment.total(chosen));
      }
    }
    List<Pair> best = Assignment.best(pairs, lefts, rights);
    assertThat(keeps(best, lefts, rights)).isTrue();
    assertThat(Assignment.total(best)).isCloseTo(heaviest, within(1e-9));
    List<Pair> greedy = Assignment.greedy(pairs, lefts, rights);
    assertThat(keeps(greedy, lefts, rights)).isTrue();
    assertThat(Assignment.total(greedy)).isLessThanOrEqualTo(heaviest + 1e-9);
  }

  private static boolean keeps(List<Pair> chosen, int[] lefts, int[] rights) {
    int[] left = lefts.clone();
    int[] right = rights.clone();
    chosen.forEach(pair -> left[pair.left()]--);
    chosen.forEach(pair -> right[pair.right()]--);
    return IntStream.concat(Arrays.stream(left), Arrays.stream(right)).allMatch(n -> n >= 0);
  }
}
