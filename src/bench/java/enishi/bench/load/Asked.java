package enishi.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws the questions of a load test from the people and projects of a dataset. */
final class Asked {
  private final URI server;
  private final List<String> people;
  private final List<String> projects;
  private final Company company;
  private final double near;
  private final SplittableRandom random;
  private final int maxHops;
  private final int k;
  private final @Nullable LocalDate asOf;

  /**
   * @param project whose eligibility is asked for; null for any of the dataset
   * @param near share of the questions between people whom a walk of maxHops shared groups joins
   */
  Asked(
      URI server,
      Path dataset,
      @Nullable String project,
      long seed,
      int maxHops,
      int k,
      double near,
      @Nullable LocalDate asOf)
      throws IOException {
    this.server = server;
    this.maxHops = maxHops;
    this.k = k;
    this.asOf = asOf;
    // Only who may be asked about: neither hidden nor gone.
    people = column(dataset.resolve("people.csv"), "id", "hidden", "left");
    this.near = near;
    company = new Company(dataset.resolve("engagements.csv"));
    projects = project == null ? column(dataset.resolve("projects.csv"), "id") : List.of(project);
    random = new SplittableRandom(seed);
  }

  URI introduction() {
    String from = any(people);
    String to = random.nextDouble() < near ? company.walk(from, maxHops, random) : any(people);
    while (to.equals(from)) {
      to = any(people);
    }
    return server.resolve(
        "/api/v1/introductions?from=%s&to=%s&k=%d&maxHops=%d%s"
            .formatted(encoded(from), encoded(to), k, maxHops, date()));
  }

  URI eligibility() {
    return server.resolve(
        "/api/v1/eligibility?person=%s&project=%s%s"
            .formatted(encoded(any(people)), encoded(any(projects)), date()));
  }

  private String date() {
    return asOf == null ? "" : "&asOf=" + asOf;
  }

  private String any(List<String> ids) {
    return ids.get(random.nextInt(ids.size()));
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, UTF_8);
  }

  /** The ids of a table whose rows hold none of some words; cells with commas are not expected. */
  private static List<String> column(Path file, String name, String... without) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int index = List.of(String.valueOf(lines.readLine()).split(",")).indexOf(name);
      List<String> ids = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = List.of(line.split(",", -1));
        if (List.of(without).stream().noneMatch(cells::contains)) {
          ids.add(cells.get(index));
        }
      }
      return ids;
    }
  }
}
