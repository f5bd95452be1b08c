package enishi.bench.table;

import enishi.bench.rival.Answer;
import enishi.bench.rival.Operation;
import enishi.bench.rival.Rival;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What one program answered for one operation on one input.
 *
 * @param runs the answers that count; a run that only warmed up is not among them
 * @param cannot why there is nothing; null where there is
 * @param load the machine's load average just before
 * @param at when, as ISO time
 */
public record Measured(
    String input,
    int people,
    int ties,
    Operation operation,
    Rival program,
    List<Answer> runs,
    @Nullable String cannot,
    double load,
    String at) {
  public Measured {
    runs = List.copyOf(runs);
  }

  /** Milliseconds of the median run or query. */
  public OptionalDouble millis() {
    return operation.isQueries() ? quantile(0.5) : median();
  }

  /** Milliseconds that only one query in a hundred exceeds. */
  public OptionalDouble p99() {
    return operation.isQueries() ? quantile(0.99) : OptionalDouble.empty();
  }

  /** How many queries or runs were timed. */
  public int count() {
    return operation.isQueries() ? micros().length : runs.size();
  }

  public List<String> notes() {
    return runs.stream().map(Answer::note).filter(Objects::nonNull).distinct().toList();
  }

  /** Megabytes; 0 where it is not known. */
  public int peakMb() {
    return runs.stream()
        .map(Answer::peakMb)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  private OptionalDouble median() {
    double[] sorted =
        runs.stream()
            .map(Answer::millis)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
  }

  private OptionalDouble quantile(double part) {
    double[] sorted = micros();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sorted[(int) Math.ceil(part * sorted.length) - 1] / 1000);
  }

  private double[] micros() {
    return runs.stream()
        .map(Answer::micros)
        .filter(Objects::nonNull)
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }
}
