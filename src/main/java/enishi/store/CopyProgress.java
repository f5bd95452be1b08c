package enishi.store;

/** Hears how far a backup, a restore or its check is. */
@FunctionalInterface
public interface CopyProgress {
  CopyProgress SILENT = (step, done, total) -> {};

  /** What is done now. */
  enum Step {
    /** A backup reads the store. */
    READ,
    /** A backup waits until writers are done, and reads again. */
    WAIT,
    /** A restore reads the whole file before it writes. */
    CHECK,
    /** A restore writes. */
    WRITE
  }

  /** So many nodes and relationships of so many. */
  void at(Step step, long done, long total);
}
