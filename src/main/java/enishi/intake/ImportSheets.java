package enishi.intake;

import enishi.model.RowProblem;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an import did, as tables for a terminal in its language. */
final class ImportSheets {
  private static final int PROBLEMS_SHOWN = 50;

  private final Phrases phrases;
  private final Locale locale;

  ImportSheets(Terminal terminal) {
    phrases = terminal.phrases("intake");
    locale = terminal.language().locale();
  }

  List<Sheet> of(ImportReport report) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(counts(report));
    if (!report.problems().isEmpty()) {
      sheets.add(problems(report));
    }
    if (!report.duplicates().isEmpty()) {
      sheets.add(duplicates(report));
    }
    List<String> unread = new ArrayList<>();
    report
        .unknownColumns()
        .forEach(
            column -> unread.add(phrases.say("unread.column", column.file(), column.column())));
    report.unreadFiles().forEach(file -> unread.add(phrases.say("unread.file", file)));
    if (!unread.isEmpty()) {
      sheets.add(Sheet.text(phrases.say("unread.title"), unread));
    }
    return sheets;
  }

  List<Sheet> of(List<ImportSummary> imports) {
    List<List<String>> rows =
        imports.stream()
            .map(
                i ->
                    List.of(
                        i.id(),
                        phrases.say("state." + i.state()),
                        String.valueOf(
                            i.rows().stream().mapToLong(ImportSummary.TableRows::rows).sum()),
                        String.valueOf(i.problems()),
                        i.startedAt(),
                        i.dataset()))
            .toList();
    return List.of(
        new Sheet(
            "",
            phrases.list("column.id fact.state fact.rows fact.problems fact.when column.dataset"),
            rows,
            List.of()));
  }

  private Sheet counts(ImportReport report) {
    String outcome = report.outcome().name().toLowerCase(Locale.ROOT);
    String title = phrases.say("outcome." + outcome, report.dataset());
    return new Sheet(
        report.id() == null ? title : title + phrases.say("as", report.id()),
        phrases.list("job.table problem.file job.rows job.usable"),
        report.tables().stream()
            .map(
                t ->
                    List.of(
                        phrases.say("table." + t.table()),
                        t.file(),
                        String.valueOf(t.rows()),
                        String.valueOf(t.imported())))
            .toList(),
        notes(report));
  }

  private List<String> notes(ImportReport report) {
    List<String> notes = new ArrayList<>();
    if (report.resumed()) {
      notes.add(phrases.say("resumed"));
    }
    if (report.erasedRows() > 0) {
      notes.add(phrases.say("job.erased", report.erasedRows()));
    }
    return notes;
  }

  private Sheet problems(ImportReport report) {
    ImportWords words = ImportWords.standard();
    List<RowProblem> shown = report.problems().stream().limit(PROBLEMS_SHOWN).toList();
    long more = report.problemCount() - shown.size();
    return new Sheet(
        phrases.say("problems.title", report.problemCount()),
        words.problemColumns(locale),
        words.problems(shown, locale).stream().map(ImportSheets::cells).toList(),
        more > 0 ? List.of(phrases.say("problems.rest", more)) : List.of());
  }

  private static List<String> cells(RowProblem p) {
    return List.of(p.file(), String.valueOf(p.row()), p.column(), p.value(), p.expected());
  }

  private Sheet duplicates(ImportReport report) {
    List<List<String>> rows = new ArrayList<>();
    report
        .duplicates()
        .forEach(
            group ->
                group.entities().forEach(entity -> rows.add(List.of(entity.id(), entity.name()))));
    return new Sheet(
        phrases.say("duplicates.title", report.duplicates().size()),
        phrases.list("column.id column.name"),
        rows,
        List.of(phrases.say("duplicates.text")));
  }
}
