package enishi.bench.table;

import enishi.bench.input.Checksum;
import enishi.bench.input.Input;
import enishi.bench.rival.Answer;
import enishi.bench.rival.Operation;
import enishi.bench.rival.Rival;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the programs found equally good answers on one input: only then is a ratio of times worth
 * anything.
 */
final class Quality {
  /** Floats and sums in another order differ by less; another path differs by more. */
  private static final double PATH_TOLERANCE = 1e-6;

  private static final double RELATIVE_TOLERANCE = 1e-5;
  static final double MODULARITY_TOLERANCE = 0.001;

  private final Input input;
  private final Results results;
  private final Map<Rival, Division> divisions = new EnumMap<>(Rival.class);
  private @Nullable Checksum projection;

  Quality(Input input, Results results) {
    this.input = input;
    this.results = results;
  }

  /**
   * What a program found, as good as the other or not, in a few words; empty where nothing is
   * compared.
   */
  String compare(Measured measured, Optional<Measured> enishi) {
    return switch (measured.operation()) {
      case PATH, KPATHS, KPATHS_3_HOPS ->
          measured.program() == Rival.ENISHI ? "" : paths(measured, enishi);
      case PROJECTION -> projection(measured);
      case CONSTRAINT_1000, CONSTRAINT -> constraint(measured, enishi);
      case LEIDEN -> division(measured.program()).map(Quality::inWords).orElse("");
      case BETWEENNESS -> overlap(measured);
      default -> "";
    };
  }

  /** Whether its time may be set beside Enishi's. */
  boolean isEqual(Measured rival, Optional<Measured> enishi) {
    return switch (rival.operation()) {
      case LEIDEN ->
          division(rival.program()).map(Division::modularity).orElse(0.0)
              >= division(Rival.ENISHI).map(Division::modularity).orElse(0.0)
                  - MODULARITY_TOLERANCE;
      default -> !compare(rival, enishi).contains("≠");
    };
  }

  Optional<Division> division(Rival program) {
    Path labels = results.labels(input, Operation.LEIDEN, program);
    boolean measured =
        results
            .find(input.name(), Operation.LEIDEN, program)
            .filter(m -> m.cannot() == null)
            .isPresent();
    if (!measured || !Files.exists(labels)) {
      return Optional.empty();
    }
    return Optional.of(divisions.computeIfAbsent(program, p -> Division.of(input, labels)));
  }

  private static String inWords(Division division) {
    return "Q %.4f, %,d communities, %d disconnected"
        .formatted(division.modularity(), division.communities(), division.disconnected());
  }

  private static String paths(Measured rival, Optional<Measured> enishi) {
    double[][] theirs = costs(rival);
    double[][] ours = enishi.map(Quality::costs).orElse(new double[0][]);
    int both = Math.min(theirs.length, ours.length);
    if (both == 0) {
      return "";
    }
    long equal = IntStream.range(0, both).filter(i -> areEqual(theirs[i], ours[i])).count();
    return "%s in %d of %d pairs".formatted(equal == both ? "equal" : "≠", equal, both);
  }

  private static double[][] costs(Measured measured) {
    return measured.runs().stream()
        .map(Answer::costs)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(new double[0][]);
  }

  private static boolean areEqual(double[] these, double[] those) {
    return these.length == those.length
        && IntStream.range(0, these.length)
            .allMatch(i -> Math.abs(these[i] - those[i]) <= PATH_TOLERANCE * Math.max(1, those[i]));
  }

  private String projection(Measured measured) {
    if (measured.runs().isEmpty()) {
      return "";
    }
    Checksum reference = projection;
    if (reference == null) {
      reference = Checksum.of(input);
      projection = reference;
    }
    Answer answer = measured.runs().getLast();
    Long ties = answer.ties();
    if (ties == null || ties != reference.ties()) {
      return "≠ %s ties".formatted(ties);
    }
    Double value = answer.checksum();
    if (value == null) {
      return "equal ties, no weights";
    }
    return Math.abs(value - reference.value()) <= RELATIVE_TOLERANCE * reference.value()
        ? "equal weights"
        : "≠ weights";
  }

  private String constraint(Measured measured, Optional<Measured> enishi) {
    double[] ours = enishi.map(Quality::values).orElse(new double[0]);
    double[] theirs = values(measured);
    int both = Math.min(ours.length, theirs.length);
    if (measured.program() == Rival.ENISHI || both == 0) {
      return "";
    }
    double difference =
        IntStream.range(0, both).mapToDouble(i -> Math.abs(ours[i] - theirs[i])).max().orElse(0);
    return difference <= RELATIVE_TOLERANCE
        ? "equal for %d people".formatted(both)
        : "≠ by up to %.1e".formatted(difference);
  }

  private static double[] values(Measured measured) {
    double[] values = measured.runs().isEmpty() ? null : measured.runs().getLast().values();
    return values == null ? new double[0] : values;
  }

  /** How many of the hundred people whom the exact betweenness puts first were found. */
  private String overlap(Measured measured) {
    int[] exact =
        results
            .find(input.name(), Operation.BETWEENNESS_EXACT, Rival.ENISHI)
            .map(Quality::vertices)
            .orElse(new int[0]);
    int[] found = vertices(measured);
    if (exact.length == 0 || found.length == 0) {
      return "";
    }
    long both =
        Arrays.stream(found).filter(v -> Arrays.stream(exact).anyMatch(e -> e == v)).count();
    return "%d of the exact top %d".formatted(both, exact.length);
  }

  private static int[] vertices(Measured measured) {
    int[] vertices = measured.runs().isEmpty() ? null : measured.runs().getLast().vertices();
    return vertices == null ? new int[0] : vertices;
  }
}
