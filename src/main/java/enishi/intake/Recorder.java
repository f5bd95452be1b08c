package enishi.intake;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.model.RowProblem;
import enishi.store.Store;
import enishi.store.Work;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The door for facts that are recorded one at a time, by a form or by something that people did. A
 * recording is a small import: its rows pass the checks of an imported row, count at once, replace
 * what was recorded under the same title, and can be taken back. It is written in one transaction,
 * which may be the caller's. Not listed among the imports.
 */
public final class Recorder {
  /** Row numbers begin below the heading that a sheet would have. */
  private static final int FIRST_ROW = 2;

  private final Store store;

  public Recorder(Store store) {
    this.store = store;
  }

  /**
   * Records; returns the import's id, which the facts' evidence names. Throws bad-input for a cell
   * that cannot be read and unknown-id for an id that nobody describes.
   */
  public String record(Recording recording) {
    return store.transaction(work -> record(work, recording));
  }

  /** The same inside a transaction, so that it is committed with what else is written there. */
  public String record(Work work, Recording recording) {
    Map<DatasetTable, List<RowReading.Usable>> rows = read(recording);
    judge(work, rows);
    refuseErased(rows);
    List<DatasetTable> tables = List.copyOf(rows.keySet());
    List<String> names = tables.stream().map(DatasetTable::tableName).toList();
    long number =
        work.run(
                IntakeCypher.OPEN_RECORDING,
                Map.of("title", recording.title(), "source", recording.source(), "files", names))
            .getFirst()
            .number("number");
    for (DatasetTable table : tables) {
      var writer = new RowWriter(store, number, tables.indexOf(table), table);
      List<RowReading.Usable> usable = rows.getOrDefault(table, List.of());
      if (usable.size() >= RowWriter.BATCH_ROWS) {
        throw badInput(
            "%s has (%d) rows, expected fewer than %d.%nMaybe import them as a dataset.",
            table.tableName(), usable.size(), RowWriter.BATCH_ROWS);
      }
      usable.forEach(writer::add);
      writer.write(work);
    }
    work.run(
        IntakeCypher.ACTIVATE_IMPORT,
        Map.of(
            "number",
            number,
            "tables",
            names,
            "rows",
            tables.stream().map(t -> (long) rows.getOrDefault(t, List.of()).size()).toList(),
            "problems",
            0L,
            "problemsDigest",
            ""));
    work.nextRevision();
    return "import-" + number;
  }

  /** What was recorded under the title no longer counts; nothing older counts in its place. */
  public void retract(String title) {
    store.transaction(
        work -> {
          retract(work, title);
          return true;
        });
  }

  /** The same inside a transaction. */
  public void retract(Work work, String title) {
    work.run(IntakeCypher.RETIRE_RECORDING, Map.of("title", title));
    work.nextRevision();
  }

  private static Map<DatasetTable, List<RowReading.Usable>> read(Recording recording) {
    Map<DatasetTable, List<RowReading.Usable>> rows = new EnumMap<>(DatasetTable.class);
    for (Recording.Row row : recording.rows()) {
      DatasetTable table =
          DatasetTable.find(row.table())
              .orElseThrow(() -> badInput("table (%s) is none of a dataset", row.table()));
      List<RowReading.Usable> before = rows.computeIfAbsent(table, any -> new ArrayList<>());
      before.add(new RowReading.Usable(before.size() + FIRST_ROW, values(table, row)));
    }
    return rows;
  }

  private static Map<String, Object> values(DatasetTable table, Recording.Row row) {
    Map<String, Object> values = new HashMap<>();
    Set<String> left = new TreeSet<>(row.cells().keySet());
    for (Column column : table.columns()) {
      left.remove(column.name());
      String text = row.cells().getOrDefault(column.name(), "").strip();
      if (!text.isEmpty()) {
        values.put(
            column.name(),
            CellReader.read(column.cell(), text)
                .orElseThrow(() -> unreadable(table, column.name(), text, column.cell())));
      } else if (column.required()) {
        throw unreadable(table, column.name(), text, column.cell());
      }
    }
    if (!left.isEmpty()) {
      throw badInput("columns (%s) are none of the table %s", left, table.tableName());
    }
    table
        .rules()
        .forEach(
            rule ->
                rule.check(values)
                    .ifPresent(
                        breach -> {
                          throw badInput(
                              "%s (%s) of %s: expected %s",
                              breach.column(),
                              row.cells().getOrDefault(breach.column(), ""),
                              table.tableName(),
                              breach.expected());
                        }));
    return values;
  }

  private static EnishiException unreadable(
      DatasetTable table, String column, String text, Cell cell) {
    return badInput(
        "%s (%s) of %s: expected %s", column, text, table.tableName(), CellReader.expected(cell));
  }

  /** Nobody describes a person anew who was erased. */
  private void refuseErased(Map<DatasetTable, List<RowReading.Usable>> rows) {
    ErasedPersons erased = ErasedPersons.read(store);
    for (RowReading.Usable person : rows.getOrDefault(DatasetTable.PEOPLE, List.of())) {
      if (erased.contains(person.text("id"))) {
        throw EnishiException.unknownId(Id.parse(person.text("id")));
      }
    }
  }

  /** Refuses rows that name what nobody describes. */
  private static void judge(Work work, Map<DatasetTable, List<RowReading.Usable>> rows) {
    var described = new IdSet();
    Set<String> named = new TreeSet<>();
    rows.forEach(
        (table, usable) ->
            usable.forEach(
                row -> {
                  if (!table.describedColumn().isEmpty()) {
                    described.add(row.text(table.describedColumn()));
                  }
                  named.addAll(RowJudge.named(table, row));
                }));
    var known = new IdSet();
    work.run(IntakeCypher.KNOWN_IDS, Map.of("ids", List.copyOf(named)))
        .forEach(row -> known.add(row.text("id")));
    var judge = new RowJudge(described, known, Map.of());
    rows.forEach(
        (table, usable) ->
            usable.forEach(
                row -> {
                  List<RowProblem> problems =
                      judge.judge(table, table.tableName(), Manifest.NONE, row);
                  if (!problems.isEmpty()) {
                    throw refused(problems.getFirst());
                  }
                }));
  }

  private static EnishiException refused(RowProblem problem) {
    return Id.find(problem.value())
        .map(EnishiException::unknownId)
        .orElseGet(
            () ->
                badInput(
                    "%s (%s) of %s: expected %s",
                    problem.column(), problem.value(), problem.file(), problem.expected()));
  }
}
