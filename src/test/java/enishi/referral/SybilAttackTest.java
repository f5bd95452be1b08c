package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.referral.SybilAttack.Manner;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What attacks achieve is what the page says, and trust flow keeps its bound in any town. */
class SybilAttackTest {
  private static final Guard TRUST =
      new Guard(null, null, null, null, null, true, Guard.DEFAULT_LEVELS);

  @Test
  void theFiguresOfThePageAreThoseOfTheTowns() throws IOException {
    assertThat(AttackReport.figures()).isEqualTo(AttackReport.published());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7101, 7102, 7103})
  void noRoundLetsInMoreThanTheConfusedCanPassOn(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 10; i++) {
      long townSeed = random.nextLong();
      int confused = random.nextInt(1, 12);
      for (Manner manner : Manner.values()) {
        SybilTown town = new SybilTown(townSeed, random.nextInt(20, 120), confused);
        SybilAttack attack = new SybilAttack(town, TRUST, manner, random.nextInt(5, 200));
        int inside = attack.run();
        if (manner == Manner.AT_ONCE) {
          assertThat((long) inside)
              .as("seed %d, town %d", seed, townSeed)
              .isLessThanOrEqualTo(attack.largestBound());
        }
      }
    }
  }

  @Test
  void aSecondReferrerStopsOneConfusedMemberAlone() {
    Guard two = new Guard(2, null, null, null, null, false, Guard.DEFAULT_LEVELS);
    SybilTown town = new SybilTown(1, 50, 1);
    assertThat(new SybilAttack(town, two, Manner.AT_ONCE, 100).run()).isZero();
    assertThat(new SybilAttack(new SybilTown(1, 50, 2), two, Manner.AT_ONCE, 100).run())
        .isEqualTo(100);
  }
}
