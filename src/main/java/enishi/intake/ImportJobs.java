package enishi.intake;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.security.Asker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs imports that were handed in over the web, one after the other. Only the account that handed
 * files in sees its jobs. The files of a rehearsal are kept for an hour, so that they can be
 * imported as they were checked, or until the account rehearses others.
 */
public final class ImportJobs implements AutoCloseable {
  /** How long the files of a rehearsal wait to be imported. */
  static final Duration FILES_KEPT = Duration.ofHours(1);

  private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);
  private static final Duration JOBS_REMEMBERED = Duration.ofDays(1);
  private static final int SWEEP_EVERY_MINUTES = 5;
  private static final int PROGRESS_EVERY_ROWS = 500;

  private final Imports imports;
  private final Clock clock;
  private final Map<String, HandedIn> jobs = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("import").daemon().factory());

  public ImportJobs(Imports imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
    imports.afterErasure(this::forget);
    var unused =
        executor.scheduleWithFixedDelay(
            this::sweep, SWEEP_EVERY_MINUTES, SWEEP_EVERY_MINUTES, TimeUnit.MINUTES);
  }

  /** What to do with the files that were handed in. */
  public enum Mode {
    REHEARSE,
    IMPORT,
    STRICT
  }

  /** Takes a dataset's folder to import it in its turn; deletes it when it is no longer needed. */
  ImportJob submit(Path folder, Mode mode, Asker asker) {
    sweep();
    if (mode == Mode.REHEARSE) {
      jobs.forEach(
          (id, handedIn) -> {
            if (handedIn.isOf(asker) && handedIn.hasEnded()) {
              takeFiles(id).ifPresent(Upload::delete);
            }
          });
    }
    ImportJob job = ImportJob.queued("job-" + numbers.incrementAndGet());
    jobs.put(job.id(), new HandedIn(job, asker.name(), folder, clock.instant()));
    executor.execute(() -> run(job.id(), folder, mode, asker));
    return job;
  }

  /** Imports the files of a rehearsal. Throws bad-input where they are no longer kept. */
  ImportJob importRehearsed(String id, Asker asker) {
    Path folder =
        Optional.of(id)
            .filter(rehearsal -> hasFiles(rehearsal, asker))
            .flatMap(this::takeFiles)
            .orElseThrow(
                () ->
                    badInput(
                        "the files of rehearsal (%s) are no longer kept.%nMaybe hand them in"
                            + " again.",
                        id));
    return submit(folder, Mode.IMPORT, asker);
  }

  /** A job of that asker. */
  Optional<ImportJob> find(String id, Asker asker) {
    return Optional.ofNullable(jobs.get(id)).filter(h -> h.isOf(asker)).map(HandedIn::job);
  }

  /** Whether the job is a rehearsal that can be imported now. */
  boolean hasFiles(String id, Asker asker) {
    return Optional.ofNullable(jobs.get(id))
        .filter(h -> h.isOf(asker) && h.hasEnded() && h.folder() != null && !isOver(h, FILES_KEPT))
        .isPresent();
  }

  /** The asker's jobs that have not ended, the latest handed in last. */
  List<ImportJob> listRunning(Asker asker) {
    return jobs.values().stream()
        .filter(h -> h.isOf(asker) && !h.hasEnded())
        .sorted()
        .map(HandedIn::job)
        .toList();
  }

  /** Deletes files that were kept long enough and forgets old jobs. */
  void sweep() {
    jobs.forEach(
        (id, handedIn) -> {
          if (handedIn.hasEnded() && isOver(handedIn, FILES_KEPT)) {
            takeFiles(id).ifPresent(Upload::delete);
          }
          if (handedIn.hasEnded() && isOver(handedIn, JOBS_REMEMBERED)) {
            jobs.remove(id);
          }
        });
  }

  /** Drops what ended: its report and files may name somebody who was erased. */
  private void forget() {
    jobs.forEach(
        (id, handedIn) -> {
          if (handedIn.hasEnded()) {
            takeFiles(id).ifPresent(Upload::delete);
            jobs.remove(id);
          }
        });
  }

  @Override
  public void close() {
    executor.shutdownNow();
    jobs.forEach(
        (id, handedIn) -> {
          if (handedIn.hasEnded()) {
            takeFiles(id).ifPresent(Upload::delete);
          }
        });
  }

  private void run(String id, Path folder, Mode mode, Asker asker) {
    ImportProgress progress =
        (phase, table, rows, total) -> {
          if (rows % PROGRESS_EVERY_ROWS == 0 || rows == total) {
            change(id, job -> job.running(phase, table, rows, total));
          }
        };
    try {
      ImportReport report =
          mode == Mode.REHEARSE
              ? imports.rehearse(folder, progress, asker)
              : imports.run(folder, mode == Mode.STRICT, progress, asker);
      end(id, mode == Mode.REHEARSE, job -> job.done(report));
    } catch (EnishiException e) {
      if (e.code() == ErrorCode.FAILED) {
        log.error("import {} failed", id, e);
      }
      end(id, false, job -> job.failed(e.getMessage()));
    } catch (RuntimeException e) {
      log.error("import {} failed", id, e);
      end(id, false, job -> job.failed("the import failed inside Enishi"));
    }
  }

  /** The files are deleted before the end is seen. */
  private void end(String id, boolean keepFiles, UnaryOperator<ImportJob> end) {
    if (!keepFiles) {
      takeFiles(id).ifPresent(Upload::delete);
    }
    change(id, end);
  }

  private void change(String id, UnaryOperator<ImportJob> change) {
    jobs.computeIfPresent(id, (key, h) -> h.with(change.apply(h.job()), clock.instant()));
  }

  /** The job's folder, which from now on is the caller's. */
  private Optional<Path> takeFiles(String id) {
    List<Path> taken = new ArrayList<>();
    jobs.computeIfPresent(
        id,
        (key, handedIn) -> {
          Path folder = handedIn.folder();
          if (folder != null) {
            taken.add(folder);
          }
          return handedIn.withoutFolder();
        });
    return taken.stream().findFirst();
  }

  private boolean isOver(HandedIn handedIn, Duration time) {
    return handedIn.changedAt().plus(time).isBefore(clock.instant());
  }
}
