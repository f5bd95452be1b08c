package enishi.intake;

import enishi.model.RowProblem;
import enishi.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the usable rows of a checked dataset, from its beginning or from where an earlier run was
 * cut off.
 */
final class Writing {
  private final Store store;
  private final Dataset dataset;
  private final long number;
  private final RowJudge judge;
  private final ErasedPersons erased;
  private final ImportProgress progress;
  private final Findings findings;
  private long rowsDone;

  Writing(
      Store store,
      Dataset dataset,
      long number,
      RowJudge judge,
      ErasedPersons erased,
      ImportProgress progress,
      Findings findings) {
    this.store = store;
    this.dataset = dataset;
    this.number = number;
    this.judge = judge;
    this.erased = erased;
    this.progress = progress;
    this.findings = findings;
  }

  /**
   * @param file the index of the file that was being written
   * @param row the last row of it that is written
   */
  void writeFrom(int file, int row) {
    int index = 0;
    for (Map.Entry<DatasetTable, Path> entry : dataset.files().entrySet()) {
      write(
          entry.getKey(),
          entry.getValue(),
          index,
          index < file ? Integer.MAX_VALUE : index == file ? row : 0);
      index++;
    }
    if (file <= index) {
      keepProblems(index);
    }
  }

  private void write(DatasetTable table, Path path, int index, int writtenTo) {
    var writer = new RowWriter(store, number, index, table);
    try (var reading = new TableReading(table, path, dataset.manifest(), erased)) {
      if (!reading.missingColumns().isEmpty()) {
        return;
      }
      reading
          .rows()
          .forEach(
              read -> {
                if (read instanceof RowReading.Usable usable
                    && judge
                        .judge(table, reading.fileName(), dataset.manifest(), usable)
                        .isEmpty()) {
                  if (usable.row() > writtenTo) {
                    writer.add(usable);
                  }
                  rowsDone++;
                  progress.at(
                      ImportProgress.Phase.WRITE,
                      table.tableName(),
                      rowsDone,
                      findings.usableRows());
                }
              });
    }
    writer.flush();
  }

  /** Keeps the problems beside the import, as one more file of it: written in one transaction. */
  private void keepProblems(int index) {
    List<Map<String, Object>> rows = new ArrayList<>();
    long position = 0;
    for (RowProblem problem : findings.problems()) {
      rows.add(
          Map.of(
              "links", List.of(),
              "values",
                  Map.of(
                      "position", position++,
                      "file", problem.file(),
                      "row", (long) problem.row(),
                      "column", problem.column(),
                      "value", problem.value(),
                      "expected", problem.expected())));
    }
    store.transaction(
        work -> {
          if (!rows.isEmpty()) {
            work.run(
                IntakeCypher.RECORD, Map.of("import", number, "label", "Problem", "rows", rows));
          }
          return work.run(
              IntakeCypher.NOTE_PROGRESS,
              Map.of("number", number, "file", (long) index + 1, "row", 0L));
        });
  }
}
