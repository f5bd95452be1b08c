package enishi.export;

import static enishi.model.EnishiException.badInput;

import enishi.model.Word;
import java.util.Arrays;
import java.util.Locale;

/** The formats of files; the word is what their names end with. */
public enum FileFormat implements Word {
  GRAPHML("graphml", "application/graphml+xml", Holds.GRAPH),
  GEXF("gexf", "application/gexf+xml", Holds.GRAPH),
  /** Of a graph NetworkX's node-link, of a table its rows. */
  JSON("json", "application/json", Holds.TABLE),
  /** Of a graph the list of its edges. */
  CSV("csv", "text/csv;charset=UTF-8", Holds.TABLE),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Holds.TABLE),
  PARQUET("parquet", "application/vnd.apache.parquet", Holds.TABLE),
  SVG("svg", "image/svg+xml", Holds.CHART),
  PNG("png", "image/png", Holds.CHART);

  /** What a format is for; of a graph too there is a table, that of its edges. */
  enum Holds {
    GRAPH,
    TABLE,
    CHART
  }

  private final String word;
  private final String mediaType;
  private final Holds holds;

  FileFormat(String word, String mediaType, Holds holds) {
    this.word = word;
    this.mediaType = mediaType;
    this.holds = holds;
  }

  /** By the ending of a file's name. Throws bad-input naming the endings there are. */
  static FileFormat ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> lower.endsWith("." + format.word))
        .findFirst()
        .orElseThrow(
            () ->
                badInput(
                    "file (%s) has no ending of a format, expected one of %s.%nMaybe %s.graphml.",
                    name, Arrays.stream(values()).map(FileFormat::word).toList(), name));
  }

  @Override
  public String word() {
    return word;
  }

  public String mediaType() {
    return mediaType;
  }

  Holds holds() {
    return holds;
  }
}
