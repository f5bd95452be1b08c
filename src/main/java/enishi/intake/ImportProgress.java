package enishi.intake;

/** Hears how far an import has come; must be quick, it is called for every row. */
@FunctionalInterface
public interface ImportProgress {
  ImportProgress SILENT = (phase, table, rows, total) -> {};

  /** What the import is doing. */
  enum Phase {
    CHECK,
    WRITE
  }

  /**
   * @param rows rows done in this phase
   * @param total rows in all; −1 where not known yet
   */
  void at(Phase phase, String table, long rows, long total);
}
