package enishi.intake;

import enishi.model.RowProblem;
import enishi.table.TableFile;
import enishi.table.TableHints;
import enishi.table.TableRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One table of a dataset, read cell by cell. Judges what a row says by itself; whether the things
 * it names are described anywhere is judged by {@link Checking}.
 */
final class TableReading implements AutoCloseable {
  private final DatasetTable table;
  private final Manifest manifest;
  private final TableFile file;
  private final ErasedRows erased;

  /** theirs.get(our column) = the heading in the file. */
  private final Map<String, String> theirs = new HashMap<>();

  TableReading(DatasetTable table, Path path, Manifest manifest, ErasedPersons erased) {
    this.table = table;
    this.erased = new ErasedRows(erased);
    this.manifest = manifest;
    table
        .columns()
        .forEach(column -> theirs.put(column.name(), manifest.theirColumn(table, column)));
    this.file =
        TableFile.open(
            path,
            TableHints.NONE
                .withCharset(manifest.encoding())
                .withSheet(table.tableName())
                .withKnownColumns(Set.copyOf(theirs.values())));
  }

  String fileName() {
    return file.name();
  }

  /** Columns that a row needs and the file does not have: nothing of the file can be used. */
  List<RowProblem> missingColumns() {
    return table.columns().stream()
        .filter(column -> column.required() && !file.header().has(heading(column)))
        .map(
            column ->
                new RowProblem(
                    file.name(),
                    file.header().number(),
                    heading(column),
                    "",
                    "a column of this name"))
        .toList();
  }

  /** Headings that mean nothing to us. */
  List<String> unknownColumns() {
    return file.header().otherThan(theirs.values());
  }

  /**
   * The rows in order, each usable or with its problems, without those that name an erased person.
   * They can be read once.
   */
  Stream<RowReading> rows() {
    return file.rows().map(this::read).flatMap(row -> erased.keep(table, row).stream());
  }

  /** How many rows were left out, once the rows are read. */
  long erasedRows() {
    return erased.count();
  }

  @Override
  public void close() {
    file.close();
  }

  private RowReading read(TableRow row) {
    List<RowProblem> problems = new ArrayList<>();
    if (row.cells().size() > file.header().columns().size()) {
      problems.add(
          problem(
              row,
              "",
              String.valueOf(row.cells().size()),
              "at most %d cells".formatted(file.header().columns().size())));
    }
    Map<String, Object> values = new HashMap<>();
    for (Column column : table.columns()) {
      readCell(row, column, values).ifPresent(problems::add);
    }
    if (problems.isEmpty()) {
      table
          .rules()
          .forEach(
              rule -> rule.check(values).ifPresent(breach -> problems.add(problem(row, breach))));
    }
    return problems.isEmpty()
        ? new RowReading.Usable(row.number(), values)
        : new RowReading.Unusable(row.number(), values, problems);
  }

  private Optional<RowProblem> readCell(TableRow row, Column column, Map<String, Object> values) {
    String heading = heading(column);
    Optional<String> fault = row.cellFault(heading);
    if (fault.isPresent()) {
      return Optional.of(problem(row, heading, fault.get(), "a value: the formula has none"));
    }
    String text = row.cell(heading);
    if (text.isEmpty()) {
      return column.required()
          ? Optional.of(problem(row, heading, "", expected(column)))
          : Optional.empty();
    }
    Optional<?> value = CellReader.read(column.cell(), manifest.ourValue(table, column, text));
    if (value.isEmpty()) {
      return Optional.of(problem(row, heading, text, expected(column)));
    }
    values.put(column.name(), value.get());
    return Optional.empty();
  }

  /** What a good cell looks like, in the sheet's own words where they are mapped to ours. */
  private String expected(Column column) {
    List<String> words =
        column.cell() instanceof Cell.OneOf ? manifest.theirWords(table, column) : List.of();
    return words.isEmpty()
        ? CellReader.expected(column.cell())
        : "one of " + String.join(", ", words);
  }

  private String heading(Column column) {
    return theirs.getOrDefault(column.name(), column.name());
  }

  private RowProblem problem(TableRow row, RowRule.Breach breach) {
    String heading = theirs.getOrDefault(breach.column(), breach.column());
    return problem(row, heading, row.cell(heading), breach.expected());
  }

  private RowProblem problem(TableRow row, String column, String value, String expected) {
    return new RowProblem(file.name(), row.number(), column, value, expected);
  }
}
