package enishi.terminal;

import enishi.table.TableWriter;
import enishi.terminal.CommonOptions.Format;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints answers: JSON as REST gives it, tables for people, CSV for spreadsheets. */
public final class Terminal {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final PrintWriter out;
  private final Language language;

  /** Speaks Japanese. */
  public Terminal(PrintWriter out) {
    this(out, Language.JAPANESE);
  }

  public Terminal(PrintWriter out, Language language) {
    this.out = out;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** What that room says to whoever sits here. */
  public Phrases phrases(String room) {
    return new Phrases(room, language);
  }

  /**
   * Prints the answer; the sheets say the same for people. CSV prints the first sheet that has
   * columns.
   */
  public void print(Format format, Object answer, Supplier<List<Sheet>> sheets) {
    switch (format) {
      case json -> out.println(JSON.writeValueAsString(answer));
      case table -> sheets.get().forEach(this::table);
      case csv ->
          sheets.get().stream()
              .filter(s -> !s.columns().isEmpty())
              .findFirst()
              .ifPresent(this::csv);
    }
    out.flush();
  }

  public void line(String text) {
    out.println(text);
    out.flush();
  }

  private void table(Sheet sheet) {
    if (!sheet.title().isEmpty()) {
      out.println(sheet.title());
    }
    if (!sheet.columns().isEmpty()) {
      int[] widths = sheet.columns().stream().mapToInt(DisplayWidth::of).toArray();
      sheet.rows().forEach(row -> widen(widths, row));
      row(sheet.columns(), widths);
      sheet.rows().forEach(row -> row(row, widths));
    }
    sheet.notes().forEach(out::println);
  }

  private static void widen(int[] widths, List<String> row) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
    }
  }

  private void row(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append("  ").append(DisplayWidth.pad(cells.get(i), widths[i]));
    }
    out.println(line.toString().stripTrailing());
  }

  /** Without the byte order mark: a terminal and scripts want plain UTF-8. */
  private void csv(Sheet sheet) {
    var bytes = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.csv(bytes)) {
      writer.row(sheet.columns());
      sheet.rows().forEach(writer::row);
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    out.print(text.startsWith("\ufeff") ? text.substring(1) : text);
  }
}
