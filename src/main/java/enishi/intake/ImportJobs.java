package enishi.intake;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports that were handed in over the web, one after the other. */
public final class ImportJobs implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);
  private static final int PROGRESS_EVERY_ROWS = 500;

  private final Imports imports;
  private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import").daemon().factory());

  public ImportJobs(Imports imports) {
    this.imports = imports;
  }

  /** What to do with the files that were handed in. */
  public enum Mode {
    REHEARSE,
    IMPORT,
    STRICT
  }

  /**
   * Takes a dataset's folder to import it in its turn.
   *
   * @param afterwards runs when the folder is no longer needed
   */
  ImportJob submit(Path folder, Mode mode, Runnable afterwards) {
    ImportJob job = ImportJob.queued("job-" + numbers.incrementAndGet());
    jobs.put(job.id(), job);
    var unused = executor.submit(() -> run(job.id(), folder, mode, afterwards));
    return job;
  }

  Optional<ImportJob> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  private void run(String id, Path folder, Mode mode, Runnable afterwards) {
    ImportProgress progress =
        (phase, table, rows, total) -> {
          if (rows % PROGRESS_EVERY_ROWS == 0 || rows == total) {
            jobs.computeIfPresent(id, (key, job) -> job.running(phase, table, rows, total));
          }
        };
    try {
      ImportReport report =
          mode == Mode.REHEARSE
              ? imports.rehearse(folder, progress)
              : imports.run(folder, mode == Mode.STRICT, progress);
      jobs.computeIfPresent(id, (key, job) -> job.done(report));
    } catch (EnishiException e) {
      jobs.computeIfPresent(id, (key, job) -> job.failed(e.getMessage()));
      if (e.code() == ErrorCode.FAILED) {
        log.error("import {} failed", id, e);
      }
    } catch (RuntimeException e) {
      log.error("import {} failed", id, e);
      jobs.computeIfPresent(id, (key, job) -> job.failed("the import failed inside Enishi"));
    } finally {
      afterwards.run();
    }
  }
}
