package enishi.export;

import static enishi.model.EnishiException.badInput;

import enishi.model.Word;
import java.util.Arrays;
import java.util.Locale;

/** The formats of files; the word is what their names end with. */
public enum FileFormat implements Word {
  GRAPHML("graphml", "application/graphml+xml", true),
  GEXF("gexf", "application/gexf+xml", true),
  /** Of a graph NetworkX's node-link, of a table its rows. */
  JSON("json", "application/json", false),
  /** Of a graph the list of its edges. */
  CSV("csv", "text/csv;charset=UTF-8", false),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
  PARQUET("parquet", "application/vnd.apache.parquet", false);

  private final String word;
  private final String mediaType;
  private final boolean onlyGraphs;

  FileFormat(String word, String mediaType, boolean onlyGraphs) {
    this.word = word;
    this.mediaType = mediaType;
    this.onlyGraphs = onlyGraphs;
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

  /** Whether it holds no table. */
  public boolean onlyGraphs() {
    return onlyGraphs;
  }
}
