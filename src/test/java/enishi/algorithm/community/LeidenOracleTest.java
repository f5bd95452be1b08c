package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leiden finds what is known to be best. */
class LeidenOracleTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void findsTheBestModularityOfTheKarateClub(long seed) {
    Communities found =
        new Leiden(Networks.karate())
            .run(LeidenSettings.builder().seed(seed).maxIterations(50).build());
    assertThat(found.quality()).isCloseTo(0.41979, within(5e-6));
  }
}
