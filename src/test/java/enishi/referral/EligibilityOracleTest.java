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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Verdicts and routes of 200 people in several projects, one by one and in bulk, held to the plain
 * reading of the rules.
 */
class EligibilityOracleTest {
  private static final int PEOPLE = 200;
  private static final List<String> OTHERS = List.of("project:q", "project:r", "project:s");
  private static final int[] DAYS = {10, 60, 100, 125};
  private static final Views VIEWS = new Views(UnusedStore.create());

  @Test
  void agreesWithThePlainReadingOnTenThousandPairs() {
    Map<String, Integer> seen = new TreeMap<>();
    int pairs = 0;
    for (int seed = 1; seed <= 13; seed++) {
      RandomProject random = new RandomProject(seed, PEOPLE, OTHERS);
      Network network = random.town().network();
      PlainTown plain = random.plain();
      LocalDate day = RandomProject.day(DAYS[seed % DAYS.length]);
      PlainPaths paths = new PlainPaths(plain, day);
      for (Id project : network.facts().projects().keySet()) {
        pairs += assertSame(network, plain, paths, project, day, seen, "seed " + seed);
      }
    }
    assertThat(pairs).isGreaterThanOrEqualTo(10_000);
    assertThat(seen.keySet())
        .contains("member", "eligible A", "eligible B", "eligible AB", "almost", "not-eligible");
    assertThat(seen.values()).as("%s", seen).allMatch(count -> count >= 10);
  }

  private static int assertSame(
      Network network,
      PlainTown plain,
      PlainPaths paths,
      Id project,
      LocalDate day,
      Map<String, Integer> seen,
      String seed) {
    View view = VIEWS.of(Asker.owner(), network, day);
    List<Id> people = List.copyOf(network.facts().people().keySet());
    CandidatesQuery query = CandidatesQuery.of(project, CandidatePool.of(people), day);
    Map<Id, Candidate> inBulk =
        Candidates.of(network, view, query, Integer.MAX_VALUE).candidates().stream()
            .collect(Collectors.toMap(Candidate::person, row -> row));
    assertThat(inBulk).hasSameSizeAs(people);
    for (Id person : people) {
      String where = "%s, %s in %s on %s".formatted(seed, person, project, day);
      PlainEligibility.Answer expected =
          PlainEligibility.of(plain, paths, person.value(), project.value(), day, 3);
      Eligibility answer = Question.ask(network, Asker.owner(), person, project, day);
      assertThat(answer.verdict().word()).as(where).isEqualTo(expected.verdict());
      assertThat(words(answer.routes())).as(where).isEqualTo(expected.routes());
      Candidate row = Objects.requireNonNull(inBulk.get(person));
      assertThat(row.verdict()).as(where).isEqualTo(answer.verdict());
      assertThat(row.routes()).as(where).isEqualTo(answer.routes());
      boolean almost = answer.verdict() == Verdict.ALMOST;
      assertThat(row.steps())
          .as(where)
          .isEqualTo(almost ? Integer.valueOf(answer.next().getFirst().steps().size()) : null);
      assertThat(row.hops() != null).as(where).isEqualTo(almost && !expected.reachable().isEmpty());
      String kind = answer.verdict().word() + " " + String.join("", expected.routes());
      seen.merge(kind.strip(), 1, Integer::sum);
    }
    return people.size();
  }

  private static List<String> words(List<Route> routes) {
    return routes.stream().map(Route::word).toList();
  }
}
