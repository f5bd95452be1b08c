package enishi.web;

import org.jspecify.annotations.Nullable;

/**
 * How far a job is, at one moment.
 *
 * @param step what it does now, in words for people
 * @param done how much is done, in the job's own unit
 * @param total how much there is; 0 while nobody knows
 * @param state whether it still runs
 * @param outcome the last word of a job that ended; null while it runs
 */
public record Progress(String step, long done, long total, State state, @Nullable String outcome) {
  /** Whether a job still runs. */
  public enum State {
    RUNNING,
    DONE,
    FAILED
  }

  public static Progress running(String step, long done, long total) {
    return new Progress(step, done, total, State.RUNNING, null);
  }

  public static Progress done(String outcome, long done) {
    return new Progress("", done, done, State.DONE, outcome);
  }

  public static Progress failed(String outcome) {
    return new Progress("", 0, 0, State.FAILED, outcome);
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  /** 0 to 100; 0 while the total is not known. */
  public int percent() {
    return total <= 0 ? 0 : (int) Math.min(100, 100.0 * done / total);
  }
}
