package enishi.bench.rival;

import enishi.algorithm.centrality.Betweenness;
import enishi.algorithm.centrality.BetweennessScores;
import enishi.algorithm.centrality.StructuralHoleScores;
import enishi.algorithm.centrality.StructuralHoles;
import enishi.algorithm.community.Communities;
import enishi.algorithm.community.Leiden;
import enishi.algorithm.community.LeidenSettings;
import enishi.algorithm.path.BoundedSimplePaths;
import enishi.algorithm.path.FoundPath;
import enishi.algorithm.path.PathQuestion;
import enishi.bench.input.ArrayFile;
import enishi.bench.input.Input;
import enishi.graph.CsrGraph;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Enishi's kernels on Enishi's graph. Paths and betweenness go by strength; communities and
 * constraint by the weight that the rivals are given, scaled to 0..1, which changes neither.
 */
final class EnishiProgram implements Program {
  private static final int K = 5;
  private static final int PIVOTS = 100;
  private static final int TOP = 100;
  private static final int EXACT_UP_TO = 20_000;

  private final Input input;
  private final int[] from;
  private final int[] to;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private @Nullable CsrGraph strengths;
  private @Nullable CsrGraph weights;
  private @Nullable EnishiProjection projection;

  EnishiProgram(Input input) {
    this.input = input;
    from = input.pairFrom();
    to = input.pairTo();
  }

  @Override
  public Answer answer(Question question) throws Exception {
    return switch (Operation.of(question)) {
      case PATH -> paths(question, 1, PathQuestion.Builder::anyHops);
      case KPATHS -> paths(question, K, PathQuestion.Builder::anyHops);
      case KPATHS_3_HOPS -> paths(question, K, builder -> builder.maxHops(3));
      case LEIDEN -> leiden(question);
      case PROJECTION -> projection().whole();
      case EVENT -> projection().events(question);
      case CONSTRAINT_1000 -> constraintOfThousand();
      case CONSTRAINT -> constraintOfAll();
      case BETWEENNESS -> betweenness(question, Betweenness.Length.HOPS);
      case BETWEENNESS_COST -> betweenness(question, Betweenness.Length.COST);
      case BETWEENNESS_EXACT -> betweennessExact();
      case STORE_READ -> EnishiStore.read(input);
      case CONNECTIONS -> EnishiStore.connections(input);
    };
  }

  private Answer paths(Question question, int count, UnaryOperator<PathQuestion.Builder> hops)
      throws Exception {
    BoundedSimplePaths search = new BoundedSimplePaths(byStrength());
    return Queries.time(
        question,
        from.length,
        i ->
            search
                .best(hops.apply(PathQuestion.from(from[i]).to(to[i]).count(count)).build())
                .paths()
                .stream()
                .mapToDouble(FoundPath::cost)
                .toArray());
  }

  private Answer leiden(Question question) {
    Leiden leiden = new Leiden(byWeight());
    LeidenSettings settings = LeidenSettings.builder().seed(question.run()).build();
    long start = System.nanoTime();
    Communities communities = leiden.run(settings);
    long nanos = System.nanoTime() - start;
    ArrayFile.write(Path.of(question.answers()), communities.labels());
    return Answer.run(nanos)
        .noting(
            "%d iterations%s"
                .formatted(communities.iterations(), communities.converged() ? ", converged" : ""));
  }

  private Answer constraintOfThousand() {
    StructuralHoles holes = StructuralHoles.weighted(byWeight());
    int[] asked = input.asked();
    long start = System.nanoTime();
    double[] values = Arrays.stream(asked).mapToDouble(holes::constraint).toArray();
    return Answer.values(System.nanoTime() - start, values);
  }

  private Answer constraintOfAll() {
    CsrGraph graph = byWeight();
    long start = System.nanoTime();
    StructuralHoleScores scores =
        StructuralHoles.weighted(graph).all(threads, () -> false, done -> {});
    long nanos = System.nanoTime() - start;
    return Answer.values(
            nanos, Arrays.stream(input.asked()).mapToDouble(scores::constraint).toArray())
        .noting("with effective size");
  }

  private Answer betweenness(Question question, Betweenness.Length length) {
    Betweenness betweenness = new Betweenness(byStrength(), length);
    long start = System.nanoTime();
    BetweennessScores scores =
        betweenness.sampled(PIVOTS, question.run(), threads, () -> false, done -> {});
    return Answer.top(System.nanoTime() - start, scores.top(TOP));
  }

  private Answer betweennessExact() {
    if (input.people() > EXACT_UP_TO) {
      return Answer.cannot("exact up to %,d people".formatted(EXACT_UP_TO));
    }
    Betweenness betweenness = new Betweenness(byStrength(), Betweenness.Length.HOPS);
    long start = System.nanoTime();
    BetweennessScores scores = betweenness.exact(threads, () -> false, done -> {});
    return Answer.top(System.nanoTime() - start, scores.top(TOP));
  }

  private CsrGraph byStrength() {
    CsrGraph graph = strengths;
    if (graph == null) {
      graph = TieRows.graph(input, input.tieStrengths());
      strengths = graph;
    }
    return graph;
  }

  private CsrGraph byWeight() {
    CsrGraph graph = weights;
    if (graph == null) {
      double[] given = input.tieWeights();
      double largest = Arrays.stream(given).max().orElse(1);
      float[] scaled = new float[given.length];
      for (int tie = 0; tie < scaled.length; tie++) {
        scaled[tie] = Math.max(Float.MIN_NORMAL, (float) (given[tie] / largest));
      }
      graph = TieRows.graph(input, scaled);
      weights = graph;
    }
    return graph;
  }

  private EnishiProjection projection() {
    EnishiProjection found = projection;
    if (found == null) {
      found = new EnishiProjection(input, threads);
      projection = found;
    }
    return found;
  }
}
