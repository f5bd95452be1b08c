package enishi.bench.load;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** How long the answers of one load test took, and which of them were errors. For many threads. */
final class Latencies {
  /**
   * nanos[request] = from when it should have been sent until its answer was there; 0 if it failed.
   */
  private final long[] nanos;

  private final Map<String, Integer> failures = new TreeMap<>();

  /** Answers with at least one path. */
  private final LongAdder found = new LongAdder();

  Latencies(int requests) {
    nanos = new long[requests];
  }

  void answered(int request, long tookNanos, boolean withPath) {
    nanos[request] = Math.max(1, tookNanos);
    if (withPath) {
      found.increment();
    }
  }

  long withPath() {
    return found.sum();
  }

  synchronized void failed(String how) {
    failures.merge(how, 1, Integer::sum);
  }

  double millis(double quantile) {
    long[] sorted = Arrays.stream(nanos).filter(n -> n > 0).sorted().toArray();
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.max(0, (int) Math.ceil(quantile * sorted.length) - 1)] / 1e6;
  }

  long answered() {
    return Arrays.stream(nanos).filter(n -> n > 0).count();
  }

  synchronized String failuresInWords() {
    return failures.isEmpty() ? "none" : failures.toString();
  }
}
