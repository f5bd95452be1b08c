package enishi.office.backup;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.store.backup.BackupReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The directory of backups. It knows its own by their names and touches no other file; what was
 * tried last is kept beside them, where a command finds it too.
 */
final class BackupShelf {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final Pattern NAME =
      Pattern.compile("enishi-[0-9]{8}-[0-9]{6}-r[0-9]{1,18}\\.backup");
  private static final Pattern PART = Pattern.compile(NAME.pattern() + "\\.part");
  private static final Duration PART_KEPT = Duration.ofDays(1);
  private static final String LAST = "last-%s.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path directory;
  private final ZoneId zone;

  BackupShelf(Path directory, ZoneId zone) {
    this.directory = directory;
    this.zone = zone;
  }

  /** Where a backup of that moment and revision goes. */
  Path place(Instant at, long revision) {
    return directory.resolve(
        "enishi-%s-r%d.backup".formatted(STAMP.format(at.atZone(zone)), revision));
  }

  /** Newest first; files that are not whole headers are left out. */
  List<KeptBackup> list() {
    List<KeptBackup> found = new ArrayList<>();
    for (Path file : files(NAME)) {
      try (BackupReader reader = BackupReader.open(file)) {
        found.add(
            new KeptBackup(String.valueOf(file.getFileName()), Files.size(file), reader.header()));
      } catch (EnishiException | IOException e) {
        continue;
      }
    }
    found.sort(Comparator.comparing((KeptBackup b) -> b.header().takenAt()).reversed());
    return List.copyOf(found);
  }

  private List<Path> files(Pattern name) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(f -> name.matcher(String.valueOf(f.getFileName())).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new EnishiException(
          ErrorCode.FAILED,
          "the directory of backups (%s) cannot be read.%nMaybe set ENISHI_BACKUP_DIRECTORY to one that can."
              .formatted(directory),
          e);
    }
  }

  /** Throws unknown-id where there is none of that name. */
  Path find(String name) {
    return Optional.of(name)
        .filter(n -> NAME.matcher(n).matches())
        .map(directory::resolve)
        .filter(Files::isRegularFile)
        .orElseThrow(
            () ->
                new EnishiException(
                    ErrorCode.UNKNOWN_ID,
                    "unknown backup (%s).%nMaybe list them: enishi backups.".formatted(name)));
  }

  /** Deletes what is no longer to be kept, and what a writer that was killed left a day ago. */
  void prune(Retention keep, Instant now) {
    List<KeptBackup> all = list();
    Set<Instant> kept = keep.keep(all.stream().map(BackupShelf::takenAt).toList(), zone);
    try {
      for (KeptBackup backup : all) {
        if (!kept.contains(takenAt(backup))) {
          Files.deleteIfExists(directory.resolve(backup.name()));
        }
      }
      for (Path part : files(PART)) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(now.minus(PART_KEPT))) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant takenAt(KeptBackup backup) {
    return Instant.parse(backup.header().takenAt());
  }

  /** The last attempt that went so; empty where there was none. */
  Optional<Attempt> last(boolean success) {
    Path file = directory.resolve(LAST.formatted(success ? "success" : "failure"));
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(Files.readString(file), Attempt.class))
          : Optional.empty();
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  void note(Attempt attempt) {
    try {
      Files.createDirectories(directory);
      Path file = directory.resolve(LAST.formatted(attempt.isSuccess() ? "success" : "failure"));
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, JSON.writeValueAsString(attempt));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
