package enishi.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {
  @TempDir Path folder;

  @Test
  void writesCsvThatSpreadsheetsOpen() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.csv(out)) {
      writer.row(List.of("id", "名前"));
      writer.row(Arrays.asList(LocalDate.of(2022, 8, 26), null, -3, true, "a,\"b\"\nc"));
      assertThat(writer.unwritable()).isEmpty();
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\ufeffid,名前\r\n2022-08-26,,-3,true,\"a,\"\"b\"\"\nc\"\r\n");
  }

  @Test
  void findsTwinsInWindows31jAndReportsWhatHasNone() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = TableWriter.csvWindows31j(out)) {
      writer.row(List.of("①㈱髙﨑"));
      writer.row(List.of("10\u301c20\u2212\u2016\u2014\u00a5", "\u304b\u3099"));
      writer.row(List.of("𠮷野家", "𠮷", "한"));
      assertThat(writer.unwritable()).containsOnlyKeys("𠮷", "한").containsEntry("𠮷", 3);
    }
    assertThat(out.toString(Charset.forName("windows-31j")))
        .isEqualTo("①㈱髙﨑\r\n10～20－∥―￥,が\r\n〓野家,〓,〓\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "=1+1|'=1+1",
        "@SUM(A1)|'@SUM(A1)",
        "+81-3|'+81-3",
        "-cmd|'-cmd",
        "＝1|'＝1",
        "-12|-12",
        "+1,394.5|+1,394.5",
        "a=b|a=b",
        "016331|016331"
      })
  void makesFormulasHarmless(String text, String written) throws IOException {
    assertThat(HarmlessText.of(text)).isEqualTo(written);
    Path file = folder.resolve("out.xlsx");
    try (TableWriter writer = TableWriter.xlsx(Files.newOutputStream(file), "a/b")) {
      writer.row(List.of("c", "d"));
      writer.row(List.of(text, 1));
    }
    try (TableFile table = TableFile.open(file)) {
      assertThat(table.rows().toList().getFirst().cell("c")).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1"})
  void makesFormulasBehindBlanksHarmless(String text) {
    assertThat(HarmlessText.of(text)).isEqualTo("'" + text);
  }

  @Test
  void keepsTypesAndOddCharactersInAWorkbook() throws IOException {
    Path file = folder.resolve("out.xlsx");
    try (TableWriter writer = TableWriter.xlsx(Files.newOutputStream(file), "名簿")) {
      writer.row(List.of("a", "b", "c", "d", "e", "f"));
      writer.row(
          Arrays.asList(LocalDate.of(2022, 8, 26), null, 1394L, false, "_x000D_<&>", "a\u0001b"));
      assertThat(writer.unwritable()).containsEntry("\u0001", 2);
    }
    try (TableFile table = TableFile.open(file)) {
      assertThat(table.rows().toList().getFirst().cells())
          .containsExactly("2022-08-26", "", "1394", "false", "_x000D_<&>", "a〓b");
    }
  }

  @Test
  void saysWhatAWorkbookCannotHold() {
    TableWriter writer = TableWriter.xlsx(OutputStream.nullOutputStream(), "a");
    assertThatThrownBy(() -> writer.row(List.of("x".repeat(40_000))))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("row 1 has a text of 40000 characters");
  }

  @Test
  void saysThatTheStreamFailed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space");
          }
        };
    TableWriter writer = TableWriter.csv(full);
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100_000; i++) {
                writer.row(List.of("x".repeat(100)));
              }
            })
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("cannot be written");
  }
}
