package enishi.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.model.Id;
import enishi.network.Town;
import enishi.oracle.PlainPaths;
import enishi.oracle.PlainPaths.Path;
import enishi.oracle.PlainTown;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntroductionsPropertyTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithEverySimplePathOfTheTables(long seed) {
    RandomIntroductions random = new RandomIntroductions(seed);
    Town town = random.town();
    PlainPaths plain = new PlainPaths(random.plain(), Asking.DAY);
    for (String to :
        List.of("person:p1", "person:p5", "organization:o0", "municipality:m", "skill:web")) {
      for (int maxHops : List.of(1, 3, 5)) {
        Introduction answer = Asking.in(town, "p0", to).k(50).maxHops(maxHops).answer();
        List<Path> all = endingAtTheFirstTarget(plain.all("person:p0", to, maxHops), plain, to);
        String question = "seed %d, p0 to %s in %d hops".formatted(seed, to, maxHops);
        assertSame(question, answer.paths(), all.stream().limit(50).toList());
        if (!all.isEmpty()) {
          assertSame(
              question + ", backup",
              Stream.of(answer.backup()).filter(path -> !path.hops().isEmpty()).toList(),
              PlainPaths.backup(all).stream().toList());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheTablesWhereSomebodyIsAvoided(long seed) {
    RandomIntroductions random = new RandomIntroductions(seed);
    PlainTown plain = random.plain();
    Introduction answer =
        Asking.in(random.town(), "p0", "p1").avoiding("p2", "p3").k(50).maxHops(4).answer();
    List<Path> all =
        new PlainPaths(plain, Asking.DAY)
            .all("person:p0", "person:p1", 4, Set.of("person:p2", "person:p3"));
    assertSame("seed " + seed, answer.paths(), all.stream().limit(50).toList());
  }

  /** A path is over where it first meets somebody who is meant. */
  private static List<Path> endingAtTheFirstTarget(List<Path> paths, PlainPaths plain, String to) {
    Set<String> targets = plain.targets(to);
    return paths.stream()
        .filter(p -> p.ids().subList(1, p.ids().size() - 1).stream().noneMatch(targets::contains))
        .toList();
  }

  private static void assertSame(
      String question, List<IntroductionPath> paths, List<Path> expected) {
    assertThat(paths)
        .as(question)
        .extracting(Asking::text)
        .containsExactlyElementsOf(expected.stream().map(IntroductionsPropertyTest::text).toList());
    for (int i = 0; i < paths.size(); i++) {
      assertThat(paths.get(i).probability())
          .as("%s, path %d", question, i)
          .isCloseTo(expected.get(i).probability(), within(1e-12));
    }
  }

  private static String text(Path path) {
    return path.ids().stream().map(id -> Id.parse(id).key()).collect(Collectors.joining(" "));
  }
}
