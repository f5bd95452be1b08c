package enishi.bench.input;

import enishi.bench.town.Town;
import enishi.bench.town.TownPlan;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.SplittableRandom;

/**
 * Prepares an {@link Input} once; the properties file is written last and says that it is whole.
 */
public final class InputMaker {
  static final String PROPERTIES = "input.properties";

  /** The day on which our own towns are measured. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);

  private static final int PAIRS = 1000;
  private static final int ASKED = 1000;

  private InputMaker() {}

  public static Input prepare(Path inputs, InputSpec spec)
      throws IOException, InterruptedException {
    Path folder = inputs.resolve(spec.name());
    if (!Files.exists(folder.resolve(PROPERTIES))) {
      Files.createDirectories(folder);
      make(folder, spec);
    }
    return new Input(folder);
  }

  private static void make(Path folder, InputSpec spec) throws IOException, InterruptedException {
    Path peers = spec.peers();
    Incidence seats =
        peers == null
            ? own(spec)
            : PeersTown.read(
                peers, spec.people(), spec.seed(), folder.resolve("affil"), spec.python());
    double kappa = peers == null ? IncidenceSink.KAPPA : PeersTown.KAPPA;
    Projection ties = Projection.of(seats);
    int[] smaller = ties.smaller();
    int[] larger = ties.larger();
    ArrayFile.write(folder.resolve("seat-person.i32"), seats.persons());
    ArrayFile.write(folder.resolve("seat-group.i32"), seats.groups());
    ArrayFile.write(folder.resolve("group-worth.f64"), seats.worths());
    ArrayFile.write(folder.resolve("tie-u.i32"), smaller);
    ArrayFile.write(folder.resolve("tie-v.i32"), larger);
    ArrayFile.write(folder.resolve("tie-weight.f64"), ties.weights());
    ArrayFile.write(folder.resolve("tie-strength.f32"), strengths(ties.weights(), kappa));
    questions(folder, largestComponent(seats.people(), smaller, larger), spec.seed());
    Properties properties = new Properties();
    properties.setProperty("name", spec.name());
    properties.setProperty("people", String.valueOf(seats.people()));
    properties.setProperty("groups", String.valueOf(seats.worths().length));
    properties.setProperty("seats", String.valueOf(seats.persons().length));
    properties.setProperty("ties", String.valueOf(smaller.length));
    properties.setProperty("maxShared", String.valueOf(seats.maxShared()));
    try (Writer writer = Files.newBufferedWriter(folder.resolve(PROPERTIES))) {
      properties.store(writer, null);
    }
  }

  private static Incidence own(InputSpec spec) throws IOException {
    TownPlan plan = new TownPlan(spec.people(), spec.seed(), AS_OF);
    IncidenceSink sink = new IncidenceSink(plan);
    Town.write(plan, sink);
    return sink.incidence();
  }

  /** Floats as the kernels hold them, so that all programs add the same numbers; never 0. */
  private static float[] strengths(double[] weights, double kappa) {
    float[] strengths = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      strengths[i] = Math.max(Float.MIN_NORMAL, (float) -StrictMath.expm1(-weights[i] / kappa));
    }
    return strengths;
  }

  private static void questions(Path folder, int[] people, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] from = new int[PAIRS];
    int[] to = new int[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      from[i] = people[random.nextInt(people.length)];
      do {
        to[i] = people[random.nextInt(people.length)];
      } while (to[i] == from[i]);
    }
    int[] shuffled = people.clone();
    int asked = Math.min(ASKED, shuffled.length);
    for (int i = 0; i < asked; i++) {
      int place = i + random.nextInt(shuffled.length - i);
      int other = shuffled[place];
      shuffled[place] = shuffled[i];
      shuffled[i] = other;
    }
    ArrayFile.write(folder.resolve("pair-from.i32"), from);
    ArrayFile.write(folder.resolve("pair-to.i32"), to);
    ArrayFile.write(folder.resolve("asked.i32"), Arrays.copyOf(shuffled, asked));
  }

  /** Everybody in the largest component, ascending. */
  private static int[] largestComponent(int people, int[] smaller, int[] larger) {
    int[] parents = new int[people];
    Arrays.setAll(parents, v -> v);
    for (int tie = 0; tie < smaller.length; tie++) {
      int one = root(parents, smaller[tie]);
      int other = root(parents, larger[tie]);
      parents[Math.max(one, other)] = Math.min(one, other);
    }
    int[] sizes = new int[people];
    int largest = 0;
    for (int v = 0; v < people; v++) {
      int root = root(parents, v);
      if (++sizes[root] > sizes[largest]) {
        largest = root;
      }
    }
    int[] members = new int[sizes[largest]];
    int size = 0;
    for (int v = 0; v < people; v++) {
      if (root(parents, v) == largest) {
        members[size++] = v;
      }
    }
    return members;
  }

  private static int root(int[] parents, int vertex) {
    int v = vertex;
    while (parents[v] != v) {
      parents[v] = parents[parents[v]];
      v = parents[v];
    }
    return v;
  }
}
