package enishi.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does pieces of work on a few threads and hands on their results in the order of the pieces, so
 * that nobody sees how many threads there were. Only a few results wait to be taken.
 */
final class InOrder {
  private InOrder() {}

  /** Ends with the first failure of a piece, after the pieces that had begun. */
  static <T> void run(int threads, Iterator<Callable<T>> pieces, Consumer<T> taker) {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      Deque<Future<T>> begun = new ArrayDeque<>();
      while (pieces.hasNext() || !begun.isEmpty()) {
        while (pieces.hasNext() && begun.size() < 2 * threads) {
          begun.add(workers.submit(pieces.next()));
        }
        taker.accept(result(begun.remove()));
      }
    }
  }

  private static <T> T result(Future<T> piece) {
    try {
      return piece.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading the store", e);
    }
  }
}
