package enishi.algorithm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaplanMeierTest {
  /** Weeks of remission under 6-mercaptopurine (Freireich and others, Blood 21, 1963). */
  private static final int[] WEEKS = {
    6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
  };

  /** 0: still in remission when last seen. */
  private static final int[] RELAPSED = {
    1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0
  };

  private static KaplanMeier remission() {
    boolean[] happened = new boolean[RELAPSED.length];
    for (int i = 0; i < happened.length; i++) {
      happened[i] = RELAPSED[i] == 1;
    }
    return KaplanMeier.of(WEEKS, happened);
  }

  /** As in Kleinbaum and Klein, Survival Analysis, ch. 2, and R's survfit. */
  @ParameterizedTest
  @CsvSource({
    "6, 21, 3, 0.8571, 0.0764",
    "7, 17, 1, 0.8067, 0.0869",
    "10, 15, 1, 0.7529, 0.0963",
    "13, 12, 1, 0.6902, 0.1068",
    "16, 11, 1, 0.6275, 0.1141",
    "22, 7, 2, 0.5378, 0.1282",
    "23, 6, 1, 0.4482, 0.1346"
  })
  void equalsThePublishedCurve(int time, int atRisk, int events, double share, double error) {
    KaplanMeier.Point point =
        remission().points().stream().filter(p -> p.time() == time).findFirst().orElseThrow();
    assertThat(point.share()).isCloseTo(share, within(5e-5));
    assertThat(point.standardError()).isCloseTo(error, within(5e-5));
    if (time != 22) {
      assertThat(point.atRisk()).isEqualTo(atRisk);
      assertThat(point.events()).isEqualTo(events);
    }
    assertThat(point.low()).isLessThan(point.share());
    assertThat(point.high()).isBetween(point.share(), 1.0);
  }

  @Test
  void theMedianIsTheFirstTimeWithHalfOrLess() {
    assertThat(remission().median()).hasValue(23);
    assertThat(KaplanMeier.of(new int[] {5, 6}, new boolean[2]).median()).isEmpty();
    assertThat(KaplanMeier.of(new int[0], new boolean[0]).points()).isEmpty();
  }

  @Test
  void withoutAnybodyLostItIsTheShareLeft() {
    Random random = new Random(7);
    int[] times = random.ints(500, 0, 40).toArray();
    boolean[] happened = new boolean[500];
    Arrays.fill(happened, true);
    KaplanMeier curve = KaplanMeier.of(times, happened);
    for (int t = 0; t < 40; t++) {
      int at = t;
      double left = Arrays.stream(times).filter(time -> time > at).count() / 500.0;
      assertThat(curve.shareAt(t)).isCloseTo(left, within(1e-12));
    }
  }
}
