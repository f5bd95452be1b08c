package enishi.export;

import enishi.algorithm.disclosure.Suppression;
import enishi.export.TableContent.Column;
import enishi.export.TableContent.ColumnType;
import enishi.population.TierTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The population by municipality and tier as it may be published: small counts are hidden with what
 * would give them away, and towns with fewer than k persons are not shown at all.
 *
 * @param content rows of municipalities, last the totals
 * @param townsLeftOut how many towns are not shown
 */
record TierReading(TableContent content, Suppression suppression, int townsLeftOut) {
  /** The first cell of the row of totals. */
  static final String TOTAL = "total";

  static TierReading of(TierTable table, int k) {
    int columns = table.ladder().rungs().size();
    int[][] counts =
        table.rows().stream()
            .map(row -> row.people().stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    Suppression suppression =
        Suppression.ofTable(counts.length == 0 ? new int[1][columns] : counts, k);
    int[] totals = new int[columns];
    int leftOut = 0;
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int row = 0; row < counts.length; row++) {
      long total = 0;
      for (int column = 0; column < columns; column++) {
        total += counts[row][column];
        totals[column] += counts[row][column];
      }
      if (total > 0 && total < k) {
        leftOut++;
      } else {
        TierTable.Row town = table.rows().get(row);
        rows.add(cells(town.municipality().value(), town.name(), counts[row], row, suppression));
      }
    }
    rows.add(cells(TOTAL, "", totals, counts.length, suppression));
    return new TierReading(new TableContent(columns(columns), rows), suppression, leftOut);
  }

  private static List<@Nullable Object> cells(
      String id, String name, int[] counts, int row, Suppression suppression) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(id);
    cells.add(name);
    long total = 0;
    for (int column = 0; column < counts.length; column++) {
      total += counts[column];
      cells.add(suppression.hides(row, column) ? null : Long.valueOf(counts[column]));
    }
    cells.add(suppression.hides(row, counts.length) ? null : Long.valueOf(total));
    return cells;
  }

  private static List<Column> columns(int rungs) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("municipality", ColumnType.TEXT));
    columns.add(new Column("name", ColumnType.TEXT));
    for (int tier = 1; tier <= rungs; tier++) {
      columns.add(new Column("tier_" + tier, ColumnType.WHOLE));
    }
    columns.add(new Column("people", ColumnType.WHOLE));
    return columns;
  }
}
