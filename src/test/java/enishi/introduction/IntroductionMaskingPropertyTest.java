package enishi.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.Network;
import enishi.oracle.PlainPaths;
import enishi.oracle.PlainSight;
import enishi.oracle.PlainTown;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Members of random towns ask for everybody: neither the answer as JSON nor as the terminal's
 * tables in either language names a person whom the rule of visibility, read from the tables by an
 * oracle, keeps from them. Over 100,000 answers.
 */
class IntroductionMaskingPropertyTest {
  private static final Pattern A_PERSON = Pattern.compile("\\bp\\d+\\b");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Views VIEWS = new Views(UnusedStore.create());
  private static final List<String> TARGETS =
      List.of("organization:o0", "organization:o1", "municipality:m", "skill:web");

  private static int total;

  static LongStream seeds() {
    return LongStream.rangeClosed(1_001, 1_800);
  }

  @AfterAll
  static void manyAnswersWereRead() {
    assertThat(total).isGreaterThan(100_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesNobodyWhomTheMemberMayNotSee(long seed) {
    RandomIntroductions random = new RandomIntroductions(seed);
    Network network = random.town().network();
    PlainTown plain = random.plain();
    int answers = 0;
    for (LocalDate day : List.of(Asking.DAY, LocalDate.parse("2022-06-01"))) {
      PlainPaths paths = new PlainPaths(plain, day);
      for (Id self : network.facts().people().keySet()) {
        Asker asker = Asker.of(Account.member(self.key(), self));
        View view = VIEWS.of(asker, network, day);
        TreeSet<String> known = PlainSight.ofMember(plain, paths, self.value(), day);
        TreeSet<String> targets = new TreeSet<>(known);
        targets.remove(self.value());
        targets.addAll(TARGETS);
        for (String target : targets) {
          String text = faces(network, view, self, target, day);
          assertThat(personsIn(text))
              .as("seed %d, %s asks for %s on %s: %s", seed, self, target, day, text)
              .isSubsetOf(known);
          answers++;
        }
      }
    }
    assertThat(answers).as("seed %d", seed).isGreaterThan(100);
    total += answers;
  }

  private static String faces(Network network, View view, Id self, String target, LocalDate day) {
    IntroductionQuery query = IntroductionQuery.of(self, new Target(target), day);
    Introduction answer =
        new IntroductionSearch(network, query.resolvedBy(view), new Showing(view), () -> false)
            .find();
    return JSON.writeValueAsString(answer)
        + new IntroductionSheets(Wording.of(Locale.JAPANESE)).of(answer)
        + new IntroductionSheets(Wording.of(Locale.ENGLISH)).of(answer);
  }

  private static TreeSet<String> personsIn(String text) {
    return A_PERSON
        .matcher(text)
        .results()
        .map(found -> "person:" + found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
