package enishi.algorithm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Work cut into numbered pieces that some threads take in turn. Which thread does which piece is
 * left to chance, so a piece may write only to places of its own; then the outcome does not depend
 * on the number of threads.
 */
public final class Pieces {
  private Pieces() {}

  /**
   * Runs pieces 0..count−1. Each thread gets a worker of its own, whose arrays it can reuse from
   * piece to piece. No piece is begun once {@code stop} says true.
   *
   * @throws CancellationException where {@code stop} said true
   */
  public static void run(
      int count, int threads, BooleanSupplier stop, Supplier<IntConsumer> workers) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads (%d) must be at least 1".formatted(threads));
    }
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean stopped = new AtomicBoolean();
    Callable<Void> share =
        () -> {
          work(count, next, stopped, stop, workers);
          return null;
        };
    int helpers = Math.min(threads, count);
    if (helpers <= 1) {
      work(count, next, stopped, stop, workers);
    } else {
      runAll(share, helpers);
    }
    if (stopped.get()) {
      throw new CancellationException("stopped before the end, as was asked");
    }
  }

  private static void work(
      int count,
      AtomicInteger next,
      AtomicBoolean stopped,
      BooleanSupplier stop,
      Supplier<IntConsumer> workers) {
    IntConsumer worker = workers.get();
    for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
      if (stopped.get() || stop.getAsBoolean()) {
        stopped.set(true);
        return;
      }
      worker.accept(piece);
    }
  }

  private static void runAll(Callable<Void> share, int helpers) {
    List<Callable<Void>> shares = new ArrayList<>();
    for (int i = 0; i < helpers; i++) {
      shares.add(share);
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(helpers)) {
      for (Future<Void> done : pool.invokeAll(shares)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException exception -> throw exception;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
