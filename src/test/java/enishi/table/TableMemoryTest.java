package enishi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table far larger than the heap of the process that writes and reads it. */
class TableMemoryTest {
  private static final String HEAP = "-Xmx20m";

  @TempDir Path folder;

  @Test
  void aMillionRowsOfCsvFitAHeapOfTwentyMegabytes() throws Exception {
    assertThat(runsInSmallHeap("csv", 1_000_000)).isEqualTo("1000000 rows, last 1000001");
  }

  @Test
  void twoHundredThousandRowsOfAWorkbookFitAHeapOfTwentyMegabytes() throws Exception {
    assertThat(runsInSmallHeap("xlsx", 200_000)).isEqualTo("200000 rows, last 200001");
  }

  private String runsInSmallHeap(String format, int rows) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Fork.class.getName(),
                folder.resolve("large." + format).toString(),
                Integer.toString(rows))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  /** Writes a table, reads it back and says how many rows it met. */
  static final class Fork {
    private Fork() {}

    public static void main(String[] arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      write(file, Integer.parseInt(arguments[1]));
      long rows = 0;
      int last = 0;
      try (TableFile table = TableFile.open(file)) {
        for (TableRow row : (Iterable<TableRow>) table.rows()::iterator) {
          rows++;
          last = row.number();
          if (!row.cell("name").equals("青木 " + row.cell("id"))) {
            throw new IllegalStateException("row " + last);
          }
        }
      }
      System.out.println(rows + " rows, last " + last);
    }

    private static void write(Path file, int rows) throws IOException {
      OutputStream out = Files.newOutputStream(file);
      try (TableWriter writer =
          file.toString().endsWith("xlsx")
              ? TableWriter.xlsx(out, "large")
              : TableWriter.csvWindows31j(out)) {
        writer.row(List.of("id", "name", "amount"));
        for (int i = 0; i < rows; i++) {
          writer.row(List.of("p" + i, "青木 p" + i, i));
        }
      }
    }
  }
}
