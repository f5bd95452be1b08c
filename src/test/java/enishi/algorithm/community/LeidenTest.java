package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeidenTest {
  /** Large enough for vertices to choose in batches. */
  private static final CsrGraph LARGE = PlantedPartition.of(20_000, 0.4, 801).graph;

  @ParameterizedTest
  @EnumSource
  void givesTheSameLabelsOnAnyNumberOfThreadsAndInEveryRun(Quality quality) {
    LeidenSettings one =
        LeidenSettings.builder()
            .quality(quality)
            .resolution(quality == Quality.CPM ? 0.02 : 1)
            .maxIterations(3)
            .threads(1)
            .build();
    int[] expected = new Leiden(LARGE).run(one).labels();
    for (int threads : new int[] {1, 2, 3}) {
      assertThat(new Leiden(LARGE).run(one.toBuilder().threads(threads).build()).labels())
          .as("%d threads", threads)
          .isEqualTo(expected);
    }
  }

  @Test
  void givesOtherLabelsForAnotherSeed() {
    LeidenSettings settings = LeidenSettings.builder().maxIterations(1).build();
    assertThat(new Leiden(LARGE).run(settings.toBuilder().seed(2).build()).labels())
        .isNotEqualTo(new Leiden(LARGE).run(settings).labels());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {803, 804})
  void givesConnectedCommunitiesNumberedBySizeAndSmallestVertex(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 500; i++) {
      int n = random.nextInt(1, 60);
      CsrGraph graph = Graphs.random(random, n, random.nextDouble(0.02, 0.3), 1, 0.5, 0.01);
      LeidenSettings settings =
          LeidenSettings.builder()
              .quality(random.nextBoolean() ? Quality.CPM : Quality.MODULARITY)
              .resolution(random.nextDouble(0.05, 1.5))
              .maxIterations(random.nextInt(1, 4))
              .seed(i)
              .threads(1)
              .build();
      Communities found = new Leiden(graph).run(settings);
      String label = "seed %d, graph %d".formatted(seed, i);
      assertThat(Components.areConnected(graph, found.labels())).as(label).isTrue();
      assertNumbered(found, label);
      assertThat(found.quality())
          .as(label)
          .isEqualTo(settings.quality.of(graph, found.labels(), settings.resolution));
    }
  }

  private static void assertNumbered(Communities found, String label) {
    int[] sizes = new int[found.count()];
    int[] first = new int[found.count()];
    Arrays.fill(first, -1);
    for (int v = 0; v < found.vertexCount(); v++) {
      sizes[found.label(v)]++;
      first[found.label(v)] = first[found.label(v)] < 0 ? v : first[found.label(v)];
    }
    for (int c = 0; c < sizes.length; c++) {
      assertThat(found.size(c)).as(label).isEqualTo(sizes[c]).isPositive();
      if (c > 0 && sizes[c] == sizes[c - 1]) {
        assertThat(first[c]).as(label).isGreaterThan(first[c - 1]);
      } else if (c > 0) {
        assertThat(sizes[c]).as(label).isLessThan(sizes[c - 1]);
      }
    }
  }

  @Test
  void leavesVerticesWithoutEdgesAlone() {
    assertThat(labels("a 1 b, c, d 1 e, d 1 f, e 1 f")).containsExactly(1, 1, 2, 0, 0, 0);
    assertThat(labels("a, b")).containsExactly(0, 1);
  }

  private static int[] labels(String drawing) {
    return new Leiden(Graphs.parse(drawing)).run(LeidenSettings.standard()).labels();
  }

  @Test
  void hasNothingToDoWhereItStartsFromItsOwnResult() {
    LeidenSettings settings = LeidenSettings.builder().maxIterations(100).build();
    Communities first = new Leiden(Networks.karate()).run(settings);
    Communities again =
        new Leiden(Networks.karate()).run(settings.toBuilder().start(first.labels()).build());
    assertThat(again.labels()).isEqualTo(first.labels());
    assertThat(again.iterations()).isEqualTo(1);
    assertThat(again.converged()).isTrue();
  }

  @Test
  void neverLosesQualityAgainstWhatItStartsFrom() {
    int[] start = PlantedPartition.of(20_000, 0.4, 801).truth;
    Arrays.fill(start, 0, 500, -1);
    int[] alone = start.clone();
    for (int v = 0; v < 500; v++) {
      alone[v] = 19_000 + v;
    }
    Communities found =
        new Leiden(LARGE).run(LeidenSettings.builder().start(start).maxIterations(1).build());
    assertThat(found.quality()).isGreaterThan(Quality.MODULARITY.of(LARGE, alone, 1));
  }

  @Test
  void splitsWhatItStartsFromWhereThatIsNotConnected() {
    CsrGraph graph = Graphs.parse("a 1 b, c 1 d");
    Communities found =
        new Leiden(graph).run(LeidenSettings.builder().start(new int[] {7, 7, 7, 7}).build());
    assertThat(found.labels()).containsExactly(0, 0, 1, 1);
  }

  @Test
  void refusesAStartOfAnotherLength() {
    LeidenSettings settings = LeidenSettings.builder().start(new int[3]).build();
    assertThatThrownBy(() -> new Leiden(Networks.karate()).run(settings))
        .hasMessageContaining("3")
        .hasMessageContaining("34");
  }

  @ParameterizedTest(name = "after {0} questions")
  @ValueSource(ints = {0, 1, 5, 20, 100})
  void stopsWhenToldAndStillGivesConnectedCommunities(int questions) {
    AtomicInteger asked = new AtomicInteger();
    Communities found =
        new Leiden(LARGE)
            .run(
                LeidenSettings.builder()
                    .stopWhen(() -> asked.incrementAndGet() > questions)
                    .build());
    assertThat(found.stopped()).isTrue();
    assertThat(found.converged()).isFalse();
    assertThat(Components.areConnected(LARGE, found.labels())).isTrue();
  }

  @Test
  void tellsItsProgressUpToTheEnd() {
    List<Double> told = new ArrayList<>();
    new Leiden(Networks.karate()).run(LeidenSettings.builder().progress(told::add).build());
    assertThat(told).isSorted().endsWith(1.0).allMatch(done -> done > 0 && done <= 1);
  }
}
