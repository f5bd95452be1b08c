package enishi.bench.table;

import enishi.bench.input.Input;
import enishi.bench.rival.Operation;
import enishi.bench.rival.Rival;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How Enishi's times and memory grow with the ties: a straight line through the logarithms of the
 * measured sizes, and where it arrives. Nothing is said of what was measured at fewer than three
 * sizes. A line is no promise: caches are left behind and memory runs out on the way.
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
    text.append(table("Time (median)", Growth::millis, Figures::millis));
    text.append(table("99th percentile", Growth::p99, Figures::millis));
    text.append(table("Peak resident memory", Growth::peak, mb -> Figures.digits(mb) + " MB"));
    return text.toString();
  }

  private String table(
      String title, Function<Measured, Optional<Double>> figure, Function<Double, String> print) {
    List<String> head = new ArrayList<>(List.of(title));
    inputs.forEach(input -> head.add("%,d ties".formatted(input.ties())));
    head.addAll(List.of("grows with ties to the", "at %,.0f ties".formatted(ties)));
    StringBuilder rows =
        new StringBuilder(row(head)).append(row(head.stream().map(c -> "---").toList()));
    for (Operation operation : Operation.values()) {
      List<double[]> points = new ArrayList<>();
      List<String> cells = new ArrayList<>(List.of(operation.title()));
      for (Input input : inputs) {
        Optional<Double> value =
            results.find(input.name(), operation, Rival.ENISHI).flatMap(figure);
        value.ifPresent(v -> points.add(new double[] {Math.log(input.ties()), Math.log(v)}));
        cells.add(value.map(print).orElse("–"));
      }
      if (points.size() >= LEAST_SIZES) {
        double[] line = line(points);
        cells.add("%.2f".formatted(line[1]));
        cells.add(print.apply(Math.exp(line[0] + line[1] * Math.log(ties))));
        rows.append(row(cells));
      }
    }
    return rows.append('\n').toString();
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
