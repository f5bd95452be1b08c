package enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void countsWholePercentAndNeverMoreThanAll() {
    assertThat(Progress.running("rows", 999, 1_000).percent()).isEqualTo(99);
    assertThat(Progress.running("rows", 2_000, 1_000).percent()).isEqualTo(100);
    assertThat(Progress.running("rows", 5, 0).percent()).as("total not known").isZero();
  }
}
