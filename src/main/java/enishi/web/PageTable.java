package enishi.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table as a page shows it: what a reader may not see is not in it either.
 *
 * @param title the page's title and the heading above the table
 * @param rows rows of equal length from top to bottom, the header among them; a cell is a text, a
 *     number where the page shows one and nothing else, or null
 */
record PageTable(String title, List<List<@Nullable Object>> rows) {
  /** Whole numbers with a zero in front are codes, and long ones are no amounts. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d{0,14}|[1-9]\\d{0,2}(?:,\\d{3}){1,4})(?:\\.\\d{1,10})?");

  private static final String NO_CONTENT =
      "svg, form, button, input, select, textarea, script, template, [hidden]";

  /**
   * The table of that number, from 1, in the page's order; empty where there is none.
   *
   * @param html a page, or a part of one
   */
  static Optional<PageTable> find(String html, int number) {
    Document page = Jsoup.parse(html);
    List<Element> tables = page.select("table");
    return number < 1 || number > tables.size()
        ? Optional.empty()
        : Optional.of(of(page, tables.get(number - 1)));
  }

  private static PageTable of(Document page, Element table) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (row.closest("table") == table) {
        rows.add(cells(row));
      }
    }
    return new PageTable(title(page, table), even(rows));
  }

  private static List<@Nullable Object> cells(Element row) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        cells.add(value(cell));
        for (int more = span(cell); more > 1; more--) {
          cells.add(null);
        }
      }
    }
    return cells;
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan");
    return span.matches("\\d{1,3}") ? Integer.parseInt(span) : 1;
  }

  private static @Nullable Object value(Element cell) {
    Element shown = cell.clone();
    shown.select(NO_CONTENT).remove();
    String text = shown.text().strip();
    if (text.isEmpty()) {
      return null;
    }
    return NUMBER.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : text;
  }

  /** Fills short rows up, and leaves out columns in which nothing stands. */
  private static List<List<@Nullable Object>> even(List<List<@Nullable Object>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(
        row -> {
          while (row.size() < width) {
            row.add(null);
          }
        });
    int[] filled =
        IntStream.range(0, width)
            .filter(at -> rows.stream().anyMatch(row -> row.get(at) != null))
            .toArray();
    List<List<@Nullable Object>> even = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      List<@Nullable Object> kept = new ArrayList<>();
      for (int at : filled) {
        kept.add(row.get(at));
      }
      even.add(kept);
    }
    return even;
  }

  private static String title(Document page, Element table) {
    String title = page.title().replaceFirst(" – [^–]*$", "");
    String heading = heading(table);
    return Stream.of(title, heading)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining("-"));
  }

  /** The nearest heading that stands before the table; empty where there is none. */
  private static String heading(Element table) {
    for (Element at = table; at != null; at = at.parent()) {
      for (Element before = at.previousElementSibling();
          before != null;
          before = before.previousElementSibling()) {
        Element found =
            before.normalName().matches("h[1-4]") ? before : before.select("h1, h2, h3, h4").last();
        if (found != null) {
          return Objects.requireNonNull(found).text().strip();
        }
      }
    }
    return "";
  }
}
