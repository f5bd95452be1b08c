package enishi.showcase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a dataset folder, by name. */
final class Workbook {
  private final Map<String, Sheet> sheets = new TreeMap<>();

  static Workbook read(Path folder) {
    Workbook workbook = new Workbook();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".csv", "");
        workbook.sheets.put(name, Sheet.parse(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return workbook;
  }

  Sheet sheet(String name) {
    Sheet sheet = sheets.get(name);
    if (sheet == null) {
      throw new IllegalArgumentException("no table (" + name + ")");
    }
    return sheet;
  }

  List<Map<String, String>> rows(String name) {
    return sheet(name).rows();
  }

  /** The rows that hold these values, given as columns and values in turn. */
  List<Map<String, String>> rows(String name, String... columnsAndValues) {
    return rows(name).stream()
        .filter(
            row -> {
              boolean all = true;
              for (int i = 0; i < columnsAndValues.length; i += 2) {
                all &= row.getOrDefault(columnsAndValues[i], "").equals(columnsAndValues[i + 1]);
              }
              return all;
            })
        .toList();
  }

  Map<String, Sheet> sheets() {
    return sheets;
  }

  /** The number that a document states; of several equal claims the first. */
  int claim(String subject, String measure) {
    var claims = rows("claims", "subject", subject, "measure", measure);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("no claim (" + subject + ", " + measure + ")");
    }
    return Integer.parseInt(claims.getFirst().getOrDefault("value", ""));
  }

  /** The number at the start of the actual of the KPI row whose title holds this text. */
  int kpi(String title) {
    var found =
        rows("kpis").stream().filter(r -> r.getOrDefault("title", "").contains(title)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException("KPI rows with (" + title + "): " + found.size());
    }
    String actual = found.getFirst().getOrDefault("actual", "");
    return Integer.parseInt(actual.replaceAll("^([0-9]+).*$", "$1"));
  }
}
