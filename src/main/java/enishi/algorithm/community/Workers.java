package enishi.algorithm.community;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A few threads that share out numbered chunks of work, the caller among them. Made for many tasks
 * of some ten microseconds each, where an executor costs more than the work: an idle thread spins a
 * little before it sleeps, and one that sleeps through a task is not waited for. Who does which
 * chunk is left open, so a task must give the same result either way.
 */
final class Workers implements AutoCloseable {
  /** Work that is cut into chunks; the worker's number chooses its scratch space. */
  interface Task {
    void run(int worker, int chunk);
  }

  /** Work on rows from..to−1. */
  interface RangeTask {
    void run(int worker, int from, int to);
  }

  private static final int MAX_RANGES = 512;

  private static final int SPINS = 1_000;

  private final Thread[] threads;

  /** The number of the task in the upper half, its chunks not yet taken in the lower half. */
  private final AtomicLong open = new AtomicLong();

  private final AtomicInteger unfinished = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile boolean closed;
  private volatile @Nullable Task task;
  private volatile int chunks;

  Workers(int count) {
    threads = new Thread[count - 1];
    for (int i = 0; i < threads.length; i++) {
      int worker = i + 1;
      threads[i] = Thread.ofPlatform().daemon().name("leiden-" + worker).start(() -> serve(worker));
    }
  }

  /** The caller is worker 0, the others follow. */
  int count() {
    return threads.length + 1;
  }

  /** Runs chunks 0..count−1 and returns when all are done. */
  void run(int count, Task work) {
    if (threads.length == 0 || count < 2) {
      for (int chunk = 0; chunk < count; chunk++) {
        work.run(0, chunk);
      }
      return;
    }
    task = work;
    chunks = count;
    unfinished.set(count);
    open.set(((open.get() >>> 32) + 1) << 32 | count);
    for (Thread thread : threads) {
      LockSupport.unpark(thread);
    }
    while (takeOne(0)) {
      Thread.onSpinWait();
    }
    for (int spins = 0; unfinished.get() > 0; spins++) {
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
    Throwable thrown = failure.getAndSet(null);
    if (thrown != null) {
      throw new IllegalStateException("a chunk of work failed", thrown);
    }
  }

  /** Runs all rows in ranges of about equally many slots; offsets as in {@link LevelGraph}. */
  void ranges(int[] offsets, RangeTask work) {
    int rows = offsets.length - 1;
    int[] cuts = cuts(offsets, Math.min(MAX_RANGES, rows));
    run(cuts.length - 1, (worker, range) -> work.run(worker, cuts[range], cuts[range + 1]));
  }

  /** Range i begins with row cuts[i]. */
  private static int[] cuts(int[] offsets, int ranges) {
    int rows = offsets.length - 1;
    int[] cuts = new int[ranges + 1];
    int row = 0;
    for (int range = 0; range < ranges; range++) {
      long from = (long) offsets[rows] * range / ranges;
      while (row < rows && offsets[row] < from) {
        row++;
      }
      cuts[range] = row;
    }
    cuts[ranges] = rows;
    return cuts;
  }

  @Override
  public void close() {
    closed = true;
    for (Thread thread : threads) {
      LockSupport.unpark(thread);
    }
  }

  private void serve(int worker) {
    int idle = 0;
    while (!closed) {
      if (takeOne(worker)) {
        idle = 0;
      } else if (idle++ < SPINS) {
        Thread.onSpinWait();
      } else {
        LockSupport.park(this);
        idle = 0;
      }
    }
  }

  /**
   * Takes a chunk and runs it; false if none was left. The task cannot change between reading it
   * and taking the chunk, because the next one opens only when every chunk of this one is finished.
   */
  private boolean takeOne(int worker) {
    long seen = open.get();
    int left = (int) seen;
    Task work = task;
    int chunk = chunks - left;
    if (left == 0 || work == null) {
      return false;
    }
    if (!open.compareAndSet(seen, seen - 1)) {
      return true;
    }
    try {
      work.run(worker, chunk);
    } catch (Throwable thrown) {
      failure.compareAndSet(null, thrown);
    } finally {
      unfinished.decrementAndGet();
    }
    return true;
  }
}
