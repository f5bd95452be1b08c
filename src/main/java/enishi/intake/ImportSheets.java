package enishi.intake;

import enishi.model.RowProblem;
import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;

/** What an import did, as tables for a terminal. */
final class ImportSheets {
  private static final int PROBLEMS_SHOWN = 50;

  private ImportSheets() {}

  static List<Sheet> of(ImportReport report) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(counts(report));
    if (!report.problems().isEmpty()) {
      sheets.add(problems(report));
    }
    if (!report.duplicates().isEmpty()) {
      sheets.add(duplicates(report));
    }
    List<String> notes = new ArrayList<>();
    report
        .unknownColumns()
        .forEach(
            column ->
                notes.add(
                    "%s: column (%s) is not known and was not read"
                        .formatted(column.file(), column.column())));
    report.unreadFiles().forEach(file -> notes.add("%s: not a table, not read".formatted(file)));
    if (!notes.isEmpty()) {
      sheets.add(Sheet.text("", notes));
    }
    return sheets;
  }

  static List<Sheet> of(List<ImportSummary> imports) {
    List<List<String>> rows =
        imports.stream()
            .map(
                i ->
                    List.of(
                        i.id(),
                        i.state(),
                        String.valueOf(
                            i.rows().stream().mapToLong(ImportSummary.TableRows::rows).sum()),
                        String.valueOf(i.problems()),
                        i.startedAt(),
                        i.dataset()))
            .toList();
    return List.of(
        new Sheet(
            "",
            List.of("import", "state", "rows", "problems", "started", "dataset"),
            rows,
            List.of()));
  }

  private static Sheet counts(ImportReport report) {
    String title =
        switch (report.outcome()) {
          case IMPORTED ->
              "%s: imported as %s%s"
                  .formatted(report.dataset(), report.id(), report.resumed() ? " (resumed)" : "");
          case UNCHANGED -> "%s: nothing changed since %s".formatted(report.dataset(), report.id());
          case REHEARSED -> "%s: checked, nothing written".formatted(report.dataset());
          case REFUSED -> "%s: refused, nothing written (--strict)".formatted(report.dataset());
        };
    return new Sheet(
        title,
        List.of("table", "file", "rows", "usable"),
        report.tables().stream()
            .map(
                t ->
                    List.of(
                        t.table(),
                        t.file(),
                        String.valueOf(t.rows()),
                        String.valueOf(t.imported())))
            .toList(),
        List.of());
  }

  private static Sheet problems(ImportReport report) {
    List<List<String>> rows =
        report.problems().stream().limit(PROBLEMS_SHOWN).map(ImportSheets::cells).toList();
    long more = report.problemCount() - rows.size();
    return new Sheet(
        "%d problems".formatted(report.problemCount()),
        List.of("file", "row", "column", "value", "expected"),
        rows,
        more > 0
            ? List.of("  … and %d more (--format json lists them)".formatted(more))
            : List.of());
  }

  private static List<String> cells(RowProblem p) {
    return List.of(p.file(), String.valueOf(p.row()), p.column(), p.value(), p.expected());
  }

  private static Sheet duplicates(ImportReport report) {
    List<List<String>> rows = new ArrayList<>();
    report
        .duplicates()
        .forEach(
            group ->
                group.entities().forEach(entity -> rows.add(List.of(entity.id(), entity.name()))));
    return new Sheet(
        "%d names that may be one and the same (not merged)".formatted(report.duplicates().size()),
        List.of("id", "name"),
        rows,
        List.of());
  }
}
