package enishi.algorithm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.algorithm.statistics.NetPromoterScore.Possible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetPromoterScoreTest {
  /** By hand: 50 promoters, 30 passives, 20 detractors: 30 points, variance (.7 − .09)/100. */
  @Test
  void isAsByHand() {
    NetPromoterScore score = NetPromoterScore.of(List.of(0, 0, 0, 0, 0, 10, 10, 15, 15, 25, 25));
    assertThat(score.points()).isCloseTo(30, within(1e-12));
    double half = 100 * 1.959963984540054 * Math.sqrt(0.0061);
    assertThat(score.low()).isCloseTo(30 - half, within(1e-9));
    assertThat(score.high()).isCloseTo(30 + half, within(1e-9));
  }

  /** Each answer written out as 1, 0 or −1, then its mean and variance from their definitions. */
  @Test
  void agreesWithTheMeanOfTheAnswersThemselves() {
    Random random = new Random(6);
    for (int round = 0; round < 500; round++) {
      List<Integer> counts = new ArrayList<>(Collections.nCopies(11, 0));
      List<Double> worth = new ArrayList<>();
      int n = 1 + random.nextInt(60);
      for (int i = 0; i < n; i++) {
        int score = random.nextInt(11);
        counts.set(score, counts.get(score) + 1);
        worth.add(score >= 9 ? 1.0 : score <= 6 ? -1.0 : 0.0);
      }
      double mean = worth.stream().mapToDouble(one -> one).average().orElseThrow();
      double variance =
          worth.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum() / n / n;
      double half = 196 * Math.sqrt(variance) * 1.959963984540054 / 1.96;
      NetPromoterScore score = NetPromoterScore.of(counts);
      assertThat(score.n()).isEqualTo(n);
      assertThat(score.points()).isCloseTo(100 * mean, within(1e-9));
      assertThat(score.low()).isCloseTo(Math.max(-100, 100 * mean - half), within(1e-6));
      assertThat(score.high()).isCloseTo(Math.min(100, 100 * mean + half), within(1e-6));
    }
  }

  /** Every triple of promoters, passives and detractors, rounded as a person would. */
  @ParameterizedTest
  @ValueSource(strings = {"66.7", "0", "0.0", "-12.5", "50", "100", "-100.0", "33.33", "-0.5"})
  void findsEveryNumberOfAnswersThatBruteForceFinds(String published) {
    BigDecimal wanted = new BigDecimal(published);
    List<Possible> expected = new ArrayList<>();
    for (int n = 1; n <= 80; n++) {
      for (int difference = -n; difference <= n; difference++) {
        int ways = 0;
        for (int detractors = 0; detractors <= n; detractors++) {
          int promoters = difference + detractors;
          ways += promoters >= 0 && promoters + detractors <= n ? 1 : 0;
        }
        BigDecimal points =
            BigDecimal.valueOf(100L * difference)
                .divide(BigDecimal.valueOf(n), wanted.scale(), RoundingMode.HALF_UP);
        if (points.compareTo(wanted) == 0) {
          expected.add(new Possible(n, difference, ways));
        }
      }
    }
    assertThat(
            NetPromoterScore.thatRoundTo(
                wanted.unscaledValue().longValueExact(), wanted.scale(), 80))
        .isEqualTo(expected);
  }

  @Test
  void thePublishedScoreNeedsThreeAnswers() {
    List<Possible> found = NetPromoterScore.thatRoundTo(667, 1, 1000);
    assertThat(found.getFirst()).isEqualTo(new Possible(3, 2, 1));
    assertThat(found.stream().map(Possible::n).distinct().filter(n -> n <= 100)).hasSize(33);
  }

  @Test
  void noAnswersGiveNoScore() {
    assertThatThrownBy(() -> NetPromoterScore.of(Collections.nCopies(11, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NetPromoterScore.of(List.of(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(NetPromoterScore.thatRoundTo(1001, 1, 100)).isEmpty();
  }
}
