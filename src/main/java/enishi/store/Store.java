package enishi.store;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.store.backup.BackupHeader;
import enishi.store.backup.BackupKey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * The door to Neo4j. Runs the statements of {@code cypher/} in transactions that the driver repeats
 * after passing faults. Errors of the driver become {@link EnishiException}s here. Safe for many
 * threads.
 */
public final class Store implements AutoCloseable {
  /** Rows fetched at once when an answer is streamed. */
  private static final int STREAM_FETCH_ROWS = 10_000;

  private final Driver driver;
  private final SessionConfig session;
  private final SessionConfig reading;
  private final SessionConfig streaming;
  private final AutoCloseable place;
  private final String description;
  private final Path directory;
  private final CypherFiles files = new CypherFiles();
  private final Gate gate;

  /**
   * @param directory what is kept beside Neo4j, not in it
   */
  Store(
      Driver driver,
      SessionConfig session,
      String description,
      AutoCloseable place,
      Path directory) {
    this.driver = driver;
    this.directory = directory;
    this.session = session;
    this.reading = like(session).withDefaultAccessMode(AccessMode.READ).build();
    this.streaming = like(session).withFetchSize(STREAM_FETCH_ROWS).build();
    this.description = description;
    this.place = place;
    this.gate = new Gate(driver, session, files);
  }

  private static SessionConfig.Builder like(SessionConfig session) {
    return session
        .database()
        .map(SessionConfig.builder()::withDatabase)
        .orElseGet(SessionConfig::builder);
  }

  /**
   * Opens the store that the settings name, creating and migrating it where needed. Throws in-use
   * where another server holds the directory, store-unreachable where Neo4j does not answer after
   * some tries.
   */
  public static Store open(StoreSettings settings, StoreUse use) {
    return StoreOpening.open(settings, use);
  }

  /**
   * A secret of that name in hexadecimal digits, made when somebody first asks. It lies outside
   * Neo4j in a file that only its owner reads, so whoever writes to Neo4j does not know it.
   */
  public String secretOutside(String name) {
    return OutsideSecrets.getOrMake(directory.resolve(name));
  }

  /** In a few words, where the store is. */
  public String description() {
    return description;
  }

  /** Reads in one exchange with Neo4j, and again in a transaction after a passing fault. */
  public List<Row> read(Statement statement, Map<String, Object> params) {
    try (Session s = driver.session(reading)) {
      return s.run(files.text(statement), params).list(Row::new);
    } catch (Neo4jException e) {
      if (!(e instanceof RetryableException)) {
        throw StoreErrors.explain(e, description);
      }
    }
    return inSession(s -> s.executeRead(tx -> new Work(tx, files).run(statement, params)));
  }

  public List<Row> write(Statement statement, Map<String, Object> params) {
    return transaction(work -> work.run(statement, params));
  }

  /**
   * Several statements, all committed or none. The body may run again after a passing fault. Waits
   * while a backup is taken of a store that is written to all the time.
   */
  public <T> T transaction(Function<Work, T> body) {
    return pastTheGate(
        () ->
            inSession(
                s ->
                    s.executeWrite(
                        tx -> {
                          var work = new Work(tx, files);
                          Gate.check(work);
                          return body.apply(work);
                        })));
  }

  /** A statement that commits by itself, for {@code CALL … IN TRANSACTIONS}. */
  public List<Row> runAlone(Statement statement, Map<String, Object> params) {
    pastTheGate(() -> inSession(s -> s.executeRead(tx -> Gate.check(new Work(tx, files)))));
    return inSession(s -> s.run(files.text(statement), params).list(Row::new));
  }

  private <T> T pastTheGate(Supplier<T> attempt) {
    while (true) {
      try {
        return attempt.get();
      } catch (Gate.Closed e) {
        inSession(
            s -> {
              gate.await();
              return true;
            });
      }
    }
  }

  /** Hands each row to the consumer while it arrives; the answer is never held as a whole. */
  public void stream(Statement statement, Map<String, Object> params, Consumer<Row> consumer) {
    try (Session s = driver.session(streaming)) {
      s.run(files.text(statement), params).stream().map(Row::new).forEach(consumer);
    } catch (Neo4jException e) {
      throw StoreErrors.explain(e, description);
    }
  }

  /** The number of what readers agree on now, cheaper than all of it. */
  public long revisionNumber() {
    return read(StoreCypher.REVISION_NUMBER, Map.of()).getFirst().number("revision");
  }

  /** What readers agree on now. */
  public Revision revision() {
    Row row = read(StoreCypher.REVISION, Map.of()).getFirst();
    return new Revision(row.number("revision"), row.numbers("live"));
  }

  /** A text that no other store has, given to this one when somebody first asks. */
  public String identity() {
    return read(StoreCypher.IDENTITY, Map.of()).stream()
        .findFirst()
        .orElseGet(() -> write(StoreCypher.NAME_STORE, Map.of()).getFirst())
        .text("identity");
  }

  /**
   * Writes everything that is in the store now, as of one moment, into a file that only its owner
   * may read; whole or not at all. While somebody writes all the time, writers wait for it.
   *
   * @param version of the program
   * @param key null leaves the file readable: it then shows personal data and secrets to whoever
   *     has it
   */
  public BackupHeader backUp(
      Path file, String version, Clock clock, @Nullable BackupKey key, CopyProgress progress) {
    var about = new StoreCopying.About(version, identity(), clock);
    try {
      return new StoreCopying(driver, streaming, files, gate, description)
          .write(file, about, key, progress);
    } catch (Neo4jException e) {
      throw StoreErrors.explain(e, description);
    }
  }

  /**
   * Reads the whole backup. Throws bad-input where it is none, was cut off or altered, or sealed
   * with another key.
   */
  public static BackupHeader checkBackup(
      Path file, @Nullable BackupKey key, CopyProgress progress) {
    return StoreCopying.check(file, key, progress);
  }

  /**
   * Fills the empty store that the settings name from a backup that was checked to its last byte
   * before, and brings it up to date. Killed at any moment, the store is empty or whole when it is
   * next opened. Throws bad-input where the store is not empty.
   */
  public static BackupHeader restore(
      StoreSettings settings, Path file, @Nullable BackupKey key, CopyProgress progress) {
    BackupHeader header = checkBackup(file, key, progress);
    try (Store store = StoreOpening.openBare(settings)) {
      new StoreRestoring(store, file, key, progress).run(header);
    }
    return header;
  }

  /** Throws store-unreachable where Neo4j does not answer now. */
  public void ping() {
    try {
      driver.verifyConnectivity();
    } catch (Neo4jException e) {
      throw StoreErrors.explain(e, description);
    }
  }

  /** For tests that look at Neo4j past the door. */
  Driver driver() {
    return driver;
  }

  /**
   * Applies the files of {@code cypher/schema} that this store does not have yet.
   *
   * @param target the last one to apply, such as {@code 009}; null for all
   */
  void migrate(@Nullable String target) {
    try {
      migrations(target).apply();
    } catch (MigrationsException e) {
      throw new EnishiException(
          ErrorCode.FAILED,
          "the store (%s) could not be brought up to date: %s%nMaybe it was written by another Enishi, or an update of it was cut off."
              .formatted(description, e.getMessage()),
          e);
    } catch (Neo4jException e) {
      throw StoreErrors.explain(e, description);
    }
  }

  /** The last migration that was applied, {@code 000} for none. */
  String schema() {
    return read(StoreCypher.BACKUP_COUNTS, Map.of()).getFirst().text("schema");
  }

  /** The last migration that this program knows. */
  String newestSchema() {
    return migrations(null).info(MigrationChain.ChainBuilderMode.LOCAL).getElements().stream()
        .map(MigrationChain.Element::getVersion)
        .max(Comparator.naturalOrder())
        .orElse("000");
  }

  private Migrations migrations(@Nullable String target) {
    return new Migrations(
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/schema")
            .withDatabase(session.database().orElse(null))
            .withTarget(target == null ? null : "V" + target)
            .build(),
        driver);
  }

  @Override
  public void close() {
    driver.close();
    try {
      place.close();
    } catch (Exception e) {
      throw new IllegalStateException("the store did not close", e);
    }
  }

  private <T> T inSession(Function<Session, T> body) {
    try (Session s = driver.session(session)) {
      return body.apply(s);
    } catch (Neo4jException e) {
      throw StoreErrors.explain(e, description);
    }
  }
}
