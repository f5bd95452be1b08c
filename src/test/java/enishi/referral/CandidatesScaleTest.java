package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.Network;
import enishi.network.Town;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Guards against a search, or a look at all members, for every candidate. */
class CandidatesScaleTest {
  private static final int PEOPLE = 20_000;
  private static final int MEMBERS = 1_000;
  private static final LocalDate DAY = LocalDate.parse("2022-12-01");

  @Test
  void judgesTenThousandCandidatesInSeconds() {
    Network network = Town.parse(town()).network();
    Views views = new Views(UnusedStore.create());
    CandidatesQuery query =
        CandidatesQuery.of(Id.parse("project:p"), CandidatePool.parse("register:all"), DAY);
    network.at(DAY);
    Instant start = Instant.now();
    CandidateList answer =
        Candidates.of(network, views.of(Asker.owner(), network, DAY), query, Integer.MAX_VALUE);
    Duration taken = Duration.between(start, Instant.now());
    assertThat(answer.total()).isEqualTo(10_000);
    assertThat(answer.counts().values()).as("%s", answer.counts()).allMatch(count -> count > 0);
    assertThat(taken).as("for %d candidates", answer.total()).isLessThan(Duration.ofSeconds(20));
  }

  /**
   * Every twentieth a member; five ties a person, referrals, and people at events of the project.
   */
  private static String town() {
    Random random = new Random(11);
    StringBuilder town = new StringBuilder("project:p referral_only\n");
    for (int i = 0; i < 50; i++) {
      town.append("event:e%d 2022-%02d-15 of project:p\n".formatted(i, 1 + i % 11));
    }
    for (int i = 0; i < PEOPLE; i++) {
      town.append("person:p%d%s\n".formatted(i, i % 9 == 0 ? " target_only" : ""));
      if (i < MEMBERS) {
        town.append("p%d joined project:p 2022-01-01\n".formatted(i));
      }
      for (int tie = 0; tie < (i < PEOPLE / 2 ? 3 : 0); tie++) {
        town.append(
            "p%d knows p%d 2022-06-01\n"
                .formatted(i, (i + 1 + random.nextInt(PEOPLE / 4)) % PEOPLE));
      }
      if (i % 4 == 0) {
        int event = random.nextInt(50);
        town.append("p%d attended event:e%d\n".formatted(i, event));
        town.append(
            "p%d met_at p%d 2022-11-20 event:e%d\n"
                .formatted(i, (i + 1 + random.nextInt(4000)) % PEOPLE, event));
      }
      if (i % 7 == 0) {
        int referrer = (i + 1 + random.nextInt(4000)) % PEOPLE;
        town.append("p%d refers p%d project:p 2022-10-01\n".formatted(referrer, i));
      }
      if (i % 2 == 0) {
        town.append("p%d registered register:all 2022-01-01\n".formatted(i));
      }
    }
    return town.toString();
  }
}
