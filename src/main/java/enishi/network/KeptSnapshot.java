package enishi.network;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file from which the network starts, and who keeps it up to date: the server saves in the
 * background what is new, a command only reads. Without a file nothing is read and nothing saved.
 */
public final class KeptSnapshot implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeptSnapshot.class);

  /** How often it is looked whether something is to be saved. */
  private static final Duration LOOK = Duration.ofSeconds(5);

  private final @Nullable SnapshotFile file;
  private final Duration every;
  private final boolean saves;
  private @Nullable CompletableFuture<Optional<Started>> reading;
  private @Nullable ScheduledExecutorService saver;
  private @Nullable Supplier<Optional<Snapshot>> source;
  private volatile Snapshot.@Nullable Mark saved;
  private long savedNanos;
  private final ReentrantLock saving = new ReentrantLock();

  private KeptSnapshot(@Nullable SnapshotFile file, Duration every, boolean saves) {
    this.file = file;
    this.every = every;
    this.saves = saves;
  }

  /** No file at all. */
  public static KeptSnapshot none() {
    return new KeptSnapshot(null, Duration.ZERO, false);
  }

  /**
   * @param every the least time between two savings
   */
  public static KeptSnapshot in(Path directory, Duration every, boolean saves) {
    return new KeptSnapshot(new SnapshotFile(directory.resolve("network.snapshot")), every, saves);
  }

  /**
   * Reads the file and lays its facts out in the background, while the store is being opened.
   *
   * @param rules by which the network is most likely to be worked out; where the store says
   *     otherwise, the facts are laid out anew
   */
  public synchronized void begin(StrengthRules rules) {
    SnapshotFile from = file;
    if (from != null && reading == null) {
      reading = new CompletableFuture<>();
      CompletableFuture<Optional<Started>> result = reading;
      Thread.ofPlatform().daemon().name("snapshot-reading").start(() -> read(from, rules, result));
    }
  }

  private static void read(
      SnapshotFile from, StrengthRules rules, CompletableFuture<Optional<Started>> result) {
    try {
      result.complete(from.read().map(snapshot -> Started.of(snapshot, rules)));
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** What the file holds for that store, once; empty where it is none or another's. */
  synchronized Optional<Started> take(String storeIdentity, StrengthRules rules) {
    begin(rules);
    if (reading == null) {
      return Optional.empty();
    }
    Optional<Started> found = reading.join();
    reading = CompletableFuture.completedFuture(Optional.empty());
    if (found.isPresent() && !found.get().snapshot().storeIdentity().equals(storeIdentity)) {
      LOG.warn("The snapshot ({}) is not used and made anew: it is of another store.", path());
      return Optional.empty();
    }
    found.ifPresent(started -> saved = started.snapshot().mark());
    return found.map(started -> started.under(rules));
  }

  /** What a file holds, and the network over it. */
  record Started(Snapshot snapshot, Network network) {
    static Started of(Snapshot snapshot, StrengthRules rules) {
      Network network = new Network(snapshot.facts(), rules);
      Snapshot.DayGraph graph = snapshot.graph();
      if (graph != null && graph.rules().equals(rules.toString())) {
        network.keep(graph.asOf(), graph.columns());
        network.at(graph.asOf());
      }
      return new Started(snapshot, network);
    }

    /** The same facts under those rules; itself where its network is under them. */
    Started under(StrengthRules rules) {
      return network.rules().equals(rules) ? this : of(snapshot, rules);
    }
  }

  /**
   * Begins to save what the source says, whenever its snapshot is another than the one saved last.
   */
  synchronized void saveFrom(Supplier<Optional<Snapshot>> snapshots) {
    if (file == null || !saves) {
      return;
    }
    source = snapshots;
    savedNanos = System.nanoTime() - every.toNanos();
    saver =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("snapshot-saving").factory());
    long look = Math.min(LOOK.toMillis(), every.toMillis());
    var unused = saver.scheduleWithFixedDelay(this::saveIfDue, look, look, TimeUnit.MILLISECONDS);
  }

  /** When the file was written, if there is one. */
  Optional<Instant> savedAt() {
    return file == null ? Optional.empty() : file.writtenAt();
  }

  long fileBytes() {
    return file == null ? 0 : file.bytes();
  }

  /** Saves what is not saved yet. */
  @Override
  public void close() {
    ScheduledExecutorService running;
    synchronized (this) {
      running = saver;
      saver = null;
    }
    if (running != null) {
      running.shutdown();
      running.close();
      save();
    }
  }

  private void saveIfDue() {
    if (System.nanoTime() - savedNanos >= every.toNanos()) {
      save();
    }
  }

  /** Saves at once; deletes the file where that is not done, for nobody may read it any more. */
  void renew() {
    if (file != null && !(saves && save())) {
      file.delete();
    }
  }

  /**
   * True where the file holds what is known now. A snapshot that cannot be saved is made again at
   * the next start; that is no failure.
   */
  private boolean save() {
    saving.lock();
    try {
      return saveAlone();
    } finally {
      saving.unlock();
    }
  }

  private boolean saveAlone() {
    SnapshotFile to = file;
    Supplier<Optional<Snapshot>> from = source;
    Snapshot.Mark known = saved;
    if (to == null || from == null) {
      return false;
    }
    try {
      Optional<Snapshot> found = from.get();
      if (found.isPresent() && (known == null || !known.covers(found.get().mark()))) {
        long begin = System.nanoTime();
        long bytes = to.write(found.get());
        saved = found.get().mark();
        savedNanos = System.nanoTime();
        LOG.info(
            "The snapshot was saved: {} bytes in {} ms.", bytes, (savedNanos - begin) / 1_000_000);
      }
      return found.isPresent();
    } catch (RuntimeException e) {
      savedNanos = System.nanoTime();
      LOG.warn("The snapshot ({}) was not saved.", to.path(), e);
      return false;
    }
  }

  private String path() {
    return file == null ? "" : file.path().toString();
  }
}
