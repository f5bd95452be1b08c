package enishi.jmh;

import enishi.algorithm.centrality.Betweenness;
import enishi.algorithm.centrality.BetweennessScores;
import enishi.algorithm.centrality.StructuralHoleScores;
import enishi.algorithm.centrality.StructuralHoles;
import enishi.algorithm.community.Communities;
import enishi.algorithm.community.Leiden;
import enishi.algorithm.community.LeidenSettings;
import enishi.algorithm.projection.ProjectedRows;
import enishi.algorithm.projection.Projection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Kernels that go through the whole graph, on one thread and on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class WholeGraphBenchmark {
  private static final int PIVOTS = 100;

  @Param({"1", "2"})
  int threads;

  @Benchmark
  public Communities leiden(RandomTown town) {
    return new Leiden(town.graph).run(LeidenSettings.builder().seed(1).threads(threads).build());
  }

  @Benchmark
  public ProjectedRows projection(RandomTown town) {
    return Projection.of(town.seats, 60).rows(threads, () -> false);
  }

  @Benchmark
  public StructuralHoleScores constraint(RandomTown town) {
    return StructuralHoles.weighted(town.graph).all(threads, () -> false, done -> {});
  }

  @Benchmark
  public BetweennessScores betweenness(RandomTown town) {
    return new Betweenness(town.graph, Betweenness.Length.HOPS)
        .sampled(PIVOTS, 1, threads, () -> false, done -> {});
  }
}
