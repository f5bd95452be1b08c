package enishi.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of a dataset folder as lists of rows; ids are full ({@code person:aoki}). */
public final class PlainTown {
  private final Map<String, List<Row>> tables;

  /** table and column → value → rows. */
  private final Map<String, Map<String, List<Row>>> indexes = new HashMap<>();

  /** project or organization → person → the days of their memberships or posts. */
  private final Map<String, Map<String, List<Span>>> spans = new HashMap<>();

  private PlainTown(Map<String, List<Row>> tables) {
    this.tables = tables;
  }

  /** Reads every {@code .csv} of a folder. */
  public static PlainTown read(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        String name = file.getFileName().toString();
        texts.put(name.substring(0, name.length() - ".csv".length()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(texts);
  }

  /** Reads tables from CSV texts, by the name of the table. */
  public static PlainTown of(Map<String, String> csvByTable) {
    Map<String, List<Row>> tables = new TreeMap<>();
    csvByTable.forEach((table, csv) -> tables.put(table, parse(csv)));
    return new PlainTown(tables);
  }

  private static List<Row> parse(String csv) {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      reader.forEach(line -> rows.add(new Row(line.getFieldsAsMap())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  public List<Row> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  /** The rows of a table that hold that value in that column. */
  public List<Row> rows(String table, String column, String value) {
    return indexes
        .computeIfAbsent(table + "." + column, key -> index(table, column))
        .getOrDefault(value, List.of());
  }

  private Map<String, List<Row>> index(String table, String column) {
    Map<String, List<Row>> index = new HashMap<>();
    rows(table).forEach(r -> index.computeIfAbsent(r.text(column), v -> new ArrayList<>()).add(r));
    return index;
  }

  /** The row that describes a thing; empty if none does. */
  public Optional<Row> find(String table, String id) {
    return rows(table, "id", id).stream().findFirst();
  }

  /** What was worked out for a group before, or is now. */
  Map<String, List<Span>> spans(String group, Function<String, Map<String, List<Span>>> read) {
    return spans.computeIfAbsent(group, read);
  }

  public TreeSet<String> people() {
    TreeSet<String> ids = new TreeSet<>();
    rows("people").forEach(row -> ids.add(row.text("id")));
    return ids;
  }

  /** One row: its cells by the name of their column. */
  public record Row(Map<String, String> cells) {
    /** The cell without spaces around it; empty where nothing is recorded. */
    public String text(String column) {
      return cells.getOrDefault(column, "").strip();
    }

    public @Nullable LocalDate date(String column) {
      return text(column).isEmpty() ? null : LocalDate.parse(text(column));
    }

    public List<String> list(String column) {
      return Arrays.stream(text(column).split(";"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }
  }
}
