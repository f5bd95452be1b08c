package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 5})
  void runEveryChunkOnce(int threads) {
    try (Workers workers = new Workers(threads)) {
      for (int round = 0; round < 2_000; round++) {
        AtomicIntegerArray done = new AtomicIntegerArray(round % 40);
        workers.run(done.length(), (worker, chunk) -> done.incrementAndGet(chunk));
        for (int chunk = 0; chunk < done.length(); chunk++) {
          assertThat(done.get(chunk)).as("round %d", round).isEqualTo(1);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 3})
  void coverAllRowsByRanges(int threads) {
    int[] offsets = {0, 0, 5, 5, 1_000, 1_001, 1_001};
    AtomicIntegerArray done = new AtomicIntegerArray(6);
    try (Workers workers = new Workers(threads)) {
      workers.ranges(
          offsets,
          (worker, from, to) -> {
            for (int row = from; row < to; row++) {
              done.incrementAndGet(row);
            }
          });
    }
    assertThat(done.toString()).isEqualTo("[1, 1, 1, 1, 1, 1]");
  }

  @Test
  void passOnWhatAThreadThrew() {
    try (Workers workers = new Workers(3)) {
      assertThatThrownBy(
              () ->
                  workers.run(
                      100,
                      (worker, chunk) -> {
                        if (chunk == 70) {
                          throw new IllegalStateException("chunk 70");
                        }
                      }))
          .hasStackTraceContaining("chunk 70");
    }
  }
}
