package enishi;

import enishi.directory.Erasures;
import enishi.intake.ImportProgress;
import enishi.intake.ImportReport;
import enishi.intake.ImportSummary;
import enishi.intake.Imports;
import enishi.intake.ProgressLine;
import enishi.network.LivingNetwork;
import enishi.security.Accounts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What happens before the web server listens: an empty embedded store gets the showcase dataset,
 * the first administrator an account, and the network of today is made ready.
 */
final class FirstStart implements SmartInitializingSingleton {
  /** How often the server looks whether something was written. */
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Rooms rooms;
  private final Imports imports;
  private final Accounts accounts;
  private final Erasures erasures;
  private final LivingNetwork network;
  private final Clock clock;
  private Optional<String> generatedPassword = Optional.empty();

  FirstStart(
      Rooms rooms,
      Imports imports,
      Accounts accounts,
      Erasures erasures,
      LivingNetwork network,
      Clock clock) {
    this.rooms = rooms;
    this.imports = imports;
    this.accounts = accounts;
    this.erasures = erasures;
    this.network = network;
    this.clock = clock;
  }

  /** The first administrator's password where it was generated now; it is not kept anywhere. */
  Optional<String> generatedPassword() {
    return generatedPassword;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (rooms.settings().showcase() && rooms.settings().store().uri() == null && isEmpty()) {
      loadShowcase();
    }
    generatedPassword = accounts.ensureAdministrator(rooms.settings().adminPassword());
    rooms.auditTrail().begin();
    erasures.resume();
    network.now().at(LocalDate.now(clock));
    network.watch(LOOK, () -> LocalDate.now(clock));
  }

  /** Nothing was ever imported; an import that was cut off does not count. */
  private boolean isEmpty() {
    return imports.list().stream().map(ImportSummary::state).allMatch("loading"::equals);
  }

  private void loadShowcase() {
    System.out.println("Loading the showcase dataset (ENISHI_SHOWCASE=false starts empty) …");
    try {
      Path folder = Files.createTempDirectory("enishi-showcase");
      try (var bar = new ProgressLine()) {
        copyShowcase(folder);
        ImportReport report = imports.run(folder, false, bar.orElse(tenths()));
        System.out.println("Loaded " + report.dataset() + ".");
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where there is no terminal, a line every thousand rows says that it goes on. */
  private static ImportProgress tenths() {
    return (phase, table, rows, total) -> {
      if (phase == ImportProgress.Phase.WRITE && rows % 1_000 == 0) {
        System.out.println("  " + rows + " of " + total + " rows");
      }
    };
  }

  private static void copyShowcase(Path folder) throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath:datasets/showcase/*.*");
    for (Resource file : files) {
      try (InputStream in = file.getInputStream()) {
        Files.copy(in, folder.resolve(String.valueOf(file.getFilename())));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : List.copyOf(files.toList())) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
