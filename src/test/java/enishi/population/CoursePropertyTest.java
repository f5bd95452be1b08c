package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.network.Network;
import enishi.oracle.PlainLadder;
import enishi.oracle.PlainTown;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tiers at any day and over time, by any ladder, beside a plain reading of the rule file. */
class CoursePropertyTest {
  private static final int DATES = 50;
  private static final Map<String, Set<Integer>> REACHED = new HashMap<>();
  private static int full;
  private static final List<String> TOWNS = List.of("municipality:m", "municipality:n");
  private static final List<Id> MUNICIPALITIES =
      List.of(Id.parse("municipality:m"), Id.parse("municipality:n"));

  /** Every condition that a rule file can state and the random towns can meet. */
  private static final String MADE_UP =
      """
      name: made-up
      version: 1
      label: {ja: 架空, en: made up}
      source: nobody
      provisional: true
      ours: true
      excludes: [residents, nativesOnly]
      rungs:
        - tier: 1
          label: {ja: 一, en: one}
          whileItLasts: false
          atMostTowns: 1
          facts:
            - {kinds: [visited, donated, bought, registered, attended, viewed, stayed], days: 1500}
        - tier: 2
          label: {ja: 二, en: two}
          whileItLasts: true
          atMostTowns: 1
          facts:
            - {kinds: [joined, posted, spoke], days: 300, atLeast: 2}
            - {kinds: [organized, visited], days: 90, objects: [event, organization]}
        - tier: 3
          label: {ja: 三, en: three}
          whileItLasts: false
          requires: 1
          days: {solved: 500, volunteered: 400}
      """;

  static Stream<Arguments> towns() {
    return Stream.of("kamishihoro", "mlit", "furusato-resident", "made-up")
        .flatMap(
            ladder ->
                IntStream.rangeClosed(1, 12).mapToObj(seed -> Arguments.of(ladder, (long) seed)));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void agreesWithThePlainReading(String name, long seed) throws IOException {
    String rules = rules(name);
    Ladder ladder = LadderFile.read(name, new StringReader(rules));
    PlainLadder oracle = PlainLadder.read(rules);
    RandomTown random = new RandomTown(seed);
    Network network = random.town().network();
    PlainTown plain = random.plain();
    List<LocalDate> days = days(seed);
    Set<Integer> seen = REACHED.computeIfAbsent(name, ladderName -> new TreeSet<>());
    for (Id municipality : MUNICIPALITIES) {
      Involvements all = Involvements.of(network, ladder, municipality);
      for (Id person : network.facts().people().keySet()) {
        Involvement involvement = InvolvementReading.of(network, ladder, person, municipality);
        Course course =
            all.of().stream()
                .filter(one -> one.person().equals(person))
                .map(Involvements.Of::course)
                .findFirst()
                .orElse(new Course(List.of()));
        for (LocalDate day : days) {
          List<Integer> expected =
              oracle.held(plain, person.value(), municipality.value(), day, TOWNS);
          Standing standing = Standing.of(involvement, ladder, day);
          assertThat(standing.held())
              .as("%s, seed %d, %s in %s on %s", name, seed, person, municipality, day)
              .isEqualTo(expected);
          assertThat(course.maskOn(day))
              .as("the course: %s, seed %d, %s in %s on %s", name, seed, person, municipality, day)
              .isEqualTo(expected.stream().mapToInt(tier -> 1 << (tier - 1)).sum());
          LocalDate lapsesOn = standing.lapsesOn();
          if (standing.tier() > 0 && lapsesOn != null && !ladder.typology()) {
            Involvement known = involvement.knownOn(day);
            assertThat(ladder.tier(known.heldOn(lapsesOn).mask()))
                .as("still on %s", lapsesOn)
                .isGreaterThanOrEqualTo(standing.tier());
            int after = known.heldOn(lapsesOn.plusDays(1)).mask();
            if (name.equals("made-up")) {
              // A rung that is full may be free by then, and higher.
              assertThat(after & (1 << (standing.tier() - 1))).as("not %s", lapsesOn).isZero();
            } else {
              assertThat(ladder.tier(after))
                  .as("no longer after %s", lapsesOn)
                  .isLessThan(standing.tier());
            }
          }
          seen.addAll(expected);
          full += standing.full().size();
        }
      }
    }
  }

  @AfterAll
  static void everyConditionWasMet() {
    assertThat(REACHED.get("kamishihoro")).containsExactly(1, 2, 3, 4);
    assertThat(REACHED.get("mlit")).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(REACHED.get("furusato-resident")).contains(1);
    assertThat(REACHED.get("made-up")).containsExactly(1, 2, 3);
    assertThat(full).as("rungs that were full").isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void transitionsAddUpAndAYearInOrderIsTheYearAtOnce(String name, long seed) throws IOException {
    Ladder ladder = LadderFile.read(name, new StringReader(rules(name)));
    Network network = new RandomTown(seed).town().network();
    LocalDate from = RandomTown.FIRST.plusDays(200 + seed * 60);
    LocalDate to = from.plusYears(1);
    for (Id municipality : MUNICIPALITIES) {
      Involvements all = Involvements.of(network, ladder, municipality);
      Heading heading = new Heading(to, municipality, "m", name, 1, false, false, false);
      Movement year = new MovementCount(ladder, from, to, all.of()).count(heading);
      int before = TierCounts.of(all, from, id -> true).people();
      int after = TierCounts.of(all, to, id -> true).people();
      assertThat(after - before)
          .isEqualTo(
              Hiding.known(year.entries())
                  + Hiding.known(year.reentries())
                  - Hiding.known(year.exits()));
      assertThat(sum(year, 0, false)).as("rows are the people before").isEqualTo(before);
      assertThat(sum(year, 0, true)).as("columns are the people after").isEqualTo(after);
      int[] steps = new int[5];
      for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
        Movement one = new MovementCount(ladder, day, day.plusDays(1), all.of()).count(heading);
        steps[0] += Hiding.known(one.entries());
        steps[1] += Hiding.known(one.reentries());
        steps[2] += Hiding.known(one.exits());
        steps[3] += Hiding.known(one.ups());
        steps[4] += Hiding.known(one.downs());
      }
      assertThat(steps)
          .as("%s, seed %d, day by day", name, seed)
          .containsExactly(
              Hiding.known(year.entries()),
              Hiding.known(year.reentries()),
              Hiding.known(year.exits()),
              Hiding.known(year.ups()),
              Hiding.known(year.downs()));
    }
  }

  /** All persons of the rows, or columns, other than that one. */
  private static int sum(Movement movement, int without, boolean columns) {
    int sum = 0;
    for (int i = 0; i < movement.matrix().size(); i++) {
      for (int j = 0; j < movement.matrix().size(); j++) {
        sum += (columns ? j : i) == without ? 0 : movement.matrix().get(i).get(j);
      }
    }
    return sum;
  }

  private static String rules(String name) throws IOException {
    if (name.equals("made-up")) {
      return MADE_UP;
    }
    try (InputStream file = Ladders.class.getResourceAsStream("/ladders/" + name + ".yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<LocalDate> days(long seed) {
    List<LocalDate> days = new ArrayList<>();
    new Random(seed)
        .ints(DATES, -30, RandomTown.DAYS + 900)
        .forEach(day -> days.add(RandomTown.FIRST.plusDays(day)));
    return days;
  }
}
