package enishi.introduction.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.introduction.request.Reliability.Forecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calibration on outcomes that are simulated with known probabilities. */
class ReliabilityTest {
  private static final int N = 5_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsTheBrierScoreThatTheProbabilitiesImply(long seed) {
    Random random = new Random(seed);
    List<Forecast> forecasts = simulate(random, p -> p);
    double expected = 0;
    double variance = 0;
    for (Forecast f : forecasts) {
      double p = f.probability();
      expected += p * (1 - p) / N;
      // (p − y)² is p² with chance 1 − p and (1 − p)² with chance p: its variance is
      // p(1 − p)(1 − 2p)².
      variance += p * (1 - p) * (1 - 2 * p) * (1 - 2 * p) / ((double) N * N);
    }
    Calibration answer = Calibrations.calibration(LocalDate.EPOCH, forecasts);
    assertThat(answer.brier())
        .as("seed %d", seed)
        .isCloseTo(expected, within(4 * Math.sqrt(variance)));
    assertThat(answer.skill()).as("seed %d", seed).isPositive();
  }

  /** A figure that is there, because there are forecasts. */
  private static double of(@Nullable Double figure) {
    return Objects.requireNonNull(figure);
  }

  @Test
  void coversTheTrueShareInNineteenOfTwentyBins() {
    int covered = 0;
    int bins = 0;
    for (long seed = 1; seed <= 200; seed++) {
      for (Calibration.Bin bin : new Reliability(simulate(new Random(seed), p -> p)).bins()) {
        bins++;
        double predicted = of(bin.predicted());
        covered += of(bin.low()) <= predicted && predicted <= of(bin.high()) ? 1 : 0;
      }
    }
    // 2,000 bins: three standard errors of a share of 0.95 are 0.015.
    assertThat(covered / (double) bins).as("%d of %d", covered, bins).isCloseTo(0.95, within(0.02));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void showsThatProbabilitiesAreTooHigh(long seed) {
    List<Forecast> forecasts = simulate(new Random(seed), p -> p * p);
    Calibration answer = Calibrations.calibration(LocalDate.EPOCH, forecasts);
    long missed =
        answer.bins().stream().filter(bin -> of(bin.predicted()) > of(bin.high())).count();
    assertThat(missed).as("bins below the line, seed %d", seed).isGreaterThanOrEqualTo(6);
    // The mean of (p − y)² exceeds that of the true chances p² by the mean of (p − p²)², 1/30.
    double honest =
        forecasts.stream()
            .mapToDouble(f -> f.probability() * f.probability())
            .map(chance -> chance * (1 - chance))
            .average()
            .orElse(0);
    assertThat(of(answer.brier()) - honest).as("seed %d", seed).isCloseTo(1 / 30.0, within(0.015));
  }

  @Test
  void agreesWithFiguresWorkedOutByHand() {
    Calibration answer =
        Calibrations.calibration(
            LocalDate.EPOCH,
            List.of(
                new Forecast(0.25, false),
                new Forecast(0.25, true),
                new Forecast(1, true),
                new Forecast(0, false)));
    // (0.0625 + 0.5625 + 0 + 0) / 4; base 0.5, so always saying it costs 0.25
    assertThat(answer.brier()).isCloseTo(0.15625, within(1e-12));
    assertThat(answer.reference()).isCloseTo(0.25, within(1e-12));
    assertThat(answer.skill()).isCloseTo(0.375, within(1e-12));
    assertThat(answer.bins()).hasSize(10);
    Calibration.Bin bin = answer.bins().get(2);
    assertThat(bin.n()).isEqualTo(2);
    assertThat(bin.observed()).isEqualTo(0.5);
    // Wilson's interval of 1 of 2
    assertThat(bin.low()).isCloseTo(0.0945, within(1e-4));
    assertThat(bin.high()).isCloseTo(0.9055, within(1e-4));
    assertThat(answer.bins().get(9).n()).isEqualTo(1);
    assertThat(answer.calibrated()).isFalse();
  }

  @Test
  void saysNothingWithoutOutcomes() {
    Calibration answer = Calibrations.calibration(LocalDate.EPOCH, List.of());
    assertThat(answer.n()).isZero();
    assertThat(answer.brier()).isNull();
    assertThat(answer.skill()).isNull();
    assertThat(answer.bins()).allMatch(bin -> bin.predicted() == null && bin.low() == null);
  }

  /**
   * Probabilities over the whole range, and what happened where the truth is a function of them.
   */
  private static List<Forecast> simulate(Random random, DoubleUnaryOperator truth) {
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < N; i++) {
      double p = random.nextDouble();
      forecasts.add(new Forecast(p, random.nextDouble() < truth.applyAsDouble(p)));
    }
    return forecasts;
  }
}
