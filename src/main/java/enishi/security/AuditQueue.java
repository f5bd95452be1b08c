package enishi.security;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what several threads record at once in one go: who comes while another writes waits, and
 * the next one writes for all who wait. Nobody returns before their own is written.
 */
final class AuditQueue {
  private static final int AT_ONCE = 2_000;

  private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();

  /** Fair, so that who wrote last does not come before those who wait, each time alone. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private final Consumer<List<AuditDraft>> writer;

  private static final class Waiting {
    private final List<AuditDraft> drafts;
    private boolean done;
    private @Nullable Throwable failure;

    Waiting(List<AuditDraft> drafts) {
      this.drafts = drafts;
    }
  }

  AuditQueue(Consumer<List<AuditDraft>> writer) {
    this.writer = writer;
  }

  void write(List<AuditDraft> drafts) {
    var mine = new Waiting(drafts);
    queue.add(mine);
    writing.lock();
    try {
      while (!mine.done) {
        writeSome();
      }
    } finally {
      writing.unlock();
    }
    switch (mine.failure) {
      case null -> {}
      case Error e -> throw e;
      case RuntimeException e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  /** The oldest that wait; they are written or fail together. */
  private void writeSome() {
    List<Waiting> some = new ArrayList<>();
    int entries = 0;
    for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
      some.add(next);
      entries += next.drafts.size();
      if (entries >= AT_ONCE) {
        break;
      }
    }
    try {
      writer.accept(some.stream().flatMap(waiting -> waiting.drafts.stream()).toList());
    } catch (RuntimeException | Error e) {
      some.forEach(waiting -> waiting.failure = e);
    } finally {
      some.forEach(waiting -> waiting.done = true);
    }
  }
}
