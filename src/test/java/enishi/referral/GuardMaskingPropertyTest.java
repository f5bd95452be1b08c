package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.model.Project;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** With a guard, too, no answer names a person whom the asker may not see. */
class GuardMaskingPropertyTest {
  private static final Id PROJECT = Id.parse("project:p");
  private static final Pattern A_PERSON = Pattern.compile("\\bp\\d+\\b");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Views VIEWS = new Views(UnusedStore.create());
  private static final Guard GUARD = new Guard(2, 60, 2, 5, 2, true, List.of(4, 3, 2, 1));

  static LongStream seeds() {
    return LongStream.rangeClosed(401, 412);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anExplanationOfTrustNamesNobodyElse(long seed) {
    Network network = new RandomProject(seed, 14).town().network();
    LocalDate day = RandomProject.day(90);
    GuardCheck check = new GuardCheck(network, PROJECT, day, GUARD);
    for (Id person : network.facts().people().keySet()) {
      Asker asker = Question.member(person);
      View view = VIEWS.of(asker, network, day);
      EligibilityQuery query = EligibilityQuery.of(person, PROJECT, day);
      Judgement judgement = Judgement.of(network, view, query, check);
      String json = JSON.writeValueAsString(judgement.answer());
      assertNames(json, judgement.persons(), view, seed);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWouldChangeNamesNobodyElse(long seed) {
    Network network = new RandomProject(seed, 14).town().network();
    LocalDate day = RandomProject.day(90);
    Project project = Objects.requireNonNull(network.facts().projects().get(PROJECT));
    View view = VIEWS.of(Question.organizer("project:q"), network, day);
    Showing showing = new Showing(view, project.name());
    GuardWhatIf answer =
        new WhatIfWriter(
                network,
                project,
                day,
                new GuardCheck(network, PROJECT, day, Guard.OFF),
                new GuardCheck(network, PROJECT, day, GUARD),
                showing)
            .answer();
    assertNames(JSON.writeValueAsString(answer), showing.persons(), view, seed);
    assertThat(answer.eligible() - answer.wouldBe())
        .as("seed %d: %s", seed, answer)
        .isEqualTo(answer.lose().size() - answer.gain().size());
  }

  private static void assertNames(String json, Set<Id> recorded, View view, long seed) {
    Set<String> named = new HashSet<>();
    A_PERSON.matcher(json).results().forEach(match -> named.add(match.group()));
    assertThat(named).as("seed %d: %s", seed, json).allMatch(key -> view.sees(Id.person(key)));
    assertThat(recorded)
        .as("seed %d, persons for the audit trail of %s", seed, json)
        .extracting(Id::key)
        .containsExactlyInAnyOrderElementsOf(named);
  }
}
