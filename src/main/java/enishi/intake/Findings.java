package enishi.intake;

import enishi.model.RowProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What a reading of a dataset found: rows and usable rows of each table, problems, headings not
 * understood.
 */
final class Findings {
  /** Problems that are kept; more are only counted. */
  static final int MAX_KEPT = 10_000;

  private final Map<DatasetTable, Tally> tallies = new EnumMap<>(DatasetTable.class);
  private final List<RowProblem> kept = new ArrayList<>();
  private final CRC32C digest = new CRC32C();
  private long problemCount;
  private long rowsRead;
  private Tally current = new Tally("", List.of());

  /** The counts of one table. */
  static final class Tally {
    final String file;
    final List<String> unknownColumns;
    long rows;
    long usable;
    long erased;

    Tally(String file, List<String> unknownColumns) {
      this.file = file;
      this.unknownColumns = unknownColumns;
    }
  }

  void begin(DatasetTable table, String file, List<String> unknownColumns) {
    current = new Tally(file, unknownColumns);
    tallies.put(table, current);
  }

  /** Takes a row with what is wrong with it. */
  void row(List<RowProblem> problems) {
    rowsRead++;
    current.rows++;
    if (problems.isEmpty()) {
      current.usable++;
    }
    wholeFile(problems);
  }

  /** Takes a number of rows of the table that were left out, for they name erased persons. */
  void erased(long rows) {
    rowsRead += rows;
    current.rows += rows;
    current.erased += rows;
  }

  void wholeFile(List<RowProblem> problems) {
    for (RowProblem problem : problems) {
      problemCount++;
      digest.update(problem.toString().getBytes(StandardCharsets.UTF_8));
      if (kept.size() < MAX_KEPT) {
        kept.add(problem);
      }
    }
  }

  /**
   * Adds a problem for each table that has not the number of usable rows that the manifest
   * promises.
   */
  void compareWith(Map<String, Long> expected) {
    expected.forEach(
        (table, count) -> {
          long usable =
              DatasetTable.find(table)
                  .flatMap(t -> Optional.ofNullable(tallies.get(t)))
                  .map(t -> t.usable + t.erased)
                  .orElse(0L);
          if (usable != count) {
            wholeFile(
                List.of(
                    new RowProblem(
                        Manifest.FILE,
                        0,
                        "expected." + table,
                        String.valueOf(count),
                        "%d usable rows are there".formatted(usable))));
          }
        });
  }

  Map<DatasetTable, Tally> tallies() {
    return tallies;
  }

  List<RowProblem> problems() {
    return List.copyOf(kept);
  }

  long problemCount() {
    return problemCount;
  }

  long rowsRead() {
    return rowsRead;
  }

  long usableRows() {
    return tallies.values().stream().mapToLong(tally -> tally.usable).sum();
  }

  long erasedRows() {
    return tallies.values().stream().mapToLong(tally -> tally.erased).sum();
  }

  /** Equal for equal problems in equal order. */
  String digest() {
    return Long.toHexString(digest.getValue()) + "-" + problemCount;
  }
}
