package enishi.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
  private static final TableHints KNOWN =
      TableHints.NONE.withKnownColumns(Set.of("id", "name", "kana"));

  @TempDir Path folder;

  @Test
  void givesCellsByColumnWithoutTheBlanksAroundThem() throws IOException {
    TableFile table = table("\ufeffＩＤ, name ,住所\r\n p1　,\u3000青木 はな\u3000,\"上士幌,東\"\r\n");
    assertThat(table.header().columns()).containsExactly("ID", "name", "住所");
    assertThat(table.header().originals()).containsExactly("ＩＤ", " name ", "住所");
    TableRow row = table.rows().toList().getFirst();
    assertThat(row.cell("id")).isEqualTo("p1");
    assertThat(row.cell("name")).isEqualTo("青木 はな");
    assertThat(row.cell("住所")).isEqualTo("上士幌,東");
    assertThat(row.cell("no such column")).isEmpty();
    assertThat(row.cellFault("name")).isEmpty();
  }

  @Test
  void numbersRowsAsASpreadsheetDoes() throws IOException {
    String text = "id,memo\n1,\"two\nlines, \"\"quoted\"\"\"\n\n,,\n2,x\r\n3,y\r4,z";
    List<TableRow> rows = table(text).rows().toList();
    assertThat(rows).extracting(TableRow::number).containsExactly(2, 5, 6, 7);
    assertThat(rows.getFirst().cell("memo")).isEqualTo("two\nlines, \"quoted\"");
    assertThat(rows.getLast().cell("memo")).isEqualTo("z");
  }

  @Test
  void numbersRowsBelowManyBlankOnesAndEmptyCommas() throws IOException {
    String text = ",,,\n" + "\n".repeat(30) + "id,name\n" + ",\n".repeat(30) + "1,a\n";
    TableFile table = table(text);
    assertThat(table.header().number()).isEqualTo(32);
    assertThat(table.rows().map(TableRow::number)).containsExactly(63);
  }

  @Test
  void marksRowsWithTooManyOrTooFewCells() throws IOException {
    List<TableRow> rows = table("a,b,,\n1\n1,2\n1,2,,,,\n1,2,3\n").rows().toList();
    assertThat(rows).extracting(TableRow::ragged).containsExactly(true, false, false, true);
    assertThat(rows.getFirst().cell("b")).isEmpty();
    assertThat(rows.getLast().cells()).containsExactly("1", "2", "3");
  }

  @Test
  void findsTheDelimiterInTheHeader() throws IOException {
    assertThat(table("id;name\n1;a,b,c\n").rows().toList().getFirst().cell("name"))
        .isEqualTo("a,b,c");
    assertThat(table("id\tname\n1\ta,b\n").format()).isEqualTo("CSV (UTF-8, tab)");
    assertThat(table("skills\nit;iot\n").rows().toList().getFirst().cell("skills"))
        .isEqualTo("it;iot");
    assertThat(table("\"a;b;c\",name\n1,2\n").header().columns()).containsExactly("a;b;c", "name");
  }

  @Test
  void readsTheUnicodeTextOfASpreadsheet() throws IOException {
    byte[] bytes = "\ufeffid\tname\r\n1\t青木\r\n".getBytes(StandardCharsets.UTF_16LE);
    try (TableFile table = TableFile.open(file(bytes))) {
      assertThat(table.format()).isEqualTo("CSV (UTF-16LE, tab)");
      assertThat(table.header().columns()).containsExactly("id", "name");
      assertThat(table.rows().toList().getFirst().cell("name")).isEqualTo("青木");
    }
  }

  @Test
  void findsTheHeaderBelowTitles() throws IOException {
    Path file =
        file("参加者名簿,,\n\n作成,name,\nid;kana;name\n1;アオキ;青木\n".getBytes(StandardCharsets.UTF_8));
    try (TableFile table = TableFile.open(file, KNOWN)) {
      assertThat(table.header().number()).isEqualTo(4);
      assertThat(table.header().columns()).containsExactly("id", "kana", "name");
      assertThat(table.rows().map(TableRow::number)).containsExactly(5);
    }
  }

  @Test
  void takesTheFirstRowWhereNoColumnIsKnown() throws IOException {
    Path file = file("\n番号,名前\n1,青木\n".getBytes(StandardCharsets.UTF_8));
    try (TableFile table = TableFile.open(file, KNOWN)) {
      assertThat(table.header().number()).isEqualTo(2);
      assertThat(table.header().columns()).containsExactly("番号", "名前");
    }
  }

  @Test
  void keepsWhatStandsBehindAClosingQuote() throws IOException {
    TableRow row = table("id,name\n\"a\"b, \"c\" \n").rows().toList().getFirst();
    assertThat(row.cells()).containsExactly("ab", "\"c\"");
  }

  @Test
  void givesARepeatedNameToTheLeftColumn() throws IOException {
    TableFile table = table("name,Name,id\na,b,c\n");
    assertThat(table.header().repeated()).containsExactly("Name");
    assertThat(table.rows().toList().getFirst().cell("NAME")).isEqualTo("a");
  }

  @Test
  void readsInTheEncodingAskedFor() throws IOException {
    Path file = file("名前\n髙橋\n".getBytes(Charset.forName("windows-31j")));
    try (TableFile table = TableFile.open(file, Charset.forName("Shift_JIS"), null)) {
      assertThat(table.rows().toList().getFirst().cell("名前")).isEqualTo("髙橋");
    }
    assertThatThrownBy(() -> TableFile.open(file, StandardCharsets.UTF_8, null))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("UTF-8 fails at byte 0");
  }

  @Test
  void saysWhichRowHasAnOpenQuote() throws IOException {
    assertThatThrownBy(() -> table("id,name\n1,a\n2,\"b\n3,c\n"))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("row 3 of file (table.csv)")
        .hasMessageContaining("\nMaybe");
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    assertThatThrownBy(() -> table("")).hasMessageContaining("table.csv) is empty");
    assertThatThrownBy(() -> table(" ,　\n\n")).hasMessageContaining("is empty");
    assertThatThrownBy(() -> TableFile.open(folder.resolve("none.csv")))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("is not there");
    assertThatThrownBy(() -> TableFile.open(folder)).isInstanceOf(EnishiException.class);
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
    assertThatThrownBy(() -> TableFile.open(file(ole))).hasMessageContaining("old or locked");
  }

  private TableFile table(String text) throws IOException {
    return TableFile.open(file(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("table.csv"), bytes);
  }
}
