package enishi.algorithm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the score intervals of Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
class ShareIntervalTest {
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void isThePublishedOne(int count, int n, double least, double most) {
    ShareInterval interval = ShareInterval.of(count, n);
    assertThat(interval.least()).isCloseTo(least, within(5e-5));
    assertThat(interval.most()).isCloseTo(most, within(5e-5));
  }

  @Test
  void aShareOfNothingIsRefused() {
    assertThatThrownBy(() -> ShareInterval.of(0, 0)).hasMessageContaining("0 of 0");
  }
}
