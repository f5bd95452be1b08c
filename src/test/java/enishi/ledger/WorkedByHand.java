package enishi.ledger;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The 48 rows of document 004 (錦江町 MIRAI, 達成率), worked out with pencil and paper and none of the
 * program's code. Each line: the row, actual and target as whole numbers, the recomputed rate in %
 * to two decimals rounded half-up, and, where the published rate does not follow, what explains it.
 *
 * <p>A rate follows where actual ÷ target, rounded half-up to the decimals it is printed with, is
 * the printed one. The seven that do not, and why:
 *
 * <ul>
 *   <li>1-5: 8 ÷ 90 = 8.888…; printed 8.8, half-up would be 8.9. Cut off after one decimal.
 *   <li>2-9: 対前年比 66 % against 150 % 増. Whether that is 250 % (26.4) or 150 % (44) of the year
 *       before, 66 is neither; it is the actual figure itself, a ratio to the year before.
 *   <li>2-10: 52 ÷ 60 = 86.666…; printed 86.6, half-up would be 86.7. Cut off.
 *   <li>3-9: 0 ÷ 0 is no number; 0 % is printed. Nothing explains it.
 *   <li>4-1: 13 ÷ 10 = 130; 120 is printed. It is no rounding of it, not 100 (no cap), no ratio
 *       (1.3 or 13), and there is one unit only. Nothing explains it.
 *   <li>4-5: 2×22 ÷ 2×20 = 44 ÷ 40 = 110; 100 is printed. A cap at 100 gives it, and so does
 *       comparing 2 回 with 2 回.
 *   <li>4-6: 10×9 ÷ 10×10 = 90; 100 is printed. Not above 100, so no cap; comparing 10 名 with 10 名
 *       gives it.
 * </ul>
 *
 * <p>1-10 is no such row: 1 件 ÷ 1 件 is 100 as printed; the 22 and 40 名 stand in brackets. なし is
 * read as 0.
 */
final class WorkedByHand {
  private static final String ROWS =
      """
      1-1 107/200 53.5
      1-2 32/10 320
      1-3 0/6 0
      1-4 20/20 100
      1-5 8/90 8.89 truncated
      1-6 0/2 0
      1-7 0/3 0
      1-8 3/2 150
      1-9 2/5 40
      1-10 1/1 100
      1-11 9/10 90
      1-12 0/10 0
      1-13 0/30 0
      2-1 16/5 320
      2-2 15/10 150
      2-3 0/2 0
      2-4 1/2 50
      2-5 0/5 0
      2-6 0/1 0
      2-7 6/10 60
      2-8 2/5 40
      2-9 66/250 26.4 ratio
      2-10 52/60 86.67 truncated
      2-11 0/2 0
      2-12 0/3 0
      3-1 4/3 133.33
      3-2 6/30 20
      3-3 400/100 400
      3-4 430/200 215
      3-5 54/50 108
      3-6 0/1 0
      3-7 0/1 0
      3-8 0/5 0
      3-9 0/0 - none
      4-1 13/10 130 none
      4-2 2/10 20
      4-3 0/10 0
      4-4 4/5 80
      4-5 44/40 110 capped,other-unit
      4-6 90/100 90 other-unit
      4-7 10/10 100
      4-8 0/30 0
      4-9 16/10 160
      4-10 12/30 40
      5-1 0/91 0
      5-2 0/3 0
      5-3 1/1 100
      5-4 0/50 0
      """;

  private WorkedByHand() {}

  /**
   * One row.
   *
   * @param percent empty where there is no rate
   * @param explanations the readings, or {@code none}; empty where the published rate follows
   */
  record Row(String key, String actual, String target, String percent, List<String> explanations) {
    boolean flagged() {
      return !explanations.isEmpty();
    }
  }

  static Row row(String key) {
    return Objects.requireNonNull(rows().get(key), key);
  }

  /** By their key, in the document's order. */
  static Map<String, Row> rows() {
    Map<String, Row> rows = new LinkedHashMap<>();
    ROWS.lines()
        .map(line -> line.split(" "))
        .forEach(
            cell ->
                rows.put(
                    cell[0],
                    new Row(
                        cell[0],
                        cell[1].substring(0, cell[1].indexOf('/')),
                        cell[1].substring(cell[1].indexOf('/') + 1),
                        cell[2].equals("-") ? "" : cell[2],
                        cell.length == 4 ? Arrays.asList(cell[3].split(",")) : List.of())));
    return rows;
  }
}
