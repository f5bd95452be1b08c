package enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import java.util.BitSet;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrGraphPatchTest {
  @Test
  void replacesRowsAndWhatLeadsToThem() {
    CsrGraph old = Graphs.parse("a 0.5 b, b 0.25 c, a 0.75 c, d");
    CsrGraph patched =
        CsrGraphPatch.of(old).row(0, new int[] {1, 3}, new float[] {0.125f, 1}).apply();
    assertThat(patched)
        .usingRecursiveComparison()
        .isEqualTo(Graphs.parse("a 0.125 b, b 0.25 c, a 1 d"));
    assertThat(CsrGraphPatch.of(old).apply()).usingRecursiveComparison().isEqualTo(old);
  }

  @Test
  void refusesRowsThatContradictEachOther() {
    CsrGraph old = Graphs.parse("a 0.5 b, c");
    CsrGraphPatch patch = CsrGraphPatch.of(old).row(0, new int[] {1}, new float[] {0.25f});
    assertThatThrownBy(() -> patch.row(1, new int[0], new float[0]).apply())
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("do not agree on the strength (0.25)");
    assertThatThrownBy(() -> patch.row(1, new int[0], new float[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CsrGraphPatch.of(old).row(0, new int[] {0}, new float[] {1}).apply())
        .hasMessageContaining("vertex (0)");
    assertThatThrownBy(() -> CsrGraphPatch.of(old, old.ids(), new int[] {1, 0, -1}))
        .hasMessageContaining("ascending numbers");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32})
  void givesTheGraphThatABuilderGives(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < 1_000; i++) {
      long graphSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(graphSeed);
      TreeMap<String, TreeMap<String, Float>> town = town(random);
      CsrGraph old = graph(town);
      TreeSet<String> touched = change(town, random, random.nextInt(3));
      CsrGraph expected = graph(town);
      CsrGraph patched = patch(old, expected, touched);
      assertThat(patched.columns())
          .as("graph seed %d", graphSeed)
          .usingRecursiveComparison()
          .isEqualTo(expected.columns());
      CsrGraph.Columns rows = patched.columns();
      CsrGraph.ofRows(patched.ids(), rows.offsets(), rows.targets(), rows.strengths());
    }
  }

  private static CsrGraph patch(CsrGraph old, CsrGraph now, TreeSet<String> touched) {
    int[] newVertices =
        IntStream.range(0, old.vertexCount())
            .map(v -> now.ids().find(old.ids().id(v)).orElse(-1))
            .toArray();
    CsrGraphPatch patch = CsrGraphPatch.of(old, now.ids(), newVertices);
    BitSet given = new BitSet();
    touched.forEach(id -> now.ids().find(id).ifPresent(given::set));
    given.stream()
        .forEach(
            v -> {
              int[] targets = IntStream.range(now.begin(v), now.end(v)).map(now::target).toArray();
              float[] strengths = new float[targets.length];
              for (int j = 0; j < targets.length; j++) {
                strengths[j] = (float) now.strength(now.begin(v) + j);
              }
              patch.row(v, targets, strengths);
            });
    return patch.apply();
  }

  private static TreeMap<String, TreeMap<String, Float>> town(SplittableRandom random) {
    TreeMap<String, TreeMap<String, Float>> town = new TreeMap<>();
    int n = random.nextInt(0, 12);
    for (int i = 0; i < n; i++) {
      town.put("v" + random.nextInt(10, 40), new TreeMap<>());
    }
    for (String one : town.keySet()) {
      for (String other : town.tailMap(one, false).keySet()) {
        if (random.nextInt(3) == 0) {
          connect(town, one, other, random);
        }
      }
    }
    return town;
  }

  private static void connect(
      TreeMap<String, TreeMap<String, Float>> town,
      String one,
      String other,
      SplittableRandom random) {
    float strength = (random.nextInt(8) + 1) / 8f;
    row(town, one).put(other, strength);
    row(town, other).put(one, strength);
  }

  private static TreeMap<String, Float> row(
      TreeMap<String, TreeMap<String, Float>> town, String id) {
    return Objects.requireNonNull(town.get(id));
  }

  /** Changes some persons' rows, lets some go and some come; whose rows have to be given. */
  private static TreeSet<String> change(
      TreeMap<String, TreeMap<String, Float>> town, SplittableRandom random, int comeAndGo) {
    TreeSet<String> touched = new TreeSet<>();
    for (int i = 0; i < comeAndGo && !town.isEmpty(); i++) {
      String gone = town.keySet().stream().skip(random.nextInt(town.size())).findFirst().get();
      Objects.requireNonNull(town.remove(gone))
          .keySet()
          .forEach(other -> row(town, other).remove(gone));
    }
    for (int i = 0; i < comeAndGo; i++) {
      String come = "v" + random.nextInt(10, 40);
      if (town.putIfAbsent(come, new TreeMap<>()) == null) {
        touched.add(come);
      }
    }
    for (String one : town.keySet()) {
      if (random.nextInt(4) == 0) {
        touched.add(one);
        row(town, one).keySet().forEach(other -> row(town, other).remove(one));
        row(town, one).clear();
        for (String other : town.keySet()) {
          if (!other.equals(one) && random.nextInt(3) == 0) {
            connect(town, one, other, random);
          }
        }
      }
    }
    return touched;
  }

  private static CsrGraph graph(TreeMap<String, TreeMap<String, Float>> town) {
    CsrGraphBuilder builder = CsrGraph.builder(VertexIds.of(town.keySet()));
    VertexIds ids = VertexIds.of(town.keySet());
    town.forEach(
        (one, others) ->
            others.forEach(
                (other, strength) -> {
                  if (one.compareTo(other) < 0) {
                    builder.connect(ids.find(one).getAsInt(), ids.find(other).getAsInt(), strength);
                  }
                }));
    return builder.build();
  }
}
