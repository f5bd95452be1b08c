package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StabilityTest {
  @Test
  void isPerfectWhereEverySeedFindsTheSame() {
    Leiden leiden = new Leiden(Networks.ringOfCliques(5, 6));
    Stability stability = Stability.of(leiden, LeidenSettings.standard(), 20);
    assertThat(stability.runs()).isEqualTo(20);
    assertThat(stability.meanNmi()).isCloseTo(1, within(1e-12));
    assertThat(stability.meanAri()).isCloseTo(1, within(1e-12));
    assertThat(stability.lowestNmi()).isCloseTo(1, within(1e-12));
    assertThat(stability.lowestAri()).isCloseTo(1, within(1e-12));
    assertThat(stability.lowestQuality()).isEqualTo(stability.best().quality());
  }

  @Test
  void isLowWhereNothingIsToBeFound() {
    Leiden leiden =
        new Leiden(enishi.graph.Graphs.random(new java.util.SplittableRandom(911), 200, 0.05, 1.0));
    Stability stability = Stability.of(leiden, LeidenSettings.standard(), 5);
    assertThat(stability.meanNmi()).isBetween(0.2, 0.8);
    assertThat(stability.meanAri()).isBetween(0.05, 0.8);
    assertThat(stability.lowestNmi()).isLessThan(stability.meanNmi());
    assertThat(stability.lowestAri()).isLessThan(stability.meanAri());
    assertThat(stability.lowestQuality()).isLessThan(stability.best().quality());
  }

  @Test
  void judgesByTheRunsThatWereFinished() {
    int[] asked = {0};
    Leiden leiden = new Leiden(Networks.karate());
    LeidenSettings settings =
        LeidenSettings.builder().threads(1).stopWhen(() -> ++asked[0] > 300).build();
    Stability stability = Stability.of(leiden, settings, 1_000);
    assertThat(stability.runs()).isBetween(1, 100);
    assertThat(stability.best().stopped()).isFalse();
  }
}
