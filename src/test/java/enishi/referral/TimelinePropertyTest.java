package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.Network;
import enishi.oracle.PlainEligibility;
import enishi.oracle.PlainPaths;
import enishi.oracle.PlainTown;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Time lines of random projects, day by day held to the plain reading of the rules. */
class TimelinePropertyTest {
  private static final Id PROJECT = Id.parse("project:p");
  private static final Pattern A_PERSON = Pattern.compile("\\bp\\d+\\b");
  private static final Views VIEWS = new Views(UnusedStore.create());

  static LongStream seeds() {
    return LongStream.rangeClosed(201, 212);
  }

  private static TimelineQuery query(Id person, LocalDate asOf) {
    return new TimelineQuery(
        EligibilityQuery.of(person, PROJECT, asOf),
        RandomProject.day(-3),
        RandomProject.day(RandomProject.DAYS + 70));
  }

  /** Routes and membership on every day, the verdict on the first of each stretch. */
  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithThePlainReadingOfEveryDay(long seed) {
    RandomProject random = new RandomProject(seed, 9);
    Network network = random.town().network();
    PlainTown plain = random.plain();
    Map<LocalDate, PlainPaths> paths = new HashMap<>();
    LocalDate today = RandomProject.day(60);
    View view = VIEWS.of(Asker.owner(), network, today);
    for (Id person : network.facts().people().keySet()) {
      Timeline answer = Chronicle.of(network, view, query(person, today)).answer();
      LocalDate expectedFrom = answer.from();
      for (Timeline.Stretch stretch : answer.stretches()) {
        assertThat(stretch.from()).isEqualTo(expectedFrom);
        expectedFrom = stretch.to().plusDays(1);
        for (LocalDate day : stretch.from().datesUntil(expectedFrom).toList()) {
          PlainEligibility.Answer plainly =
              PlainEligibility.of(
                  plain,
                  paths.computeIfAbsent(day, any -> new PlainPaths(plain, any)),
                  person.value(),
                  PROJECT.value(),
                  day,
                  3);
          String where = "seed %d, %s on %s: %s".formatted(seed, person, day, answer.stretches());
          assertThat(stretch.routes().stream().map(Route::word).toList())
              .as(where)
              .isEqualTo(plainly.routes());
          assertThat(stretch.verdict() == Verdict.MEMBER)
              .as(where)
              .isEqualTo(plainly.verdict().equals("member"));
          if (day.equals(stretch.from())) {
            assertThat(stretch.verdict().word()).as(where).isEqualTo(plainly.verdict());
          }
        }
      }
      assertThat(expectedFrom).isEqualTo(answer.to().plusDays(1));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesNobodyWhomTheAskerMayNotSeeAndRecordsWhomItNames(long seed) {
    Network network = new RandomProject(seed, 14).town().network();
    LocalDate today = RandomProject.day(70);
    for (Id person : network.facts().people().keySet()) {
      View view = VIEWS.of(Question.member(person), network, today);
      Chronicle chronicle = Chronicle.of(network, view, query(person, today));
      String json = JsonMapper.shared().writeValueAsString(chronicle.answer());
      Set<String> named = new HashSet<>();
      A_PERSON.matcher(json).results().forEach(match -> named.add(match.group()));
      assertThat(named)
          .as("seed %d, %s: %s", seed, person, json)
          .allMatch(key -> view.sees(Id.person(key)));
      assertThat(chronicle.persons())
          .as("seed %d, %s: %s", seed, person, json)
          .extracting(Id::key)
          .containsExactlyInAnyOrderElementsOf(named);
    }
  }
}
