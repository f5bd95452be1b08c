package enishi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in few numbers, the median first because a few rows of several hundred per cent carry
 * the mean away.
 *
 * @param rows all rows
 * @param defined n: the rows that have a rate; the figures below are over these
 * @param undefined rows whose target is 0 (対象外)
 * @param notMeasured rows without a figure
 * @param median in %; null where no row has a rate, like the means
 * @param mean in %
 * @param cappedMean in %, each row counting 100 % at most
 * @param atLeast100 rows of 100 % or more
 * @param atZero rows of 0 %
 */
public record Summary(
    int rows,
    int defined,
    int undefined,
    int notMeasured,
    @Nullable BigDecimal median,
    @Nullable BigDecimal mean,
    @Nullable BigDecimal cappedMean,
    int atLeast100,
    int atZero) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int WORKING_DECIMALS = 30;
  private static final int SHOWN_DECIMALS = 6;

  /**
   * @param literal whether the first reading of a figure counts, else the last
   */
  static Summary of(List<KpiLedger.Row> rows, boolean literal) {
    List<BigDecimal> rates = new ArrayList<>();
    int undefined = 0;
    for (KpiLedger.Row row : rows) {
      switch (row.rate().state()) {
        case DEFINED -> rates.add(percent(row, literal));
        case UNDEFINED -> undefined++;
        case NOT_MEASURED, UNREADABLE -> {}
      }
    }
    rates.sort(null);
    int n = rates.size();
    return new Summary(
        rows.size(),
        n,
        undefined,
        rows.size() - n - undefined,
        n == 0 ? null : shown(mean(rates.subList((n - 1) / 2, n / 2 + 1))),
        n == 0 ? null : shown(mean(rates)),
        n == 0 ? null : shown(mean(rates.stream().map(rate -> rate.min(HUNDRED)).toList())),
        (int) rates.stream().filter(rate -> rate.compareTo(HUNDRED) >= 0).count(),
        (int) rates.stream().filter(rate -> rate.signum() == 0).count());
  }

  private static BigDecimal percent(KpiLedger.Row row, boolean literal) {
    List<BigDecimal> goals = row.target().values();
    List<BigDecimal> done = row.actual().values();
    return (literal ? done.getFirst() : done.getLast())
        .multiply(HUNDRED)
        .divide(
            literal ? goals.getFirst() : goals.getLast(), WORKING_DECIMALS, RoundingMode.HALF_UP);
  }

  private static BigDecimal mean(List<BigDecimal> rates) {
    return rates.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(rates.size()), WORKING_DECIMALS, RoundingMode.HALF_UP);
  }

  private static BigDecimal shown(BigDecimal value) {
    return Numeral.plain(value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
  }
}
