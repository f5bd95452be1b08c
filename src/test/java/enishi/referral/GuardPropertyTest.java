package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.network.Network;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of one more referral is what is true once it is made. */
class GuardPropertyTest {
  private static final int TOWNS_PER_SEED = 60;
  private static final int REFERRALS_A_TOWN = 4;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7301, 7302, 7303})
  void oneMoreReferralIsEnoughExactlyWhereItIsOnceMade(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int enough = 0;
    int asked = 0;
    for (int i = 0; i < TOWNS_PER_SEED; i++) {
      long townSeed = random.nextLong();
      RandomReferrals town = new RandomReferrals(townSeed);
      Network network = town.network();
      Guard guard = guard(random);
      GuardCheck check = check(network, guard);
      for (int more = 0; more < REFERRALS_A_TOWN; more++) {
        Id referrer = town.person();
        Id candidate = town.person();
        if (isMember(network, referrer) && !isMember(network, candidate)) {
          boolean would = check.wouldPass(candidate, referrer);
          boolean does = check(made(town, referrer, candidate), guard).judge(candidate).met();
          assertThat(would)
              .as("town seed %d, %s refers %s, %s", townSeed, referrer, candidate, guard)
              .isEqualTo(does);
          enough += would ? 1 : 0;
          asked++;
        }
      }
    }
    assertThat(enough).as("seed %d, of %d", seed, asked).isBetween(asked / 20, asked * 19 / 20);
  }

  private static Network made(RandomReferrals town, Id referrer, Id candidate) {
    return town.with(
        "%s refers %s project:p %s"
            .formatted(referrer.key(), candidate.key(), RandomReferrals.TODAY));
  }

  private static boolean isMember(Network network, Id person) {
    return network
        .memberships()
        .isActiveMember(person, RandomReferrals.PROJECT, RandomReferrals.TODAY);
  }

  private static GuardCheck check(Network network, Guard guard) {
    return new GuardCheck(network, RandomReferrals.PROJECT, RandomReferrals.TODAY, guard);
  }

  private static Guard guard(SplittableRandom random) {
    return new Guard(
        number(random, 1, 3),
        number(random, 10, 200),
        number(random, 1, 5),
        number(random, 1, 40),
        number(random, 1, 4),
        random.nextBoolean(),
        random.nextBoolean() ? Guard.DEFAULT_LEVELS : List.of(8, 4, 2, 1));
  }

  private static @Nullable Integer number(SplittableRandom random, int least, int most) {
    return random.nextInt(3) > 0 ? null : Integer.valueOf(random.nextInt(least, most + 1));
  }
}
