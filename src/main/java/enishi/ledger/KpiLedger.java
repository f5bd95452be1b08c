package enishi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A KPI ledger whose rates are worked out again.
 *
 * @param period the fiscal year in the ledger's name; null where it says none
 * @param expectedPercent how much of each target a steady year would have reached on the day, in %
 *     (ours: linear); 100 where there is no period, for then it is taken to be over
 * @param next the name of the ledger of the next period; null where there is none
 * @param flagged how many rows publish a rate that does not follow
 * @param summary with the most literal reading of each figure
 * @param otherSummary with the last reading of each; null where it makes no difference
 * @param alerts the rows behind what is expected, furthest behind first
 */
public record KpiLedger(
    LocalDate asOf,
    String ledger,
    @Nullable LedgerPeriod period,
    BigDecimal expectedPercent,
    @Nullable String next,
    int flagged,
    Summary summary,
    @Nullable Summary otherSummary,
    List<Pillar> pillars,
    List<Alert> alerts) {
  public KpiLedger {
    pillars = List.copyOf(pillars);
    alerts = List.copyOf(alerts);
  }

  /** The rows under one heading, in the document's order. */
  public record Pillar(String name, List<Row> rows) {
    public Pillar {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One row.
   *
   * @param key pillar and number, for example {@code 1-5}
   * @param noneReadAsZero whether なし was read as 0 (ours)
   * @param unitsDiffer whether target and actual are counted in different units
   * @param nextTarget the same row's target in the next period; null where there is none
   * @param behind whether it is behind what is expected on the day
   * @param comparisons with other figures, those that differ first
   * @param source the document and the place in it
   * @param file the file of the import, and {@code line} the row in it
   */
  public record Row(
      String key,
      String number,
      String title,
      Amount target,
      Amount actual,
      Rate rate,
      boolean noneReadAsZero,
      boolean unitsDiffer,
      @Nullable String nextTarget,
      boolean behind,
      List<Comparison> comparisons,
      String source,
      String file,
      int line) {
    public Row {
      comparisons = List.copyOf(comparisons);
    }

    public boolean flagged() {
      return rate.flagged();
    }

    /** Whether another figure is not the same. */
    public boolean differs() {
      return comparisons.stream().anyMatch(Comparison::differs);
    }
  }

  /**
   * A row that is behind.
   *
   * @param percent its rate
   * @param missing how much of the target is missing to what is expected on the day
   */
  public record Alert(
      String key, String title, BigDecimal percent, BigDecimal missing, String unit) {}
}
