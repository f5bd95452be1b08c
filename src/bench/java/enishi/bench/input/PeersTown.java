package enishi.bench.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * A town of the peers' generator, {@code gen_affil.py N OUT --seed S}: made if it is not there yet,
 * then read. Weighted as their {@code project.py} does: every group halves in 730 days, no group of
 * more than 1,000 people counts.
 */
final class PeersTown {
  static final double KAPPA = 1;
  private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
  private static final int HALF_LIFE_DAYS = 730;
  private static final int MAX_SHARED = 1000;

  private PeersTown() {}

  static Incidence read(Path peers, int people, long seed, Path cache, String python)
      throws IOException, InterruptedException {
    if (!Files.exists(cache.resolve("truth.tsv"))) {
      List<String> command =
          List.of(
              python,
              peers.resolve("gen_affil.py").toString(),
              String.valueOf(people),
              cache.toString(),
              "--seed",
              String.valueOf(seed));
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) {
        throw new IOException(
            "%s ended with %d.%nMaybe numpy and pandas are missing: apt install python3-pandas."
                .formatted(String.join(" ", command), code));
      }
    }
    return new Incidence(
        people,
        column(cache.resolve("affil.tsv"), 0),
        column(cache.resolve("affil.tsv"), 1),
        worths(cache.resolve("groups.tsv")),
        MAX_SHARED);
  }

  private static double[] worths(Path file) throws IOException {
    double[] worths = new double[1 << 10];
    int size = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (size == worths.length) {
          worths = Arrays.copyOf(worths, 2 * size);
        }
        LocalDate on = LocalDate.parse(cell(line, 4));
        double age = ChronoUnit.DAYS.between(on, AS_OF);
        worths[size++] = StrictMath.pow(2, -age / HALF_LIFE_DAYS);
      }
    }
    return Arrays.copyOf(worths, size);
  }

  private static int[] column(Path file, int index) throws IOException {
    int[] values = new int[1 << 10];
    int size = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (size == values.length) {
          values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = Integer.parseInt(cell(line, index));
      }
    }
    return Arrays.copyOf(values, size);
  }

  private static String cell(String line, int index) {
    int from = 0;
    for (int i = 0; i < index; i++) {
      from = line.indexOf('\t', from) + 1;
    }
    int to = line.indexOf('\t', from);
    return line.substring(from, to < 0 ? line.length() : to);
  }
}
