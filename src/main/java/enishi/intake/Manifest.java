package enishi.intake;

import static enishi.model.EnishiException.badInput;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code dataset.json} of a dataset: what it is, and how its sheets say things in their own
 * words.
 *
 * @param title the dataset's name; two folders of one title are versions of one dataset
 * @param source where rows come from that do not say it themselves
 * @param columns table to our column to their column
 * @param values {@code table.column} to their word to our word; the table or both may be left out
 * @param expected table to the number of rows that must be usable
 */
record Manifest(
    String title,
    String source,
    String licence,
    @Nullable Charset encoding,
    Map<String, Map<String, String>> columns,
    Map<String, Map<String, String>> values,
    Map<String, Long> expected) {
  static final String FILE = "dataset.json";

  /** Of rows that are in no dataset: everything is said in our own words. */
  static final Manifest NONE = new Manifest("", "", "", null, Map.of(), Map.of(), Map.of());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads the manifest of that folder; a folder without one is named after itself. */
  static Manifest read(Path folder) {
    Path file = folder.resolve(FILE);
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    if (!Files.exists(file)) {
      return new Manifest(name, name, "", null, Map.of(), Map.of(), Map.of());
    }
    try {
      return of(JSON.readTree(Files.readString(file)), name);
    } catch (JacksonException e) {
      throw badInput(
          "%s is not JSON (%s).%nMaybe a comma or a quote is missing there.",
          FILE, e.getOriginalMessage());
    } catch (IOException e) {
      throw badInput(
          "%s cannot be read (%s).%nMaybe it is not saved as UTF-8.",
          FILE, String.valueOf(e.getMessage()));
    }
  }

  /** Their name of a column of a table; ours where they do not rename it. */
  String theirColumn(DatasetTable table, Column column) {
    return columns
        .getOrDefault(table.tableName(), Map.of())
        .getOrDefault(column.name(), column.name());
  }

  /** Our word for what stands in a cell; the cell's own where nothing is mapped. */
  String ourValue(DatasetTable table, Column column, String cell) {
    for (String scope : new String[] {table.tableName() + "." + column.name(), column.name(), ""}) {
      String word = values.getOrDefault(scope, Map.of()).get(cell);
      if (word != null) {
        return word;
      }
    }
    return cell;
  }

  /** Their words for a column's cells; empty where nothing is mapped. */
  List<String> theirWords(DatasetTable table, Column column) {
    Map<String, String> anyTable = values.getOrDefault(column.name(), Map.of());
    return List.copyOf(
        values.getOrDefault(table.tableName() + "." + column.name(), anyTable).keySet());
  }

  private static Manifest of(JsonNode json, String folderName) {
    if (!json.isObject()) {
      throw badInput(
          "%s must hold one object, such as {\"title\": \"…\", \"source\": \"…\"}", FILE);
    }
    String title = text(json, "title").orElse(folderName);
    return new Manifest(
        title,
        text(json, "source").orElse(title),
        text(json, "licence").orElse(""),
        text(json, "encoding").map(Manifest::charset).orElse(null),
        columnsOf(json.path("columns")),
        valuesOf(json.path("values")),
        expectedOf(json.path("expected")));
  }

  private static Optional<String> text(JsonNode json, String field) {
    return json.path(field).asStringOpt().map(String::strip).filter(s -> !s.isEmpty());
  }

  private static Charset charset(String name) {
    if (name.equalsIgnoreCase("Shift_JIS")
        || name.equalsIgnoreCase("SJIS")
        || name.equalsIgnoreCase("CP932")) {
      return Charset.forName("windows-31j");
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw badInput(
          "encoding (%s) in %s is not known.%nMaybe leave it out: it is detected.", name, FILE);
    }
  }

  private static Map<String, Map<String, String>> columnsOf(JsonNode json) {
    Map<String, Map<String, String>> columns = new TreeMap<>();
    json.properties()
        .forEach(table -> columns.put(tableName(table.getKey()), texts(table.getValue())));
    return columns;
  }

  /**
   * Takes {@code {"engagements.kind": {"参加": "attended"}}}, the same in two levels, and plain
   * words.
   */
  private static Map<String, Map<String, String>> valuesOf(JsonNode json) {
    Map<String, Map<String, String>> values = new TreeMap<>();
    Map<String, String> anywhere = new LinkedHashMap<>();
    for (var entry : json.properties()) {
      JsonNode value = entry.getValue();
      if (!value.isObject()) {
        anywhere.put(entry.getKey(), value.asString());
      } else if (value.properties().stream().anyMatch(e -> e.getValue().isObject())) {
        value
            .properties()
            .forEach(
                column ->
                    values.put(
                        tableName(entry.getKey()) + "." + column.getKey(),
                        texts(column.getValue())));
      } else {
        values.put(entry.getKey(), texts(value));
      }
    }
    values.put("", anywhere);
    return values;
  }

  private static Map<String, Long> expectedOf(JsonNode json) {
    Map<String, Long> expected = new TreeMap<>();
    json.properties()
        .forEach(
            entry -> {
              if (!entry.getValue().isIntegralNumber()) {
                throw badInput(
                    "expected.%s (%s) in %s must be a whole number",
                    entry.getKey(), entry.getValue(), FILE);
              }
              expected.put(tableName(entry.getKey()), entry.getValue().asLong());
            });
    return expected;
  }

  private static Map<String, String> texts(JsonNode json) {
    Map<String, String> texts = new LinkedHashMap<>();
    json.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asString()));
    return texts;
  }

  /** {@code people}, for {@code people} and for {@code people.csv}. */
  private static String tableName(String file) {
    return file.replaceFirst("\\.(csv|xlsx)$", "");
  }
}
