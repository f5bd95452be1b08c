package enishi.jmh;

import enishi.algorithm.path.BoundedSimplePaths;
import enishi.algorithm.path.FoundPaths;
import enishi.algorithm.path.PathQuestion;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Paths between people drawn anew for each question. */
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PathBenchmark {
  @Benchmark
  public FoundPaths best(RandomTown town) {
    return ask(town, question(town).anyHops());
  }

  @Benchmark
  public FoundPaths fiveBest(RandomTown town) {
    return ask(town, question(town).anyHops().count(5));
  }

  @Benchmark
  public FoundPaths fiveBestOfThreeHops(RandomTown town) {
    return ask(town, question(town).maxHops(3).count(5));
  }

  private static PathQuestion.Builder question(RandomTown town) {
    int from = town.anybody();
    int to = town.anybody();
    return PathQuestion.from(from).to(from == to ? (to + 1) % town.people : to);
  }

  private static FoundPaths ask(RandomTown town, PathQuestion.Builder question) {
    return new BoundedSimplePaths(town.graph).best(question.build());
  }
}
