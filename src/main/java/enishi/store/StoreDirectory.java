package enishi.store;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of an embedded store: who holds it, at which address, with which password. The lock
 * is the operating system's, so a killed process never leaves it behind.
 */
final class StoreDirectory implements AutoCloseable {
  private static final int PASSWORD_BYTES = 24;

  /** There from before Neo4j makes its first files until its password is kept. */
  private static final String FIRST_START = "first-start";

  private final Path directory;
  private final FileChannel channel;
  private @Nullable FileLock lock;

  /** Who holds the directory, as it wrote itself down. */
  record Holder(StoreUse use, long pid, String address) {}

  StoreDirectory(Path directory) {
    this.directory = directory;
    try {
      Files.createDirectories(directory);
      this.channel =
          FileChannel.open(
              file("enishi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new EnishiException(
          ErrorCode.FAILED,
          "the store's directory (%s) cannot be written.%nMaybe set ENISHI_STORE_DIRECTORY to one that can."
              .formatted(directory),
          e);
    }
  }

  Path path() {
    return directory;
  }

  /** Takes the directory for this process; false where another one has it. */
  boolean tryHold() {
    try {
      lock = channel.tryLock();
      if (lock != null) {
        Files.deleteIfExists(file("holder.properties"));
      }
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes down that this process holds the directory and answers at that address. */
  void announce(StoreUse use, String address) {
    var properties = new Properties();
    properties.setProperty("use", use.name());
    properties.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
    properties.setProperty("address", address);
    try {
      Path temporary = file("holder.properties.new");
      OwnerOnly.createFile(temporary);
      try (var out = Files.newOutputStream(temporary)) {
        properties.store(out, null);
      }
      Files.move(temporary, file("holder.properties"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who holds the directory and is ready to be joined; empty while nobody is. */
  Optional<Holder> holder() {
    var properties = new Properties();
    try (var in = Files.newInputStream(file("holder.properties"))) {
      properties.load(in);
      return Optional.of(
          new Holder(
              StoreUse.valueOf(properties.getProperty("use")),
              Long.parseLong(properties.getProperty("pid")),
              properties.getProperty("address")));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Makes the held directory ready for Neo4j. A first start that was killed can leave databases
   * that Neo4j itself cannot recover; nothing was kept in them yet, so they are deleted. Databases
   * that Enishi did not begin are refused.
   */
  void prepare() {
    try {
      if (password().isPresent()) {
        Files.deleteIfExists(file(FIRST_START));
      } else if (Files.exists(file(FIRST_START))) {
        deleteAll(file("data"));
        deleteAll(file("logs"));
      } else if (Files.exists(file("data"))) {
        throw badInput(
            "the store's directory (%s) holds a Neo4j that Enishi did not make.%nMaybe set"
                + " ENISHI_STORE_DIRECTORY to an empty one, or start that Neo4j and set"
                + " ENISHI_STORE_URI.",
            directory);
      } else {
        OwnerOnly.createFile(file(FIRST_START));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The password of the embedded Neo4j; empty before the first start. */
  Optional<String> password() {
    try {
      return Files.exists(file("neo4j-password"))
          ? Optional.of(Files.readString(file("neo4j-password")).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String newPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  void keepPassword(String password) {
    try {
      Path temporary = file("neo4j-password.new");
      OwnerOnly.createFile(temporary);
      Files.writeString(temporary, password + "\n");
      Files.move(temporary, file("neo4j-password"), StandardCopyOption.ATOMIC_MOVE);
      Files.deleteIfExists(file(FIRST_START));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      Files.deleteIfExists(file("holder.properties"));
    }
    channel.close();
  }

  private Path file(String name) {
    return directory.resolve(name);
  }
}
