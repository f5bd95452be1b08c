package enishi.intake;

import enishi.model.RowProblem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Reads a whole dataset and finds every problem, without writing anything. Entities come first:
 * which ids are described is known before the rows that name them are judged. An entity row that is
 * rejected takes the rows that name it with it.
 */
final class Checking {
  /**
   * Unreadable entity rows of which the place is kept, so that rows that name them can point at it.
   */
  private static final int MAX_PLACES = 10_000;

  private final Dataset dataset;
  private final IdSet elsewhere;
  private final ErasedPersons erased;
  private final ImportProgress progress;
  private final IdSet described = new IdSet();
  private final Map<String, String> rejected = new HashMap<>();

  /**
   * @param elsewhere ids that other live imports describe
   */
  Checking(Dataset dataset, IdSet elsewhere, ErasedPersons erased, ImportProgress progress) {
    this.dataset = dataset;
    this.elsewhere = elsewhere;
    this.erased = erased;
    this.progress = progress;
  }

  Findings run() {
    collectIds();
    boolean changed = true;
    while (changed) {
      changed = rejectOnce();
    }
    var findings = new Findings();
    RowJudge judge = judge();
    dataset.files().keySet().forEach(table -> check(table, judge, findings));
    findings.compareWith(dataset.manifest().expected());
    return findings;
  }

  /** A judge for one more reading of the dataset. */
  RowJudge judge() {
    return new RowJudge(described, elsewhere, rejected);
  }

  private void collectIds() {
    Map<String, String> unreadable = new LinkedHashMap<>();
    for (DatasetTable table : dataset.files().keySet()) {
      String key = table.describedColumn();
      if (!key.isEmpty()) {
        eachRow(
            table,
            (reading, row) -> {
              if (row instanceof RowReading.Usable usable) {
                described.add(usable.text(key));
              } else if (row.values().containsKey(key) && unreadable.size() < MAX_PLACES) {
                unreadable.putIfAbsent(String.valueOf(row.values().get(key)), place(reading, row));
              }
            });
      }
    }
    unreadable.forEach(
        (id, place) -> {
          if (!described.contains(id)) {
            rejected.put(id, place);
          }
        });
  }

  /**
   * Rejects entities that name what is not described; true where one fell, which may fell others.
   */
  private boolean rejectOnce() {
    RowJudge judge = judge();
    var seen = new IdSet();
    int before = rejected.size();
    for (DatasetTable table : dataset.files().keySet()) {
      if (table.placement() instanceof Placement.Describes(String key, var kind)
          && table.namesOthers()) {
        eachRow(
            table,
            (reading, row) -> {
              if (row instanceof RowReading.Usable usable
                  && seen.add(usable.text(key))
                  && !judge
                      .judgeReferences(table, reading.fileName(), dataset.manifest(), usable)
                      .isEmpty()) {
                rejected.putIfAbsent(usable.text(key), place(reading, row));
              }
            });
      }
    }
    return rejected.size() > before;
  }

  private void check(DatasetTable table, RowJudge judge, Findings findings) {
    try (TableReading reading = reading(table)) {
      findings.begin(table, reading.fileName(), reading.unknownColumns());
      List<RowProblem> missing = reading.missingColumns();
      if (!missing.isEmpty()) {
        findings.wholeFile(missing);
        return;
      }
      reading
          .rows()
          .forEach(
              row -> {
                findings.row(
                    row instanceof RowReading.Usable usable
                        ? judge.judge(table, reading.fileName(), dataset.manifest(), usable)
                        : ((RowReading.Unusable) row).problems());
                progress.at(ImportProgress.Phase.CHECK, table.tableName(), findings.rowsRead(), -1);
              });
      findings.erased(reading.erasedRows());
    }
  }

  private void eachRow(DatasetTable table, BiConsumer<TableReading, RowReading> consumer) {
    try (TableReading reading = reading(table)) {
      if (reading.missingColumns().isEmpty()) {
        reading.rows().forEach(row -> consumer.accept(reading, row));
      }
    }
  }

  private TableReading reading(DatasetTable table) {
    Path file = dataset.files().get(table);
    if (file == null) {
      throw new IllegalStateException("no file for " + table);
    }
    return new TableReading(table, file, dataset.manifest(), erased);
  }

  private static String place(TableReading reading, RowReading row) {
    return "%s row %d".formatted(reading.fileName(), row.row());
  }
}
