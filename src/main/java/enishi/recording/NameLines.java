package enishi.recording;

import static enishi.model.EnishiException.badInput;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads names as people paste them: one a line, with the organization behind a tab or a comma, or
 * columns under a heading that says which is which.
 */
final class NameLines {
  static final int MOST = 300;
  private static final Set<String> NAMES = Set.of("氏名", "名前", "お名前", "参加者", "参加者名", "出席者", "name");
  private static final Set<String> ORGANIZATIONS =
      Set.of("所属", "所属先", "会社", "会社名", "団体", "団体名", "組織", "organization", "company");

  private NameLines() {}

  static List<NameLine> read(String pasted) {
    List<List<String>> rows =
        pasted.lines().filter(line -> !line.isBlank()).map(NameLines::cells).toList();
    int name = 0;
    int organization = 1;
    int from = 0;
    if (!rows.isEmpty()) {
      int named = column(rows.getFirst(), NAMES);
      if (named >= 0) {
        name = named;
        organization = column(rows.getFirst(), ORGANIZATIONS);
        from = 1;
      }
    }
    List<NameLine> lines = new ArrayList<>();
    for (List<String> row : rows.subList(from, rows.size())) {
      NameLine line = new NameLine(cell(row, name), cell(row, organization));
      if (!line.name().isEmpty()) {
        lines.add(line);
      }
    }
    if (lines.size() > MOST) {
      throw badInput(
          "(%d) names at once, expected at most %d.%nMaybe paste them in parts.",
          lines.size(), MOST);
    }
    return lines;
  }

  private static int column(List<String> heading, Set<String> words) {
    return IntStream.range(0, heading.size())
        .filter(i -> words.contains(heading.get(i).strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(-1);
  }

  private static String cell(List<String> row, int column) {
    return column < 0 || column >= row.size() ? "" : row.get(column);
  }

  /** Splits at tabs, or else at commas outside quotes. */
  private static List<String> cells(String line) {
    char between = line.indexOf('\t') >= 0 ? '\t' : ',';
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == between || (between == ',' && (c == '，' || c == '、')))) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
