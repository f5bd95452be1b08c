package enishi.programme.event;

import static enishi.model.EnishiException.badInput;

import enishi.table.TableFile;
import enishi.table.TableHints;
import enishi.table.TableRow;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The answers to "would you recommend it" in a form's own sheet. Of the sheet only the scores are
 * taken; names and mail addresses that a form also writes are left where they are.
 *
 * @param scores of the rows that have one, in their order
 * @param rows the row of each score, as a spreadsheet shows it
 * @param column under which name they stand
 * @param unanswered how many rows have none
 */
record AnswerSheet(List<Integer> scores, List<Integer> rows, String column, int unanswered) {
  private static final Pattern SCORE = Pattern.compile("[0-9]|10");

  /** What forms call the question; the first that fits one column decides. */
  private static final List<Predicate<String>> NAMES =
      List.of(
          name -> name.equals("score") || name.equals("nps"),
          name -> name.matches(".*(すすめ|勧め|薦め|推奨|recommend).*"),
          name -> name.matches("(点|点数|スコア|評価|満足度)"));

  AnswerSheet {
    scores = List.copyOf(scores);
    rows = List.copyOf(rows);
  }

  /** Throws bad-input where no column can be told to hold the scores, or a score is none. */
  static AnswerSheet read(Path file) {
    try (TableFile table = TableFile.open(file, TableHints.NONE)) {
      List<TableRow> rows = table.rows().toList();
      String column = column(table.header().columns(), rows);
      List<Integer> scores = new ArrayList<>();
      List<Integer> numbers = new ArrayList<>();
      for (TableRow row : rows) {
        String text = plain(row.cell(column));
        if (SCORE.matcher(text).matches()) {
          scores.add(Integer.valueOf(text));
          numbers.add(row.number());
        } else if (!text.isEmpty()) {
          throw badInput(
              "row %d, column %s: (%s) is no score, expected a whole number from 0 to 10.%n"
                  + "Maybe correct the cell, or empty it where nobody answered.",
              row.number(), column, row.cell(column));
        }
      }
      if (scores.isEmpty()) {
        throw badInput("column %s has no score, expected whole numbers from 0 to 10", column);
      }
      return new AnswerSheet(scores, numbers, column, rows.size() - scores.size());
    }
  }

  private static String column(List<String> columns, List<TableRow> rows) {
    for (Predicate<String> name : NAMES) {
      List<String> fitting =
          columns.stream().filter(one -> name.test(plain(one).toLowerCase(Locale.ROOT))).toList();
      if (fitting.size() == 1) {
        return fitting.getFirst();
      }
    }
    List<String> scores = columns.stream().filter(one -> holdsScores(one, rows)).toList();
    if (scores.size() == 1) {
      return scores.getFirst();
    }
    throw badInput(
        "no one column (of %s) can be told to hold the scores 0 to 10.%n" + "Maybe name it score.",
        columns.stream().filter(name -> !name.isEmpty()).toList());
  }

  private static boolean holdsScores(String column, List<TableRow> rows) {
    List<String> filled =
        rows.stream().map(row -> plain(row.cell(column))).filter(t -> !t.isEmpty()).toList();
    return !column.isEmpty()
        && !filled.isEmpty()
        && filled.stream().allMatch(text -> SCORE.matcher(text).matches());
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
