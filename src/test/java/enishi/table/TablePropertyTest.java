package enishi.table;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.EnishiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables come back as they were written; random bytes never break more than the file. */
class TablePropertyTest {
  private static final String[] PIECES = {
    "あおき", "ハナ", "上士幌町", "縁", "a", "Z9", "0123", ",", "\"", "\n", ";", "'", "、", "～", "x y"
  };
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP", "ISO-2022-JP");

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackWhatItWrote(long seed) throws IOException {
    List<List<String>> rows = rows(new Random(seed));
    for (Format format : Format.values()) {
      Path file = folder.resolve("t" + format);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (TableWriter writer = format.writer(out)) {
        rows.forEach(writer::row);
      }
      Files.write(file, out.toByteArray());
      assertReads(file, rows, "seed " + seed + " " + format);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackEveryEncoding(long seed) throws IOException {
    List<List<String>> rows = rows(new Random(seed));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.csv(out)) {
      rows.forEach(writer::row);
    }
    String text = out.toString(StandardCharsets.UTF_8).substring(1);
    for (String encoding : ENCODINGS) {
      String encodable =
          encoding.equals("EUC-JP") || encoding.equals("ISO-2022-JP")
              ? text.replace('～', '〜')
              : text;
      Path file =
          Files.write(folder.resolve("t.csv"), encodable.getBytes(Charset.forName(encoding)));
      List<List<String>> expected =
          encodable.equals(text)
              ? rows
              : rows.stream()
                  .map(row -> row.stream().map(cell -> cell.replace('～', '〜')).toList())
                  .toList();
      assertReads(file, expected, "seed " + seed + " " + encoding);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomBytesGiveRowsOrOurException(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] workbook = workbook();
    for (int i = 0; i < 80; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      readsOrRefuses(bytes, seed, i);
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] =
            (byte)
                " ,\"\n\r\t;\u001b$B(Ja\u0082\u00a0\u00b1\u00e3\u0000".charAt(random.nextInt(18));
      }
      readsOrRefuses(bytes, seed, i);
      byte[] broken = workbook.clone();
      for (int flips = random.nextInt(6) + 1; flips > 0; flips--) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      }
      readsOrRefuses(broken, seed, i);
      readsOrRefuses(Arrays.copyOf(workbook, random.nextInt(workbook.length)), seed, i);
    }
  }

  private void readsOrRefuses(byte[] bytes, long seed, int step) throws IOException {
    Path file = Files.write(folder.resolve("fuzz"), bytes);
    try (TableFile table = TableFile.open(file)) {
      table.rows().forEach(row -> assertThat(row.number()).isPositive());
    } catch (EnishiException e) {
      assertThat(e.getMessage()).as("seed %d step %d", seed, step).contains("fuzz");
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed + " step " + step, e);
    }
  }

  private static byte[] workbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.xlsx(out, "a")) {
      rows(new Random(0)).forEach(writer::row);
    }
    return out.toByteArray();
  }

  private static void assertReads(Path file, List<List<String>> rows, String description) {
    try (TableFile table = TableFile.open(file)) {
      assertThat(table.header().columns()).as(description).isEqualTo(rows.getFirst());
      List<List<String>> read = new ArrayList<>();
      int number = 2;
      for (TableRow row : (Iterable<TableRow>) table.rows()::iterator) {
        assertThat(row.number()).as(description).isEqualTo(number++);
        assertThat(row.ragged()).as(description).isFalse();
        read.add(rows.getFirst().stream().map(row::cell).toList());
      }
      assertThat(read).as(description).isEqualTo(rows.subList(1, rows.size()));
    }
  }

  /** A header and rows whose first cell is never blank, so that no row is skipped. */
  private static List<List<String>> rows(Random random) {
    int width = 1 + random.nextInt(6);
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      header.add("列" + column);
    }
    rows.add(header);
    for (int row = random.nextInt(60) + 1; row > 0; row--) {
      List<String> cells = new ArrayList<>();
      cells.add("行" + cell(random));
      while (cells.size() < width) {
        cells.add(cell(random));
      }
      rows.add(cells.stream().map(CellText::trim).toList());
    }
    return rows;
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  private enum Format {
    CSV,
    CSV_WINDOWS,
    XLSX;

    TableWriter writer(ByteArrayOutputStream out) {
      return switch (this) {
        case CSV -> TableWriter.csv(out);
        case CSV_WINDOWS -> TableWriter.csvWindows31j(out);
        case XLSX -> TableWriter.xlsx(out, "t");
      };
    }
  }
}
