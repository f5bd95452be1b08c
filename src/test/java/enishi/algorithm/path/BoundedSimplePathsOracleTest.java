package enishi.algorithm.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import enishi.graph.JGraphTView;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what brute force and JGraphT find. */
class BoundedSimplePathsOracleTest {
  private static final int GRAPHS_PER_SEED = 4_000;

  /** Strengths whose products meet often, so that paths of equal cost abound. */
  private static final double[] FEW_STRENGTHS = {1, 0.5, 0.25, 0.125};

  private static final double[] FEW_ENTRY_COSTS = {0, 0, StrictMath.log(2)};

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {101, 102, 103})
  void findsWhatBruteForceFindsAmongManyEqualCosts(long seed) {
    compareWithBruteForce(seed, FEW_STRENGTHS);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {201, 202})
  void findsWhatBruteForceFindsAmongDifferentCosts(long seed) {
    compareWithBruteForce(seed);
  }

  private static void compareWithBruteForce(long seed, double... strengths) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < GRAPHS_PER_SEED; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      int n = random.nextInt(3, 10);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0.3, 1), strengths);
      int source = random.nextInt(n);
      BitSet sources = some(random, n, 0.1);
      sources.set(source);
      BitSet targets = some(random, n, 0.1);
      targets.set((source + 1 + random.nextInt(n - 1)) % n);
      BitSet mayPass = some(random, n, random.nextDouble(0.6, 1.4));
      double[] entryCosts = random.doubles(n).map(x -> FEW_ENTRY_COSTS[(int) (3 * x)]).toArray();
      BitSet avoided = some(random, n, random.nextDouble(0.3));
      BitSet mayPrecede = some(random, n, random.nextDouble(0.5, 2));
      int maxHops = random.nextInt(5) == 0 ? PathQuestion.ANY_HOPS : random.nextInt(1, 6);
      int count = random.nextInt(1, 9);
      PathQuestion question =
          PathQuestion.from(sources)
              .to(targets)
              .mayPass(mayPass)
              .avoid(avoided.stream().toArray())
              .lastBefore(some(random, n, 0.5), mayPrecede)
              .entryCosts(EntryCosts.of(entryCosts))
              .maxHops(maxHops)
              .count(count)
              .build();
      BitSet open = (BitSet) mayPass.clone();
      open.andNot(avoided);
      List<FoundPath> every =
          EveryPath.list(graph, sources, targets, open, entryCosts, Math.min(n, maxHops)).stream()
              .filter(path -> question.mayPrecede(beforeEnd(path), path.end()))
              .toList();
      String label = "graph seed %d, hops %d, count %d".formatted(graphSeed, maxHops, count);
      compare(new BoundedSimplePaths(graph), question, count, every, label);
    }
  }

  private static int beforeEnd(FoundPath path) {
    return path.vertices().get(path.hops() - 1);
  }

  /**
   * Each edge has a strength of its own that rounds to the graph's float; many pairs of paths are
   * told apart only by them.
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {601, 602})
  void findsWhatBruteForceFindsByTheStrengthsBehindTheFloats(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < 1_000; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      int n = random.nextInt(3, 9);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0.3, 1), FEW_STRENGTHS);
      ExactStrengths exact = (u, v) -> exact(graph, u, v, graphSeed);
      double[] entryCosts = random.doubles(n).map(x -> FEW_ENTRY_COSTS[(int) (3 * x)]).toArray();
      int maxHops = random.nextBoolean() ? PathQuestion.ANY_HOPS : random.nextInt(1, 6);
      int count = random.nextInt(1, 9);
      PathQuestion question =
          PathQuestion.from(0)
              .to(n - 1)
              .entryCosts(EntryCosts.of(entryCosts))
              .exactly(exact)
              .maxHops(maxHops)
              .count(count)
              .build();
      ExactCosts costs = new ExactCosts(graph, question);
      List<FoundPath> every =
          EveryPath.list(graph, bit(0), bit(n - 1), bits(n), entryCosts, Math.min(n, maxHops))
              .stream()
              .map(path -> new FoundPath(path.vertices(), costs.of(path.vertices())))
              .sorted(FoundPath.CHEAPEST_FIRST)
              .toList();
      String label = "graph seed %d, hops %d, count %d".formatted(graphSeed, maxHops, count);
      compare(new BoundedSimplePaths(graph), question, count, every, label);
    }
  }

  /** Half of the way to the next float, up or down or not at all, as the edge and the seed say. */
  private static double exact(CsrGraph graph, int u, int v, long seed) {
    float rounded = (float) graph.strength(graph.findSlot(u, v));
    int edge = 31 * Math.min(u, v) + Math.max(u, v);
    double half = (Math.nextUp(rounded) - rounded) / 4.0;
    int steps = new SplittableRandom(seed + edge).nextInt(-1, rounded == 1 ? 1 : 2);
    return rounded + steps * 0.99 * half;
  }

  private static BitSet bit(int vertex) {
    return BitSet.valueOf(new long[] {1L << vertex});
  }

  private static BitSet bits(int n) {
    return BitSet.valueOf(new long[] {(1L << n) - 1});
  }

  private static void compare(
      BoundedSimplePaths paths,
      PathQuestion question,
      int count,
      List<FoundPath> every,
      String label) {
    assertThat(paths.best(question))
        .as(label)
        .isEqualTo(new FoundPaths(firsts(every, count), false, false, false));
    if (every.isEmpty()) {
      assertThat(paths.fewestHops(question).paths()).as(label).isEmpty();
      return;
    }
    FoundPath best = every.getFirst();
    FoundPath middle = every.get(every.size() / 2);
    assertThat(paths.alternative(question, middle).paths())
        .as("%s, alternative to %s", label, middle)
        .isEqualTo(
            firsts(
                every.stream()
                    .filter(p -> !p.equals(middle))
                    .filter(p -> p.interior().stream().noneMatch(middle.interior()::contains))
                    .toList(),
                1));
    int fewest = every.stream().mapToInt(FoundPath::hops).min().getAsInt();
    assertThat(paths.fewestHops(question).paths())
        .as("%s, fewest hops", label)
        .isEqualTo(firsts(every.stream().filter(p -> p.hops() == fewest).toList(), 1));
    double ceiling = best.cost() + StrictMath.log(4);
    List<FoundPath> cheap =
        every.stream()
            .filter(p -> FoundPath.roundedCost(p.cost()) <= FoundPath.roundedCost(ceiling))
            .toList();
    boolean limited = cheap.size() > count;
    assertThat(paths.within(question, ceiling, count))
        .as("%s, within %s", label, ceiling)
        .isEqualTo(
            new FoundPaths(
                firsts(cheap, count), !limited && cheap.size() < every.size(), limited, false));
  }

  @Test
  void findsWhatBruteForceFindsWhereCostsLieBetweenTwoRoundings() {
    SplittableRandom random = new SplittableRandom(501);
    for (int i = 0; i < 5_000; i++) {
      double[] s = {1 - random.nextDouble(), 1 - random.nextDouble(), 1 - random.nextDouble()};
      CsrGraph graph =
          Graphs.parse(
              "a %s b, b %s c, c %s z, a %s d, d %s e, e %s z"
                  .formatted(s[0], s[1], s[2], s[2], s[0], s[1]));
      double cost = -StrictMath.log(s[0]) - StrictMath.log(s[1]) - StrictMath.log(s[2]);
      double between = (Math.floor(cost * 1e9) + 1.5) / 1e9;
      double[] entryCosts = new double[6];
      entryCosts[5] = between - cost + random.nextInt(-3, 4) * Math.ulp(between);
      BitSet source = BitSet.valueOf(new long[] {1});
      BitSet target = BitSet.valueOf(new long[] {1 << 5});
      BitSet mayPass = BitSet.valueOf(new long[] {-1});
      PathQuestion question =
          PathQuestion.from(source)
              .to(target)
              .entryCosts(EntryCosts.of(entryCosts))
              .count(2)
              .build();
      assertThat(new BoundedSimplePaths(graph).best(question).paths())
          .as("seed 501, round %d", i)
          .isEqualTo(EveryPath.list(graph, source, target, mayPass, entryCosts, 3));
    }
  }

  @ParameterizedTest(name = "seed {0}, {1} vertices")
  @CsvSource({"301, 60", "302, 60", "303, 40", "304, 25"})
  void costsWhatYensPathsCostInJGraphT(long seed, int n) {
    CsrGraph graph = Graphs.random(new SplittableRandom(seed), n, 4.0 / n);
    var yen = new YenKShortestPath<>(new JGraphTView(graph, JGraphTView.Weight.COST));
    var ours = new JGraphTSimplePaths(graph, n);
    for (int target = 1; target < n; target += 4) {
      assertSameCosts(ours.getPaths(0, target, 12), yen.getPaths(0, target, 12));
    }
  }

  @ParameterizedTest(name = "seed {0}, at most {1} hops")
  @CsvSource({"401, 2", "402, 3", "403, 4", "404, 5"})
  void costsWhatAllPathsOfJGraphTCostUnderAHopLimit(long seed, int maxHops) {
    int n = 60;
    CsrGraph graph = Graphs.random(new SplittableRandom(seed), n, 5.0 / n);
    var all = new AllDirectedPaths<>(bothWays(graph));
    var ours = new JGraphTSimplePaths(graph, maxHops);
    for (int target = 1; target < n; target += 4) {
      List<GraphPath<Integer, DefaultWeightedEdge>> sorted =
          all.getAllPaths(0, target, true, maxHops).stream()
              .sorted((p, q) -> Double.compare(p.getWeight(), q.getWeight()))
              .limit(10)
              .toList();
      assertSameCosts(ours.getPaths(0, target, 10), sorted);
    }
  }

  private static void assertSameCosts(
      List<GraphPath<Integer, Integer>> ours, List<? extends GraphPath<Integer, ?>> theirs) {
    assertThat(ours).hasSameSizeAs(theirs);
    for (int i = 0; i < ours.size(); i++) {
      assertThat(ours.get(i).getWeight()).isCloseTo(theirs.get(i).getWeight(), within(1e-9));
    }
  }

  private static Graph<Integer, DefaultWeightedEdge> bothWays(CsrGraph graph) {
    Graph<Integer, DefaultWeightedEdge> arcs =
        new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    IntStream.range(0, graph.vertexCount()).forEach(arcs::addVertex);
    for (int u = 0; u < graph.vertexCount(); u++) {
      for (int slot = graph.begin(u); slot < graph.end(u); slot++) {
        arcs.setEdgeWeight(arcs.addEdge(u, graph.target(slot)), graph.cost(slot));
      }
    }
    return arcs;
  }

  private static BitSet some(SplittableRandom random, int n, double chance) {
    BitSet some = new BitSet(n);
    for (int v = 0; v < n; v++) {
      some.set(v, random.nextDouble() < chance);
    }
    return some;
  }

  private static List<FoundPath> firsts(List<FoundPath> paths, int count) {
    return paths.subList(0, Math.min(count, paths.size()));
  }
}
