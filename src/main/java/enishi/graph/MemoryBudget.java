package enishi.graph;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Refuses work that cannot fit into memory before it starts, instead of failing in the middle of
 * it. What work needs is estimated beside the fields it fills.
 */
public final class MemoryBudget {
  private static final long MEBIBYTE = 1 << 20;

  /** Bytes that can still be taken. */
  private final LongSupplier free;

  private final Runnable clean;

  MemoryBudget(LongSupplier free, Runnable clean) {
    this.free = free;
    this.clean = clean;
  }

  /** What this process may still take of its heap. */
  public static MemoryBudget ofHeap() {
    Runtime runtime = Runtime.getRuntime();
    return new MemoryBudget(
        () -> runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory()), System::gc);
  }

  /**
   * Throws too-large where work of so many bytes does not fit, even after rubbish was collected.
   *
   * @param work what it is, to be read after "too little memory for"
   */
  public void require(String work, long bytes) {
    if (bytes <= free.getAsLong()) {
      return;
    }
    clean.run();
    long left = free.getAsLong();
    if (bytes > left) {
      throw new EnishiException(
          ErrorCode.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "too little memory for %s: it takes about %,d MB, and %,d MB are free.%n"
                  + "Maybe give Enishi more: JAVA_TOOL_OPTIONS=-Xmx… sets how much.",
              work,
              bytes / MEBIBYTE + 1,
              left / MEBIBYTE));
    }
  }
}
