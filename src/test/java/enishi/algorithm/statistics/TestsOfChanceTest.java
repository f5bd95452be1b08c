package enishi.algorithm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TestsOfChanceTest {
  @Test
  void equalsCountingEveryOutcome() {
    Random random = new Random(2);
    for (int round = 0; round < 50; round++) {
      double[] chances = random.doubles(1 + random.nextInt(12)).toArray();
      for (int wanted = 0; wanted <= chances.length + 1; wanted++) {
        double sum = 0;
        for (int outcome = 0; outcome < 1 << chances.length; outcome++) {
          double chance = 1;
          for (int i = 0; i < chances.length; i++) {
            chance *= (outcome >> i & 1) == 1 ? chances[i] : 1 - chances[i];
          }
          sum += Integer.bitCount(outcome) >= wanted ? chance : 0;
        }
        assertThat(PoissonBinomial.atLeast(chances, wanted)).isCloseTo(sum, within(1e-12));
      }
    }
  }

  /** The example of R's p.adjust with method holm. */
  @Test
  void adjustsAsHolmDoes() {
    assertThat(Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    assertThat(Holm.adjust(new double[] {0.9, 0.8})).containsExactly(1, 1);
  }
}
