package enishi.intake;

import org.jspecify.annotations.Nullable;

/**
 * An import that was handed in over the web, at one moment.
 *
 * @param id the job, for example {@code job-1}; jobs are forgotten when the server stops, imports are not
 * @param state queued, running, done or failed
 * @param phase what a running job does: check or write; empty otherwise
 * @param rows rows done in this phase
 * @param total rows in all; −1 while not known
 * @param report what came out; null until it is done
 * @param error why it failed; null where it did not
 */
public record ImportJob(
    String id,
    State state,
    String phase,
    String table,
    long rows,
    long total,
    @Nullable ImportReport report,
    @Nullable String error) {
  /** How far a job is. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
  }

  static ImportJob queued(String id) {
    return new ImportJob(id, State.QUEUED, "", "", 0, -1, null, null);
  }

  ImportJob running(ImportProgress.Phase now, String nowTable, long nowRows, long nowTotal) {
    return new ImportJob(
        id, State.RUNNING, now == ImportProgress.Phase.CHECK ? "check" : "write", nowTable, nowRows, nowTotal, null, null);
  }

  ImportJob done(ImportReport result) {
    return new ImportJob(id, State.DONE, "", "", rows, rows, result, null);
  }

  ImportJob failed(String why) {
    return new ImportJob(id, State.FAILED, "", "", rows, total, null, why);
  }
}
