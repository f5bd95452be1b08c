package enishi.algorithm.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A projection is what comparing everybody with everybody gives. */
class ProjectionOracleTest {
  private static final int TOWNS_PER_SEED = 500;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {8101, 8102})
  void isWhatComparingEverybodyGives(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < TOWNS_PER_SEED; i++) {
      long townSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(townSeed);
      Incidence town = random(random, random.nextInt(1, 20), random.nextInt(1, 30));
      WeightedPairs pairs = pairs(random, town.personCount());
      int limit = random.nextInt(2, 12);
      Projection projection = Projection.of(town, limit).plus(pairs);
      float[][] expected = compareAll(town, limit, pairs);
      ProjectedRows rows = projection.rows(1 + i % 3, () -> false);
      String label = "town seed " + townSeed;
      assertThat(matrix(rows, town.personCount())).as(label).isDeepEqualTo(expected);
      assertAscending(rows, label);
      assertThat(projection.skippedGroups())
          .as(label)
          .isEqualTo(
              (int)
                  IntStream.range(0, town.groupCount()).filter(g -> town.size(g) > limit).count());
    }
  }

  private static float[][] compareAll(Incidence town, int limit, WeightedPairs pairs) {
    int n = town.personCount();
    double[][] sums = new double[n][n];
    for (int g = 0; g < town.groupCount(); g++) {
      int[] persons = town.size(g) <= limit ? town.persons(g) : new int[0];
      for (int u : persons) {
        for (int v : persons) {
          sums[u][v] += u == v ? 0 : town.weight(g);
        }
      }
    }
    for (int u = 0; u < n; u++) {
      for (int i = pairs.begin(u); i < pairs.end(u); i++) {
        sums[u][pairs.other(i)] += pairs.weight(i);
      }
    }
    float[][] weights = new float[n][n];
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < n; v++) {
        weights[u][v] = (float) sums[u][v];
      }
    }
    return weights;
  }

  private static void assertAscending(ProjectedRows rows, String label) {
    for (int row = 0; row < rows.rowCount(); row++) {
      for (int slot = rows.offsets()[row]; slot < rows.offsets()[row + 1]; slot++) {
        assertThat(rows.weights()[slot]).as(label).isPositive();
        assertThat(rows.targets()[slot]).as(label).isNotEqualTo(rows.person(row));
        if (slot > rows.offsets()[row]) {
          assertThat(rows.targets()[slot]).as(label).isGreaterThan(rows.targets()[slot - 1]);
        }
      }
    }
  }

  private static float[][] matrix(ProjectedRows rows, int n) {
    float[][] matrix = new float[n][n];
    for (int row = 0; row < rows.rowCount(); row++) {
      for (int slot = rows.offsets()[row]; slot < rows.offsets()[row + 1]; slot++) {
        matrix[rows.person(row)][rows.targets()[slot]] = rows.weights()[slot];
      }
    }
    return matrix;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {8201, 8202})
  void aChangedGroupChangesTheRowsOfItsPersonsOnly(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < TOWNS_PER_SEED; i++) {
      long townSeed = seeds.nextLong();
      SplittableRandom random = new SplittableRandom(townSeed);
      Incidence town = random(random, random.nextInt(1, 20), random.nextInt(1, 30));
      int group = random.nextInt(town.groupCount() + 1);
      int[] members = random.ints(random.nextInt(8), 0, town.personCount()).toArray();
      Incidence changed = town.withGroup(group, random.nextDouble(), members);
      int[] before = group < town.groupCount() ? town.persons(group) : new int[0];
      int[] persons = IntStream.concat(Arrays.stream(before), Arrays.stream(members)).toArray();
      ProjectedRows patched =
          Projection.of(town, 6)
              .rows(1, () -> false)
              .with(Projection.of(changed, 6).rowsOf(persons));
      ProjectedRows fresh = Projection.of(changed, 6).rows(2, () -> false);
      String label = "town seed %d, group %d".formatted(townSeed, group);
      assertThat(patched.offsets()).as(label).isEqualTo(fresh.offsets());
      assertThat(patched.targets()).as(label).isEqualTo(fresh.targets());
      assertThat(patched.weights()).as(label).isEqualTo(fresh.weights());
      assertSameSeats(changed, town, group, members, label);
    }
  }

  private static void assertSameSeats(
      Incidence changed, Incidence town, int group, int[] members, String label) {
    List<Integer> persons = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    double[] weights =
        IntStream.range(0, changed.groupCount()).mapToDouble(changed::weight).toArray();
    for (int g = 0; g < changed.groupCount(); g++) {
      for (int person : g == group ? members : town.persons(g)) {
        persons.add(person);
        groups.add(g);
      }
    }
    Incidence anew =
        Incidence.of(
            town.personCount(),
            weights,
            persons.stream().mapToInt(p -> p).toArray(),
            groups.stream().mapToInt(g -> g).toArray());
    assertThat(changed.seatCount()).as(label).isEqualTo(anew.seatCount());
    for (int person = 0; person < town.personCount(); person++) {
      assertThat(changed.groups(person)).as(label).isEqualTo(anew.groups(person));
    }
    for (int g = 0; g < changed.groupCount(); g++) {
      assertThat(changed.persons(g)).as(label).isEqualTo(anew.persons(g));
    }
  }

  private static Incidence random(SplittableRandom random, int persons, int groups) {
    int seats = random.nextInt(1, 2 + (int) Math.min(60_000, (long) persons * groups / 2));
    return Incidence.of(
        persons,
        random.doubles(groups).map(x -> x < 0.2 ? 0 : x).toArray(),
        random.ints(seats, 0, persons).toArray(),
        random.ints(seats, 0, groups).toArray());
  }

  private static WeightedPairs pairs(SplittableRandom random, int persons) {
    int count = persons < 2 ? 0 : random.nextInt(6);
    int[] us = random.ints(count, 0, persons).toArray();
    int[] vs =
        Arrays.stream(us)
            .map(u -> (u + 1 + random.nextInt(Math.max(1, persons - 1))) % persons)
            .toArray();
    return WeightedPairs.of(us, vs, random.doubles(count).map(x -> x < 0.3 ? 0 : x).toArray());
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Incidence town = random(new SplittableRandom(8301), 20_000, 8_000);
    Projection projection = Projection.of(town, 60).strengthOf(w -> 1 - StrictMath.exp(-w / 2));
    ProjectedRows one = projection.rows(1, () -> false);
    for (int threads = 2; threads <= 4; threads++) {
      ProjectedRows more = projection.rows(threads, () -> false);
      assertThat(more.offsets()).isEqualTo(one.offsets());
      assertThat(more.targets()).isEqualTo(one.targets());
      assertThat(more.weights()).isEqualTo(one.weights());
    }
    assertThat(one.slotCount()).isGreaterThan(20_000).isEqualTo(one.offsets()[20_000]);
  }

  /**
   * Davis, Gardner and Gardner, Deep South (1941): which of 18 women attended which of 14 events,
   * and below, how many they share (Breiger, Social Forces 53, 1974).
   */
  private static final String SOUTHERN_WOMEN =
      """
      Evelyn    xxxxxx.xx.....
      Laura     xxx.xxxx......
      Theresa   .xxxxxxxx.....
      Brenda    x.xxxxxx......
      Charlotte ..xxx.x.......
      Frances   ..x.xx.x......
      Eleanor   ....xxxx......
      Pearl     .....x.xx.....
      Ruth      ....x.xxx.....
      Verne     ......xxx..x..
      Myra      .......xxx.x..
      Katherine .......xxx.xxx
      Sylvia    ......xxxx.xxx
      Nora      .....xx.xxxxxx
      Helen     ......xx.xxx..
      Dorothy   .......xx.....
      Olivia    ........x.x...
      Flora     ........x.x...
      """;

  private static final String SHARED_EVENTS =
      """
      8 6 7 6 3 4 3 3 3 2 2 2 2 2 1 2 1 1
      6 7 6 6 3 4 4 2 3 2 1 1 2 2 2 1 0 0
      7 6 8 6 4 4 4 3 4 3 2 2 3 3 2 2 1 1
      6 6 6 7 4 4 4 2 3 2 1 1 2 2 2 1 0 0
      3 3 4 4 4 2 2 0 2 1 0 0 1 1 1 0 0 0
      4 4 4 4 2 4 3 2 2 1 1 1 1 1 1 1 0 0
      3 4 4 4 2 3 4 2 3 2 1 1 2 2 2 1 0 0
      3 2 3 2 0 2 2 3 2 2 2 2 2 2 1 2 1 1
      3 3 4 3 2 2 3 2 4 3 2 2 3 2 2 2 1 1
      2 2 3 2 1 1 2 2 3 4 3 3 4 3 3 2 1 1
      2 1 2 1 0 1 1 2 2 3 4 4 4 3 3 2 1 1
      2 1 2 1 0 1 1 2 2 3 4 6 6 5 3 2 1 1
      2 2 3 2 1 1 2 2 3 4 4 6 7 6 4 2 1 1
      2 2 3 2 1 1 2 2 2 3 3 5 6 8 4 1 2 2
      1 2 2 2 1 1 2 1 2 3 3 3 4 4 5 1 1 1
      2 1 2 1 0 1 1 2 2 2 2 2 2 1 1 2 1 1
      1 0 1 0 0 0 0 1 1 1 1 1 1 2 1 1 2 2
      1 0 1 0 0 0 0 1 1 1 1 1 1 2 1 1 2 2
      """;

  @Test
  void theSouthernWomenShareThePublishedNumbersOfEvents() {
    Incidence women = southernWomen();
    float[][] expected = new float[18][18];
    List<String> lines = SHARED_EVENTS.lines().toList();
    for (int u = 0; u < 18; u++) {
      String[] counts = lines.get(u).split(" ");
      for (int v = 0; v < 18; v++) {
        expected[u][v] = u == v ? 0 : Integer.parseInt(counts[v]);
        if (u == v) {
          assertThat(women.groups(u)).hasSize(Integer.parseInt(counts[v]));
        }
      }
    }
    ProjectedRows rows = Projection.of(women, 60).rows(1, () -> false);
    assertThat(matrix(rows, 18)).isDeepEqualTo(expected);
    assertThat(rows.slotCount()).isEqualTo(2 * 139);
  }

  @Test
  void evelynAndLauraAreTiedByNewmansWeight() {
    Incidence women = southernWomen();
    double[] newman =
        IntStream.range(0, 14).mapToDouble(event -> 1.0 / (women.size(event) - 1)).toArray();
    ProjectedRows rows = Projection.of(women.withWeights(newman), 60).rowsOf(1, 0);
    assertThat(rows.person(0)).isZero();
    assertThat(rows.targets()[0]).isEqualTo(1);
    assertThat(rows.weights()[0]).isEqualTo(1.562637363f);
  }

  private static Incidence southernWomen() {
    IntStream.Builder persons = IntStream.builder();
    IntStream.Builder groups = IntStream.builder();
    List<String> lines = SOUTHERN_WOMEN.lines().toList();
    for (int woman = 0; woman < 18; woman++) {
      String events = lines.get(woman).substring(10);
      for (int event = 0; event < 14; event++) {
        if (events.charAt(event) == 'x') {
          persons.add(woman);
          groups.add(event);
        }
      }
    }
    double[] ones = new double[14];
    Arrays.fill(ones, 1);
    return Incidence.of(18, ones, persons.build().toArray(), groups.build().toArray());
  }

  @Test
  void stopsWhenAskedAndRefusesWhatDoesNotFit() {
    Incidence town = random(new SplittableRandom(8401), 10, 10);
    assertThatThrownBy(() -> Projection.of(town, 60).rows(2, () -> true))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> Incidence.of(1, new double[] {1}, new int[] {1}, new int[] {0}))
        .hasMessage("person (1) is outside 0..0");
    assertThatThrownBy(() -> Incidence.of(1, new double[] {-1}, new int[] {0}, new int[] {0}))
        .hasMessage("weight (-1.0) is not a number of at least 0");
    WeightedPairs far = WeightedPairs.of(new int[] {0}, new int[] {10}, new double[] {1});
    assertThatThrownBy(() -> Projection.of(town, 60).plus(far))
        .hasMessage("a pair names person (10), but there are only (10)");
  }
}
