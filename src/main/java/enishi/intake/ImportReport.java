package enishi.intake;

import enishi.model.RowProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import, or its rehearsal, did.
 *
 * @param id the import, for example {@code import-3}; null for a rehearsal and where nothing was
 *     written
 * @param dataset the dataset's title
 * @param outcome one word: imported, unchanged, rehearsed, refused
 * @param resumed whether it went on from where an earlier run was cut off
 * @param problems the first ten thousand
 * @param problemCount all of them
 * @param duplicates names that look like one and the same; never merged by themselves
 * @param unreadFiles files in the folder that are no table
 * @param erasedRows rows that were left out because they name persons who were erased
 */
public record ImportReport(
    @Nullable String id,
    String dataset,
    Outcome outcome,
    boolean resumed,
    List<TableCount> tables,
    List<RowProblem> problems,
    long problemCount,
    List<Namesakes> duplicates,
    List<UnknownColumn> unknownColumns,
    List<String> unreadFiles,
    long erasedRows) {
  public ImportReport {
    tables = List.copyOf(tables);
    problems = List.copyOf(problems);
    duplicates = List.copyOf(duplicates);
    unknownColumns = List.copyOf(unknownColumns);
    unreadFiles = List.copyOf(unreadFiles);
  }

  /** How an import ended. */
  public enum Outcome {
    /** Its rows are what readers see now. */
    IMPORTED,
    /** The same rows were there already. */
    UNCHANGED,
    /** Only checked. */
    REHEARSED,
    /** Strict, and there was a problem: nothing was imported. */
    REFUSED
  }

  /** Rows of a table: in the file, and those that could be used. */
  public record TableCount(String table, String file, long rows, long imported) {}

  /** A heading that means nothing to Enishi: the column was not read. */
  public record UnknownColumn(String file, String column) {}

  /** Several ids whose names are equal once normalised. */
  public record Namesakes(String key, List<Named> entities) {
    public Namesakes {
      entities = List.copyOf(entities);
    }
  }

  /** An id and its name as recorded. */
  public record Named(String id, String name) {}
}
