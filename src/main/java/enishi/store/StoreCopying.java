package enishi.store;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.store.backup.BackupHeader;
import enishi.store.backup.BackupKey;
import enishi.store.backup.BackupReader;
import enishi.store.backup.BackupRows;
import enishi.store.backup.BackupWriter;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Takes a backup of the store as it was at one moment. Neo4j shows a long reading whatever is
 * committed meanwhile, so the reading is of one moment where nothing was: Neo4j's bookmark, which
 * names the last transaction, is the same before and after. Where it is not, all is read again
 * while writers wait at the {@link Gate}.
 */
final class StoreCopying {
  /** How long writers that do not know the gate are put up with. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(StoreCopying.class);
  private static final Duration CALM = Duration.ofMillis(100);
  private static final int TELL_EVERY = 1_000;

  private final Driver driver;
  private final SessionConfig session;
  private final CypherFiles files;
  private final Gate gate;
  private final String description;

  StoreCopying(
      Driver driver, SessionConfig session, CypherFiles files, Gate gate, String description) {
    this.driver = driver;
    this.session = session;
    this.files = files;
    this.gate = gate;
    this.description = description;
  }

  /** What every backup of this store says of itself. */
  record About(String version, String identity, Clock clock) {}

  /** Puts the backup in the file's place in one step, whole and forced to disk. */
  BackupHeader write(Path file, About about, @Nullable BackupKey key, CopyProgress progress) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      BackupHeader header = writePart(part, about, key, progress);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return header;
    } catch (IOException | UncheckedIOException | JacksonIOException e) {
      throw new EnishiException(
          ErrorCode.FAILED,
          "the backup (%s) could not be written: %s.%nMaybe the disk is full, or another directory is to be named."
              .formatted(file, e.getMessage()),
          e);
    } finally {
      delete(part);
    }
  }

  private BackupHeader writePart(
      Path part, About about, @Nullable BackupKey key, CopyProgress progress) throws IOException {
    var written = new AtomicReference<@Nullable BackupHeader>();
    written.set(attempt(part, about, key, progress));
    if (written.get() == null) {
      progress.at(CopyProgress.Step.WAIT, 0, 0);
      gate.whileClosed(() -> written.set(insist(part, about, key, progress)));
    }
    BackupHeader header = written.get();
    if (header == null) {
      throw new EnishiException(
          ErrorCode.IN_USE,
          "the store (%s) was written to all the time, so no backup of one moment could be taken.%nMaybe another program writes to it, or an import is being taken back: try again later."
              .formatted(description));
    }
    return header;
  }

  /** Reads until nobody has written meanwhile; null after a long while. */
  private @Nullable BackupHeader insist(
      Path part, About about, @Nullable BackupKey key, CopyProgress progress) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    BackupHeader header = null;
    while (header == null && System.nanoTime() < deadline) {
      awaitCalm(deadline);
      try {
        header = attempt(part, about, key, progress);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return header;
  }

  /** Null where somebody wrote meanwhile. */
  private @Nullable BackupHeader attempt(
      Path part, About about, @Nullable BackupKey key, CopyProgress progress) throws IOException {
    Set<Bookmark> before = lastTransaction();
    OwnerOnly.createFile(part);
    BackupHeader header;
    try (var out = new FileOutputStream(part.toFile())) {
      header = read(new BufferedOutputStream(out, 1 << 16), before, about, key, progress);
      out.getFD().sync();
    }
    return before.equals(lastTransaction()) ? header : null;
  }

  private @Nullable BackupHeader read(
      BufferedOutputStream out,
      Set<Bookmark> before,
      About about,
      @Nullable BackupKey key,
      CopyProgress progress)
      throws IOException {
    try (Session s = driver.session(session);
        var tx = s.beginTransaction()) {
      BackupHeader header = header(tx, about);
      long total = header.nodes() + header.relationships();
      try (var writer = new BackupWriter(out, header, key)) {
        var rows = new Telling(writer, total, progress);
        nodes(tx, rows);
        if (!before.equals(lastTransaction())) {
          return null;
        }
        relationships(tx, rows);
      }
      out.flush();
      return header;
    }
  }

  private BackupHeader header(Transaction tx, About about) {
    var counts = tx.run(files.text(StoreCypher.BACKUP_COUNTS)).single();
    return new BackupHeader(
        BackupHeader.PROGRAM,
        about.version(),
        counts.get("schema").asString(),
        counts.get("revision").asLong(),
        about.identity(),
        about.clock().instant().toString(),
        counts.get("nodes").asLong(),
        counts.get("relationships").asLong(),
        null);
  }

  private void nodes(Transaction tx, BackupRows rows) {
    tx.run(files.text(StoreCypher.BACKUP_NODES)).stream()
        .map(Row::new)
        .forEach(
            row ->
                rows.node(
                    ElementNumber.of(row.text("id")), row.texts("labels"), row.map("properties")));
  }

  private void relationships(Transaction tx, BackupRows rows) {
    tx.run(files.text(StoreCypher.BACKUP_RELATIONSHIPS)).stream()
        .map(Row::new)
        .forEach(
            row ->
                rows.relationship(
                    row.text("type"),
                    ElementNumber.of(row.text("from")),
                    ElementNumber.of(row.text("to")),
                    row.map("properties")));
  }

  /** The last transaction that was committed and can be read. */
  private Set<Bookmark> lastTransaction() {
    try (Session s = driver.session(session)) {
      s.run(files.text(StoreCypher.LAST_TRANSACTION)).consume();
      return s.lastBookmarks();
    }
  }

  /** Waits until those who had passed the gate are done. */
  private void awaitCalm(long deadline) {
    Set<Bookmark> last = lastTransaction();
    while (System.nanoTime() < deadline) {
      pause();
      Set<Bookmark> now = lastTransaction();
      if (now.equals(last)) {
        return;
      }
      last = now;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(CALM);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnishiException(ErrorCode.FAILED, "the backup was interrupted", e);
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      LOG.debug("The part of a backup ({}) stays.", part, e);
    }
  }

  /** Reads the whole file and throws where a byte of it is not as it was written. */
  static BackupHeader check(Path file, @Nullable BackupKey key, CopyProgress progress) {
    try (BackupReader reader = BackupReader.open(file)) {
      BackupHeader header = reader.header();
      long total = header.nodes() + header.relationships();
      reader.read(key, new Telling(null, total, progress));
      return header;
    }
  }

  /** Hands rows on and tells now and then how many. */
  private static final class Telling implements BackupRows {
    private final @Nullable BackupRows next;
    private final long total;
    private final CopyProgress progress;
    private long done;

    Telling(@Nullable BackupRows next, long total, CopyProgress progress) {
      this.next = next;
      this.total = total;
      this.progress = progress;
    }

    @Override
    public void node(long number, List<String> labels, Map<String, Object> properties) {
      if (next != null) {
        next.node(number, labels, properties);
      }
      tell();
    }

    @Override
    public void relationship(String type, long from, long to, Map<String, Object> properties) {
      if (next != null) {
        next.relationship(type, from, to, properties);
      }
      tell();
    }

    private void tell() {
      done++;
      if (done % TELL_EVERY == 0 || done == total) {
        progress.at(next == null ? CopyProgress.Step.CHECK : CopyProgress.Step.READ, done, total);
      }
    }
  }
}
