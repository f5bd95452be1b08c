package enishi.store;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Finds or starts the Neo4j that the settings name and opens it. */
final class StoreOpening {
  /** How long a command or a server waits for another command to leave the directory. */
  private static final Duration HANDOVER = Duration.ofSeconds(60);

  private static final Duration HANDOVER_POLL = Duration.ofMillis(100);

  private static final RetryPolicy CONNECT_POLICY =
      RetryPolicy.builder()
          .maxRetries(5)
          .delay(Duration.ofMillis(500))
          .multiplier(2)
          .maxDelay(Duration.ofSeconds(4))
          .predicate(StoreOpening::mayPass)
          .build();

  private StoreOpening() {}

  /** A refused account is refused again, and too many tries lock it; silence may end. */
  private static boolean mayPass(Throwable failure) {
    return failure instanceof EnishiException known
        && known.code() == ErrorCode.STORE_UNREACHABLE
        && !(known.getCause() instanceof SecurityException);
  }

  static Store open(StoreSettings settings, StoreUse use) {
    return opened(settings, use, false);
  }

  /**
   * Opens the store for a restore: no migration is applied. Throws in-use where a server holds its
   * directory.
   */
  static Store openBare(StoreSettings settings) {
    return opened(settings, StoreUse.COMMAND, true);
  }

  private static Store opened(StoreSettings settings, StoreUse use, boolean bare) {
    URI uri = settings.uri();
    if (uri != null) {
      Store store =
          connect(
              uri,
              settings.user(),
              settings.password(),
              settings.database(),
              uri.toString(),
              () -> {},
              settings.directory());
      return made(store, false, bare);
    }
    if (!isNeo4jBundled()) {
      throw badInput(
          "this Enishi was built slim and has no Neo4j of its own.%n"
              + "Maybe set ENISHI_STORE_URI to a Neo4j server, such as neo4j://localhost:7687.");
    }
    return openDirectory(new StoreDirectory(settings.directory()), use, bare);
  }

  private static boolean isNeo4jBundled() {
    try {
      Class.forName("org.neo4j.dbms.api.DatabaseManagementServiceBuilder");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static Store openDirectory(StoreDirectory directory, StoreUse use, boolean bare) {
    long deadline = System.nanoTime() + HANDOVER.toNanos();
    while (!directory.tryHold()) {
      Optional<StoreDirectory.Holder> holder = directory.holder();
      if (holder.isPresent() && holder.get().use() == StoreUse.SERVER) {
        return join(directory, holder.get(), use, bare);
      }
      if (System.nanoTime() > deadline) {
        close(directory);
        throw inUse(
            directory,
            holder
                .map(StoreDirectory.Holder::pid)
                .map(pid -> "process " + pid)
                .orElse("another process"));
      }
      pause();
    }
    return start(directory, use, bare);
  }

  private static Store join(
      StoreDirectory directory, StoreDirectory.Holder holder, StoreUse use, boolean bare) {
    close(directory);
    if (use == StoreUse.SERVER || bare) {
      throw inUse(directory, "an Enishi server, process " + holder.pid());
    }
    String password =
        directory.password().orElseThrow(() -> inUse(directory, "process " + holder.pid()));
    return connect(
        URI.create(holder.address()),
        "neo4j",
        password,
        null,
        directory.path() + ", held by a running server",
        () -> {},
        directory.path());
  }

  private static Store start(StoreDirectory directory, StoreUse use, boolean bare) {
    directory.prepare();
    EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(directory.path());
    String password = directory.password().orElseGet(() -> firstPassword(neo4j, directory));
    AutoCloseable place =
        () -> {
          neo4j.close();
          directory.close();
        };
    Store store =
        connect(
            neo4j.address(),
            "neo4j",
            password,
            null,
            directory.path().toString(),
            place,
            directory.path());
    // Nobody else is in this directory, so a migration that is marked as running was killed.
    store.write(StoreCypher.RELEASE_MIGRATIONS, Map.of());
    made(store, true, bare);
    directory.announce(use, neo4j.address().toString());
    return store;
  }

  private static String firstPassword(EmbeddedNeo4j neo4j, StoreDirectory directory) {
    String password = StoreDirectory.newPassword();
    neo4j.setPassword(password);
    directory.keepPassword(password);
    return password;
  }

  private static Store connect(
      URI uri,
      String user,
      String password,
      @Nullable String database,
      String description,
      AutoCloseable place,
      Path directory) {
    Config config =
        Config.builder()
            .withLogging(Logging.slf4j())
            .withConnectionTimeout(5, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
            .build();
    Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
    SessionConfig session =
        database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
    var store = new Store(driver, session, description, place, directory);
    try {
      new RetryTemplate(CONNECT_POLICY)
          .execute(
              () -> {
                store.ping();
                return true;
              });
      return store;
    } catch (RetryException e) {
      store.close();
      if (e.getCause() instanceof EnishiException known) {
        throw known;
      }
      throw new IllegalStateException(e);
    }
  }

  /** Without the half of a restore that died, and brought up to date unless bare. */
  private static Store made(Store store, boolean alone, boolean bare) {
    try {
      RestoreMark.clear(store, alone);
      if (!bare) {
        store.migrate(null);
      }
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static EnishiException inUse(StoreDirectory directory, String holder) {
    return new EnishiException(
        ErrorCode.IN_USE,
        "the store's directory (%s) is held by %s.%nMaybe stop that one first, or set ENISHI_STORE_DIRECTORY to another."
            .formatted(directory.path(), holder));
  }

  private static void close(StoreDirectory directory) {
    try {
      directory.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(HANDOVER_POLL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnishiException(
          ErrorCode.IN_USE, "interrupted while waiting for the store's directory", e);
    }
  }
}
