package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** No answer names a person whom the asker may not see, by id or by name. */
class MaskingPropertyTest {
  private static final Id PROJECT = Id.parse("project:p");
  private static final Pattern A_PERSON = Pattern.compile("\\bp\\d+\\b");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Views VIEWS = new Views(UnusedStore.create());

  static LongStream seeds() {
    return LongStream.rangeClosed(101, 130);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesNobodyWhomTheAskerMayNotSee(long seed) {
    Network network = new RandomProject(seed, 14).town().network();
    int masked = 0;
    for (int number : new int[] {20, 70, 110}) {
      LocalDate day = RandomProject.day(number);
      for (Id person : network.facts().people().keySet()) {
        for (Asker asker : List.of(Question.member(person), Question.organizer("project:q"))) {
          View view = VIEWS.of(asker, network, day);
          if (view.sees(person)) {
            Judgement judgement =
                Question.judge(network, asker, EligibilityQuery.of(person, PROJECT, day));
            String json = JSON.writeValueAsString(judgement.answer());
            Set<String> named = new HashSet<>();
            A_PERSON.matcher(json).results().forEach(match -> named.add(match.group()));
            assertThat(named)
                .as("seed %d, %s asks about %s on %s: %s", seed, asker.name(), person, day, json)
                .allMatch(key -> view.sees(Id.person(key)));
            assertThat(judgement.persons())
                .as("seed %d, persons for the audit trail of %s", seed, json)
                .extracting(Id::key)
                .containsExactlyInAnyOrderElementsOf(named);
            masked += json.contains("pの会員") || json.contains("非公開の人") ? 1 : 0;
          }
        }
      }
    }
    assertThat(masked).as("seed %d, answers with somebody masked", seed).isPositive();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theVerdictDoesNotDependOnWhoAsks(long seed) {
    Network network = new RandomProject(seed, 14).town().network();
    LocalDate day = RandomProject.day(70);
    for (Id person : network.facts().people().keySet()) {
      Eligibility own = Question.ask(network, Question.member(person), person, PROJECT, day);
      Eligibility owners = Question.ask(network, Asker.owner(), person, PROJECT, day);
      assertThat(own.verdict()).as("seed %d, %s", seed, person).isEqualTo(owners.verdict());
      assertThat(own.clauses()).as("seed %d, %s", seed, person).isEqualTo(owners.clauses());
      assertThat(own.next()).as("seed %d, %s", seed, person).hasSameSizeAs(owners.next());
    }
  }
}
