package enishi.bench.table;

import enishi.bench.input.Input;
import enishi.bench.rival.Operation;
import enishi.bench.rival.Rival;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How Enishi's times and memory grow with the ties, and where that arrives. Times: a straight line
 * through the logarithms of the measured sizes, beside the steepness of its last step. Memory: a
 * straight line, whose start is the empty process. Nothing is said of what was measured at fewer
 * than three sizes. A line is no promise: caches are left behind and memory runs out on the way.
 */
public final class Growth {
  private static final int LEAST_SIZES = 3;

  private final List<Input> inputs;
  private final Results results;
  private final double ties;

  public Growth(List<Input> inputs, Results results, double ties) {
    this.inputs = List.copyOf(inputs);
    this.results = results;
    this.ties = ties;
  }

  public String markdown() {
    if (inputs.size() < LEAST_SIZES) {
      return "Only %d sizes were measured; maybe run bench compare --sizes 10k,100k,1m first."
          .formatted(inputs.size());
    }
    StringBuilder text = new StringBuilder();
    text.append(times("Time (median)", Growth::millis));
    text.append(times("99th percentile", Growth::p99));
    text.append(memory());
    return text.toString();
  }

  private String times(String title, Function<Measured, Optional<Double>> figure) {
    StringBuilder rows =
        new StringBuilder(
            head(title, "power of ties", "in the last step", "at %,.0f ties".formatted(ties)));
    for (Operation operation : Operation.values()) {
      List<double[]> points = points(operation, figure);
      if (points.size() >= LEAST_SIZES) {
        List<double[]> logarithms =
            points.stream().map(p -> new double[] {Math.log(p[0]), Math.log(p[1])}).toList();
        double[] line = line(logarithms);
        double[] last = line(logarithms.subList(points.size() - 2, points.size()));
        rows.append(
            row(
                operation,
                figure,
                Figures::millis,
                "%.2f".formatted(line[1]),
                "%.2f".formatted(last[1]),
                Figures.millis(Math.exp(line[0] + line[1] * Math.log(ties)))));
      }
    }
    return rows.append('\n').toString();
  }

  private String memory() {
    StringBuilder rows =
        new StringBuilder(
            head(
                "Peak resident memory",
                "without ties",
                "bytes a tie",
                "at %,.0f ties".formatted(ties)));
    for (Operation operation : Operation.values()) {
      List<double[]> points = points(operation, Growth::peak);
      if (points.size() >= LEAST_SIZES) {
        double[] line = line(points);
        rows.append(
            row(
                operation,
                Growth::peak,
                Growth::megabytes,
                megabytes(line[0]),
                Figures.digits(line[1] * (1 << 20)),
                megabytes(line[0] + line[1] * ties)));
      }
    }
    return rows.toString();
  }

  /** {ties, figure} for each size at which there is one. */
  private List<double[]> points(Operation operation, Function<Measured, Optional<Double>> figure) {
    List<double[]> points = new ArrayList<>();
    for (Input input : inputs) {
      results
          .find(input.name(), operation, Rival.ENISHI)
          .flatMap(figure)
          .ifPresent(value -> points.add(new double[] {input.ties(), value}));
    }
    return points;
  }

  private String head(String title, String... more) {
    List<String> head = new ArrayList<>(List.of(title));
    inputs.forEach(input -> head.add("%,d ties".formatted(input.ties())));
    head.addAll(List.of(more));
    return row(head) + row(head.stream().map(cell -> "---").toList());
  }

  private String row(
      Operation operation,
      Function<Measured, Optional<Double>> figure,
      Function<Double, String> print,
      String... more) {
    List<String> cells = new ArrayList<>(List.of(operation.title()));
    for (Input input : inputs) {
      cells.add(
          results
              .find(input.name(), operation, Rival.ENISHI)
              .flatMap(figure)
              .map(print)
              .orElse("–"));
    }
    cells.addAll(List.of(more));
    return row(cells);
  }

  private static String megabytes(double megabytes) {
    return Figures.digits(megabytes) + " MB";
  }

  /** Least squares: {intercept, slope}. */
  private static double[] line(List<double[]> points) {
    double x = points.stream().mapToDouble(p -> p[0]).average().orElse(0);
    double y = points.stream().mapToDouble(p -> p[1]).average().orElse(0);
    double both = points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
    double square = points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    double slope = both / square;
    return new double[] {y - slope * x, slope};
  }

  private static Optional<Double> millis(Measured measured) {
    return measured.millis().isPresent()
        ? Optional.of(measured.millis().getAsDouble())
        : Optional.empty();
  }

  private static Optional<Double> p99(Measured measured) {
    return measured.p99().isPresent()
        ? Optional.of(measured.p99().getAsDouble())
        : Optional.empty();
  }

  private static Optional<Double> peak(Measured measured) {
    return measured.peakMb() == 0 ? Optional.empty() : Optional.of((double) measured.peakMb());
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
