package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.model.Id;
import enishi.network.Network;
import enishi.oracle.PlainEligibility;
import enishi.oracle.PlainPaths;
import enishi.oracle.PlainTown;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts of random projects, held to the plain reading of the rules. */
class EligibilityPropertyTest {
  private static final Id PROJECT = Id.parse("project:p");
  private static final int[] DAYS = {5, 40, 80, 130};

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithThePlainReading(long seed) {
    RandomProject random = new RandomProject(seed, 9 + (int) (seed % 5));
    Network network = random.town().network();
    PlainTown plain = random.plain();
    for (int number : DAYS) {
      LocalDate day = RandomProject.day(number);
      for (Id person : network.facts().people().keySet()) {
        String where = "seed %d, %s on %s".formatted(seed, person, day);
        Eligibility answer = Question.ask(network, Asker.owner(), person, PROJECT, day);
        PlainEligibility.Answer expected =
            PlainEligibility.of(plain, person.value(), PROJECT.value(), day, 3);
        assertThat(answer.verdict().word()).as(where).isEqualTo(expected.verdict());
        assertThat(answer.routes())
            .as(where)
            .extracting(Route::word)
            .containsExactlyElementsOf(expected.routes());
        assertStepsAreThere(answer, expected, new PlainPaths(plain, day), where);
      }
    }
  }

  private static void assertStepsAreThere(
      Eligibility answer, PlainEligibility.Answer expected, PlainPaths paths, String where) {
    List<NextStep> asked =
        answer.next().stream().filter(step -> step.step() == Step.ASK_MEMBER).toList();
    for (NextStep step : asked) {
      String member = String.valueOf(step.who());
      assertThat(expected.reachable()).as(where).contains(member);
      List<PlainPaths.Path> all = paths.all(answer.person().value(), member, 3);
      int shortest = all.stream().mapToInt(path -> path.ids().size()).min().orElseThrow();
      PlainPaths.Path best =
          all.stream().filter(path -> path.ids().size() == shortest).findFirst().orElseThrow();
      if (best.ids().subList(1, shortest - 1).stream().noneMatch(expected.reachable()::contains)) {
        assertThat(step.probability()).as(where).isCloseTo(best.probability(), within(1e-9));
        assertThat(step.path())
            .as(where)
            .extracting(hop -> String.valueOf(hop.to()))
            .containsExactlyElementsOf(best.ids().subList(1, shortest));
      }
    }
    List<String> events =
        answer.next().stream().filter(s -> s.event() != null).map(s -> s.event() + "").toList();
    assertThat(expected.openEvents()).as(where).containsAll(events);
    if (answer.verdict() == Verdict.ALMOST && answer.next().size() < WaysIn.MOST) {
      assertThat(asked.isEmpty()).as(where).isEqualTo(expected.reachable().isEmpty());
      assertThat(events).as(where).hasSameSizeAs(expected.openEvents());
    }
    assertThat(answer.next().isEmpty()).as(where).isEqualTo(answer.verdict() != Verdict.ALMOST);
  }

  /** What the comparison above is worth: no verdict, route or step may be rare in it. */
  @Test
  void meetsEveryKindOfAnswerOften() {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    Map<Route, Integer> routes = new EnumMap<>(Route.class);
    Map<Step, Integer> steps = new EnumMap<>(Step.class);
    Map<Lapse, Integer> lapses = new EnumMap<>(Lapse.class);
    seeds()
        .forEach(
            seed -> {
              Network network = new RandomProject(seed, 9 + (int) (seed % 5)).town().network();
              for (Id person : network.facts().people().keySet()) {
                LocalDate day = RandomProject.day(80);
                Eligibility answer = Question.ask(network, Asker.owner(), person, PROJECT, day);
                verdicts.merge(answer.verdict(), 1, Integer::sum);
                answer.routes().forEach(route -> routes.merge(route, 1, Integer::sum));
                answer.next().forEach(step -> steps.merge(step.step(), 1, Integer::sum));
                answer.lapsed().stream()
                    .flatMap(
                        fact -> fact.why() == null ? null : java.util.stream.Stream.of(fact.why()))
                    .forEach(why -> lapses.merge(why, 1, Integer::sum));
              }
            });
    for (Map<?, Integer> counts : List.of(verdicts, routes, steps, lapses)) {
      assertThat(counts.values()).as("%s", counts).allMatch(count -> count >= 5);
    }
    assertThat(verdicts.keySet()).isEqualTo(Set.of(Verdict.values()));
    assertThat(steps.keySet()).isEqualTo(Set.of(Step.values()));
  }
}
