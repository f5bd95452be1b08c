package enishi.population;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file of a chart says around its marks. Places are in units of the drawing, which is 720
 * wide.
 *
 * @param chart the fragment of its marks
 * @param language of its texts, {@code ja} or {@code en}
 * @param about the day and the ladder
 * @param lines what the marks mean, broken to fit
 * @param captions over the marks
 * @param top where the marks begin
 * @param legend below the marks
 * @param height of it all
 */
record ChartSheet(
    String chart,
    String language,
    String title,
    String about,
    List<String> lines,
    List<Caption> captions,
    int top,
    List<Key> legend,
    int height) {
  private static final int ROOM = 680;
  private static final int WIDE = 12;
  private static final int NARROW = 6;
  private static final int FIRST_LINE = 74;
  private static final int LINE = 18;
  private static final int KEY = 22;
  private static final int[] COLUMNS = {46, 386};

  /** A short text over a place of the marks. */
  record Caption(int x, String anchor, String text) {}

  /** A line of the legend: a class of marks and what it means. */
  record Key(String mark, String text, int x, int y) {}

  /** Something a legend explains. */
  record Meaning(String mark, String text) {}

  /** What the marks mean, in one line. */
  public String description() {
    return String.join(" ", lines);
  }

  static ChartSheet of(
      String chart,
      String language,
      String title,
      String about,
      String description,
      List<Caption> captions,
      int marksHeight,
      List<Meaning> meanings) {
    List<String> lines = broken(description);
    int top = FIRST_LINE + lines.size() * LINE + (captions.isEmpty() ? 0 : LINE);
    int bottom = top + marksHeight + KEY + (meanings.isEmpty() ? 0 : 6);
    List<Key> legend = new ArrayList<>();
    for (int i = 0; i < meanings.size(); i++) {
      legend.add(
          new Key(
              meanings.get(i).mark(),
              meanings.get(i).text(),
              COLUMNS[i % COLUMNS.length],
              bottom + i / COLUMNS.length * KEY));
    }
    int height = bottom + Math.ceilDiv(meanings.size(), COLUMNS.length) * KEY;
    return new ChartSheet(chart, language, title, about, lines, captions, top, legend, height);
  }

  /** Broken where a line is full: Japanese anywhere, other words between them. */
  private static List<String> broken(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : text.split("(?<= )|(?<=[\\u3000-\\uffef])")) {
      int more = word.codePoints().map(c -> c > 0x2fff ? WIDE : NARROW).sum();
      boolean closes = word.startsWith("。") || word.startsWith("、");
      if (width + more > ROOM && !closes) {
        lines.add(line.toString().strip());
        line.setLength(0);
        width = 0;
      }
      line.append(word);
      width += more;
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
