package enishi.office.backup;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.CopyProgress;
import enishi.store.Store;
import enishi.store.backup.BackupHeader;
import enishi.store.backup.BackupKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door to backups, for administrators: they hold everything of everybody. Those on the shelf
 * are numbered by their moment and revision and are kept as the settings say.
 */
public final class Backups {
  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

  private final Supplier<Store> store;
  private final Supplier<LivingNetwork> network;
  private final Supplier<AuditTrail> audit;
  private final BackupSettings settings;
  private final BackupShelf shelf;
  private final String version;
  private final Clock clock;
  private final AtomicBoolean running = new AtomicBoolean();
  private volatile @Nullable Going going;

  /** What could not be written down, as the shelf itself could not be written. */
  private volatile @Nullable Attempt unnoted;

  /** How far a backup is that is being taken now. */
  record Going(CopyProgress.Step step, long done, long total) {}

  public Backups(
      Supplier<Store> store,
      Supplier<LivingNetwork> network,
      Supplier<AuditTrail> audit,
      BackupSettings settings,
      String version,
      Clock clock) {
    this.store = store;
    this.network = network;
    this.audit = audit;
    this.settings = settings;
    this.shelf = new BackupShelf(settings.directory(), clock.getZone());
    this.version = version;
    this.clock = clock;
  }

  BackupSettings settings() {
    return settings;
  }

  /**
   * Writes a backup to a file of the owner's choice.
   *
   * @param key null for an open one
   */
  BackupHeader write(Path file, @Nullable BackupKey key, CopyProgress progress, Asker asker) {
    requireKeeper(asker);
    return store.get().backUp(file, version, clock, key, progress);
  }

  /** Those on the shelf, newest first. */
  List<KeptBackup> list(Asker asker) {
    requireKeeper(asker);
    return shelf.list();
  }

  /** The last one that was taken. */
  public Optional<Attempt> lastSuccess() {
    return shelf.last(true);
  }

  /** What went wrong since the last one that was taken; empty where nothing did. */
  public Optional<Attempt> failureSince() {
    Instant success = lastSuccess().map(Attempt::instant).orElse(Instant.MIN);
    return Stream.concat(shelf.last(false).stream(), Stream.ofNullable(unnoted))
        .max(Comparator.comparing(Attempt::instant))
        .filter(failure -> failure.instant().isAfter(success));
  }

  /** How far it is; empty while none is being taken. */
  Optional<Going> going() {
    return Optional.ofNullable(going);
  }

  /** Takes one in the background unless one is being taken. */
  void begin(Asker asker) {
    requireKeeper(asker);
    if (claim()) {
      Thread.ofPlatform().name("backup").daemon().start(this::takeClaimed);
    }
  }

  /** Takes one for the shelf and deletes those that are no longer kept; empty where one runs. */
  Optional<Attempt> take() {
    return claim() ? Optional.of(takeClaimed()) : Optional.empty();
  }

  private boolean claim() {
    boolean claimed = running.compareAndSet(false, true);
    if (claimed) {
      going = new Going(CopyProgress.Step.READ, 0, 0);
    }
    return claimed;
  }

  private Attempt takeClaimed() {
    try {
      Attempt attempt = tried(System.nanoTime());
      note(attempt);
      if (attempt.isSuccess()) {
        LOG.info("Backup {} of {} bytes.", attempt.file(), attempt.bytes());
        prune();
      } else {
        LOG.error("No backup was taken: {}", attempt.words());
      }
      return attempt;
    } finally {
      going = null;
      running.set(false);
    }
  }

  private Attempt tried(long begin) {
    try {
      return taken(begin);
    } catch (EnishiException e) {
      return failed(begin, e.code(), e.getMessage());
    } catch (RuntimeException | Error e) {
      LOG.error("A backup failed inside Enishi.", e);
      return failed(begin, ErrorCode.FAILED, "the backup failed inside Enishi: see its log");
    }
  }

  private void note(Attempt attempt) {
    try {
      shelf.note(attempt);
    } catch (RuntimeException e) {
      unnoted = attempt;
      LOG.error("The directory of backups ({}) cannot be written.", settings.directory(), e);
    }
  }

  /** A backup that was taken stands, also where an old one cannot be deleted. */
  private void prune() {
    try {
      shelf.prune(settings.keep(), clock.instant());
    } catch (RuntimeException e) {
      LOG.warn(
          "Backups that are no longer kept could not be deleted from {}.", settings.directory(), e);
    }
  }

  private Attempt taken(long begin) {
    Store from = store.get();
    Path file = shelf.place(clock.instant(), from.revisionNumber());
    from.backUp(
        file,
        version,
        clock,
        settings.key(),
        (step, done, total) -> going = new Going(step, done, total));
    long bytes = bytes(file);
    return new Attempt(
        clock.instant().toString(),
        String.valueOf(file.getFileName()),
        bytes,
        since(begin),
        null,
        null);
  }

  private Attempt failed(long begin, ErrorCode code, String words) {
    return new Attempt(clock.instant().toString(), null, 0, since(begin), code.word(), words);
  }

  /** The file of one, for taking it elsewhere; everybody in the store sees who did. */
  Path download(String name, Asker asker) {
    requireKeeper(asker);
    Path file = shelf.find(name);
    Collection<Id> everybody = network.get().now().facts().people().keySet();
    audit.get().record(asker, "backup", everybody, name);
    return file;
  }

  /** Throws forbidden for anybody but an administrator. */
  static void requireKeeper(Asker asker) {
    asker.requireAdministrator("keep backups");
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long since(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }
}
