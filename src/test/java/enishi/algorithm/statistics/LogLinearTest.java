package enishi.algorithm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.algorithm.statistics.LogLinear.Model;
import enishi.algorithm.statistics.LogLinear.Pair;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three lists have estimates in closed form for every model but independence (Fienberg 1972;
 * Bishop, Fienberg and Holland 1975, ch. 6.4).
 */
class LogLinearTest {
  private static final Pair P01 = new Pair(0, 1);
  private static final Pair P02 = new Pair(0, 2);
  private static final Pair P12 = new Pair(1, 2);

  private static Model model(LogLinear fit, Pair... pairs) {
    return fit.models().stream()
        .filter(m -> m.pairs().equals(List.of(pairs)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void equalsTheClosedForms(long seed) {
    Random random = new Random(seed);
    int[] n = random.ints(8, 4, 120).toArray();
    LogLinear fit = LogLinear.fit(n);
    assertThat(fit.models()).hasSize(8);
    // 1 and 2 depend on each other, 3 on neither: list 3 against the other two taken as one.
    double one = (double) n[4] * (n[1] + n[2] + n[3]) / (n[5] + n[6] + n[7]);
    assertThat(model(fit, P01).unseen()).isCloseTo(one, within(1e-5 * one));
    // 1 with 2 and 1 with 3: outside of list 1, lists 2 and 3 are independent.
    double two = (double) n[2] * n[4] / n[6];
    assertThat(model(fit, P01, P02).unseen()).isCloseTo(two, within(1e-5 * two));
    // All pairs: no dependence of three.
    double all = (double) n[7] * n[1] * n[2] * n[4] / ((double) n[3] * n[5] * n[6]);
    assertThat(model(fit, P01, P02, P12).unseen()).isCloseTo(all, within(1e-5 * all));
    assertThat(model(fit, P01, P02, P12).deviance()).isCloseTo(0, within(1e-6));
  }

  @Test
  void independenceGivesTheExpectedCells() {
    // Chances 1/2, 1/2, 1/2 of 800: each of the eight histories is expected 100 times.
    Model best =
        LogLinear.fit(new int[] {0, 100, 100, 100, 100, 100, 100, 100}).models().getFirst();
    assertThat(best.pairs()).isEmpty();
    assertThat(best.unseen()).isCloseTo(100, within(1e-6));
  }

  @Test
  void choosesTheDependenceThatWasPlanted() {
    Random random = new Random(3);
    int[] counts = new int[8];
    for (int person = 0; person < 20_000; person++) {
      boolean a = random.nextDouble() < 0.4;
      boolean b = random.nextDouble() < (a ? 0.6 : 0.2);
      boolean c = random.nextDouble() < 0.3;
      counts[(a ? 1 : 0) | (b ? 2 : 0) | (c ? 4 : 0)]++;
    }
    LogLinear fit = LogLinear.fit(counts);
    Model best = fit.models().getFirst();
    assertThat(best.pairs()).contains(P01);
    assertThat(fit.seen() + model(fit, P01).unseen()).isCloseTo(20_000, within(800.0));
    assertThat(fit.seen() + model(fit).unseen()).as("independence").isLessThan(19_000);
    assertThat(model(fit, P01).standardError()).isBetween(50.0, 500.0);
  }

  @Test
  void fitsFourListsAndRefusesTwo() {
    int[] counts = new Random(5).ints(16, 5, 60).toArray();
    LogLinear fit = LogLinear.fit(counts);
    assertThat(fit.models()).hasSize(64);
    assertThat(fit.models()).extracting(Model::aic).isSorted();
    assertThatThrownBy(() -> LogLinear.fit(new int[4]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesOutWhatTheCountsDoNotSettle() {
    LogLinear fit = LogLinear.fit(new int[] {0, 5, 6, 0, 7, 0, 0, 0});
    assertThat(fit.models()).noneMatch(m -> Double.isNaN(m.unseen()) || m.unseen() > 1e9);
  }
}
