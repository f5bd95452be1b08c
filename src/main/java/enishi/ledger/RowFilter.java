package enishi.ledger;

import enishi.ledger.KpiLedger.Pillar;
import enishi.ledger.KpiLedger.Row;
import enishi.model.Word;
import java.util.List;
import java.util.function.Predicate;

/** Which rows of a ledger are shown. */
public enum RowFilter implements Word {
  ALL("all", row -> true),
  /** Those whose published rate does not follow. */
  FLAGGED("flagged", Row::flagged),
  /** Those where another figure is not the same. */
  DIFFERENT("different", Row::differs),
  /** Those that the graph counts. */
  COUNTED("counted", row -> row.comparisons().stream().anyMatch(Comparison::isFromGraph)),
  BEHIND("behind", Row::behind);

  private final String word;
  private final Predicate<Row> shows;

  RowFilter(String word, Predicate<Row> shows) {
    this.word = word;
    this.shows = shows;
  }

  static RowFilter parse(String word) {
    return Word.parse(RowFilter.class, word);
  }

  @Override
  public String word() {
    return word;
  }

  public int count(KpiLedger ledger) {
    return of(ledger).stream().mapToInt(pillar -> pillar.rows().size()).sum();
  }

  /** The pillars with the rows to be shown, without those that have none. */
  List<Pillar> of(KpiLedger ledger) {
    return ledger.pillars().stream()
        .map(pillar -> new Pillar(pillar.name(), pillar.rows().stream().filter(shows).toList()))
        .filter(pillar -> !pillar.rows().isEmpty())
        .toList();
  }
}
