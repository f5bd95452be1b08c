package enishi.algorithm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CaptureRecaptureTest {
  /** The turtles of the usual example: 10 marked, 15 caught later, 5 of them marked. */
  @Test
  void equalsThePublishedExample() {
    CaptureRecapture turtles = CaptureRecapture.chapman(10, 15, 5);
    assertThat(turtles.estimate()).isCloseTo(28.3333, within(1e-4));
    assertThat(Math.round(turtles.low())).isEqualTo(22);
    assertThat(Math.round(turtles.high())).isEqualTo(65);
    double variance = 11.0 * 16 * 5 * 10 / (36 * 7);
    assertThat(turtles.standardError()).isCloseTo(Math.sqrt(variance), within(1e-12));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> CaptureRecapture.chapman(3, 5, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
    Random random = new Random(11);
    int held = 0;
    int runs = 2_000;
    for (int run = 0; run < runs; run++) {
      int first = 0;
      int second = 0;
      int both = 0;
      for (int person = 0; person < 400; person++) {
        boolean a = random.nextDouble() < 0.4;
        boolean b = random.nextDouble() < 0.3;
        first += a ? 1 : 0;
        second += b ? 1 : 0;
        both += a && b ? 1 : 0;
      }
      CaptureRecapture found = CaptureRecapture.chapman(first, second, both);
      held += found.low() <= 400 && 400 <= found.high() ? 1 : 0;
    }
    assertThat((double) held / runs).isBetween(0.93, 0.975);
  }
}
