package enishi.ledger;

import enishi.ledger.KpiLedger.Pillar;
import enishi.ledger.KpiLedger.Row;
import enishi.model.Word;
import java.util.List;

/** Which rows of a ledger are shown. */
public enum RowFilter implements Word {
  ALL("all"),
  /** Those whose published rate does not follow. */
  FLAGGED("flagged"),
  /** Those where another figure is not the same. */
  DIFFERENT("different"),
  /** Those that the graph counts. */
  COUNTED("counted"),
  BEHIND("behind");

  private final String word;

  RowFilter(String word) {
    this.word = word;
  }

  private boolean shows(Row row) {
    return switch (this) {
      case ALL -> true;
      case FLAGGED -> row.flagged();
      case DIFFERENT -> row.differs();
      case COUNTED -> row.comparisons().stream().anyMatch(Comparison::isFromGraph);
      case BEHIND -> row.behind();
    };
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
        .map(
            pillar ->
                new Pillar(pillar.name(), pillar.rows().stream().filter(this::shows).toList()))
        .filter(pillar -> !pillar.rows().isEmpty())
        .toList();
  }
}
