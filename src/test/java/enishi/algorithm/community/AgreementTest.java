package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void isOneWhereOnlyTheNamesDiffer() {
    Agreement agreement = Agreement.of(new int[] {5, 5, -3, 0}, new int[] {1, 1, 2, 9});
    assertThat(agreement.nmi()).isCloseTo(1, within(1e-12));
    assertThat(agreement.ari()).isCloseTo(1, within(1e-12));
  }

  /** H = 1 bit and 1.5 bits, 1 bit shared; of 6 pairs 1 in common, 1/3 by chance, 1.5 at most. */
  @Test
  void isWhatTheFormulasGive() {
    Agreement agreement = Agreement.of(new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 2});
    assertThat(agreement.nmi()).isCloseTo(1 / 1.25, within(1e-12));
    assertThat(agreement.ari()).isCloseTo((1 - 1 / 3.0) / (1.5 - 1 / 3.0), within(1e-12));
  }

  @Test
  void isZeroAgainstASingleCommunity() {
    Agreement agreement = Agreement.of(new int[] {0, 0, 0, 0}, new int[] {0, 0, 1, 2});
    assertThat(agreement.nmi()).isZero();
    assertThat(agreement.ari()).isZero();
  }

  @Test
  void isOneBetweenTwoSingleCommunitiesAndOfNothing() {
    assertThat(Agreement.of(new int[] {0, 0}, new int[] {4, 4})).isEqualTo(new Agreement(1, 1));
    assertThat(Agreement.of(new int[0], new int[0])).isEqualTo(new Agreement(1, 1));
  }

  @Test
  void countsPairsAsBruteForceDoes() {
    SplittableRandom random = new SplittableRandom(901);
    for (int round = 0; round < 1_000; round++) {
      int n = random.nextInt(3, 30);
      int[] one = random.ints(n, 0, 4).toArray();
      int[] other = random.ints(n, -2, 3).toArray();
      double both = 0;
      double inOne = 0;
      double inOther = 0;
      for (int u = 0; u < n; u++) {
        for (int v = 0; v < u; v++) {
          both += one[u] == one[v] && other[u] == other[v] ? 1 : 0;
          inOne += one[u] == one[v] ? 1 : 0;
          inOther += other[u] == other[v] ? 1 : 0;
        }
      }
      double chance = inOne * inOther / (n * (n - 1) / 2.0);
      double most = (inOne + inOther) / 2;
      double expected = most == chance ? 1 : (both - chance) / (most - chance);
      assertThat(Agreement.of(one, other).ari())
          .as("seed 901, round %d", round)
          .isCloseTo(expected, within(1e-9));
    }
  }

  @Test
  void refusesDivisionsOfDifferentGraphs() {
    assertThatThrownBy(() -> Agreement.of(new int[2], new int[3])).hasMessageContaining("2 and 3");
  }
}
