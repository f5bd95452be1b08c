package enishi.ledger;

import enishi.ledger.KpiLedger.Row;
import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ledger as the terminal shows it: the rows, what does not agree, and the summary. */
final class KpiSheets {
  private final LedgerWords words;

  KpiSheets(LedgerWords words) {
    this.words = words;
  }

  List<Sheet> of(KpiLedger ledger) {
    return List.of(rows(ledger), comparisons(ledger));
  }

  private Sheet rows(KpiLedger ledger) {
    List<List<String>> rows =
        all(ledger)
            .map(
                row ->
                    List.of(
                        row.key(),
                        row.title(),
                        row.target().text(),
                        row.actual().text(),
                        row.rate().published(),
                        words.recomputed(row.rate()),
                        row.flagged() ? words.say("flag") : "",
                        Stream.concat(words.verdict(row.rate()).stream(), words.notes(row).stream())
                            .collect(Collectors.joining("; "))))
            .toList();
    return new Sheet(
        words.say("title", ledger.ledger()),
        words.list(
            "column.key column.title column.target column.actual column.published"
                + " column.recomputed column.flag column.reading"),
        rows,
        notes(ledger));
  }

  private List<String> notes(KpiLedger ledger) {
    Summary summary = ledger.summary();
    List<String> notes = new ArrayList<>();
    notes.add(words.say("summary.flagged", summary.rows(), ledger.flagged()));
    notes.add(
        words.say(
            "summary.line",
            summary.defined(),
            words.percent(summary.median()),
            words.percent(summary.mean()),
            words.percent(summary.cappedMean()),
            summary.atLeast100(),
            summary.atZero()));
    Summary other = ledger.otherSummary();
    if (other != null) {
      notes.add(
          words.say(
              "summary.other", words.percent(other.mean()), words.percent(other.cappedMean())));
    }
    notes.add(words.say("ours"));
    return notes;
  }

  private Sheet comparisons(KpiLedger ledger) {
    List<List<String>> rows = new ArrayList<>();
    all(ledger)
        .forEach(
            row ->
                row.comparisons()
                    .forEach(one -> rows.add(List.of(row.key(), one.title(), words.outcome(one)))));
    return new Sheet(
        "",
        rows.isEmpty() ? List.of() : words.list("column.key column.compared column.outcome"),
        rows,
        List.of());
  }

  private static Stream<Row> all(KpiLedger ledger) {
    return ledger.pillars().stream().flatMap(pillar -> pillar.rows().stream());
  }
}
