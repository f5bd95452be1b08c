package enishi.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {
  @TempDir Path folder;

  @Test
  void findsTheHeaderBelowMergedTitles() throws IOException {
    Path file = folder.resolve("meibo.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("名簿");
      sheet.value(0, 0, "令和４年度 参加者名簿");
      sheet.range(0, 0, 0, 2).merge();
      sheet.value(3, 0, "ID");
      sheet.value(3, 1, "name");
      sheet.value(3, 2, "joined");
      sheet.value(5, 0, "p1");
      sheet.value(5, 1, "　青木　");
      sheet.value(5, 2, LocalDate.of(2022, 8, 26));
      sheet.style(5, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
      sheet.value(6, 3, "beyond");
    }
    TableHints hints = TableHints.NONE.withKnownColumns(Set.of("id", "name"));
    try (TableFile table = TableFile.open(file, hints)) {
      assertThat(table.format()).isEqualTo("XLSX (sheet 名簿)");
      assertThat(table.header().number()).isEqualTo(4);
      List<TableRow> rows = table.rows().toList();
      assertThat(rows).extracting(TableRow::number).containsExactly(6, 7);
      assertThat(rows).extracting(TableRow::ragged).containsExactly(false, true);
      assertThat(rows.getFirst().cell("name")).isEqualTo("青木");
      assertThat(rows.getFirst().cell("joined")).isEqualTo("2022-08-26");
    }
  }

  @Test
  void takesTheSheetNamedElseTheFirstVisibleOne() throws IOException {
    Path file = folder.resolve("sheets.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (String name : List.of("lists", "people", "ｅｖｅｎｔｓ")) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, "in " + name);
        if (name.equals("lists")) {
          sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
      }
    }
    assertThat(TableFile.open(file).header().columns()).containsExactly("in people");
    assertThat(TableFile.open(file, null, "events").header().columns())
        .containsExactly("in events");
    assertThat(TableFile.open(file, null, "stays").header().columns()).containsExactly("in people");
  }

  @Test
  void givesComputedValuesAndNamesFaults() throws IOException {
    List<String> cells =
        List.of(
            "<c t=\"str\"><f>A1&amp;B1</f><v>computed</v></c>",
            "<c><f>1+1</f><v>2</v></c>",
            "<c><f>SUM(A:A)</f></c>",
            "<c t=\"e\"><f>#REF!+1</f><v>#REF!</v></c>",
            "<c t=\"e\"><v>#N/A</v></c>",
            "<c t=\"b\"><v>1</v></c>",
            "<c t=\"b\"><f>FALSE()</f><v>0</v></c>",
            "<c t=\"str\"><f>\"\"</f><v></v></c>");
    TableRow row = row("", cells, "", "");
    assertThat(row.cells()).containsExactly("computed", "2", "", "", "", "true", "false", "");
    assertThat(IntStream.range(0, 8).mapToObj(i -> row.cellFault("c" + i).orElse("")))
        .containsExactly("", "", "a formula without a computed value", "#REF!", "#N/A", "", "", "");
  }

  @Test
  void leavesReadingsAndEscapesOutOfTexts() throws IOException {
    String shared =
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
            + "<si><r><t>青</t></r><r><t xml:space=\"preserve\">木 </t></r></si>"
            + "<si><t>a_x000D_\nb</t></si>";
    List<String> cells =
        List.of(
            "<c t=\"s\"><v>0</v></c>",
            "<c t=\"s\"><v>1</v></c>",
            "<c t=\"s\"><v>2</v></c>",
            "<c t=\"inlineStr\"><is><t>inline</t></is></c>");
    assertThat(row("", cells, shared, "").cells()).containsExactly("東京", "青木", "a\r\nb", "inline");
  }

  @Test
  void writesNumbersAsASpreadsheetShowsThem() throws IOException {
    List<String> cells = numbers(0, "12.0", "1.2E10", "0.30000000000000004", "-5", "0.0", "12.50");
    assertThat(row("", cells, "", "").cells())
        .containsExactly("12", "12000000000", "0.3", "-5", "0", "12.5");
    assertThat(row("", numbers(1, "16331"), "", styles("000000")).cells())
        .containsExactly("016331");
  }

  @Test
  void writesDatesInEveryFormatAsIsoText() throws IOException {
    for (int id : new int[] {14, 15, 17, 22, 27, 28, 31, 36, 50, 51, 57, 58}) {
      assertThat(row("", numbers(1, "44799"), "", builtIn(id)).cells())
          .as("built-in format %d", id)
          .containsExactly("2022-08-26");
    }
    for (String format :
        List.of(
            "yyyy/m/d;@",
            "[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@",
            "[$-ja-JP-x-gannen]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;",
            "m/d",
            "[Red]yyyy\\-mm\\-dd")) {
      assertThat(row("", numbers(1, "44799"), "", styles(format)).cells())
          .as(format)
          .containsExactly("2022-08-26");
    }
    assertThat(row("", numbers(1, "44799.5625"), "", builtIn(22)).cells())
        .containsExactly("2022-08-26T13:30");
    assertThat(row("", numbers(1, "0.5625"), "", builtIn(20)).cells()).containsExactly("13:30");
    assertThat(row("", numbers(1, "1.5"), "", builtIn(46)).cells()).containsExactly("36:00:00");
  }

  @Test
  void leavesNumbersOfOtherFormatsAlone() throws IOException {
    for (String format :
        List.of("#,##0&quot;日&quot;", "0.00E+00", "[Red]#,##0", "General&quot;dm&quot;", "_d0_m")) {
      assertThat(row("", numbers(1, "44799"), "", styles(format)).cells())
          .as(format)
          .containsExactly("44799");
    }
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
    assertThat(row("date1904=\"1\"", numbers(1, "43337"), "", builtIn(14)).cells())
        .containsExactly("2022-08-26");
  }

  @Test
  void knowsTheFirstDaysOf1900() throws IOException {
    assertThat(row("", numbers(1, "1", "59", "60", "61"), "", builtIn(14)).cells())
        .containsExactly("1900-01-01", "1900-02-28", "60", "1900-03-01");
  }

  @Test
  void numbersRowsThatHaveNoNumber() throws IOException {
    String rows =
        "<row><c t=\"inlineStr\"><is><t>id</t></is></c></row><row><c><v>1</v></c></row>"
            + "<row><c/></row><row><c><v>2</v></c></row>";
    Path file = Workbooks.write(folder.resolve("bare.xlsx"), "", rows, "", "");
    try (TableFile table = TableFile.open(file)) {
      assertThat(table.header().number()).isEqualTo(1);
      assertThat(table.rows().map(TableRow::number)).containsExactly(2, 4);
    }
  }

  @Test
  void refusesADamagedWorkbook() throws IOException {
    Path file = Workbooks.write(folder.resolve("whole.xlsx"), "", "", "", "");
    byte[] bytes = Files.readAllBytes(file);
    Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> TableFile.open(half))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("half.xlsx) is not a whole XLSX workbook");
    assertThatThrownBy(() -> TableFile.open(file)).hasMessageContaining("is empty");
  }

  private static List<String> numbers(int style, String... values) {
    return Arrays.stream(values)
        .map(value -> "<c s=\"%d\"><v>%s</v></c>".formatted(style, value))
        .toList();
  }

  private static String styles(String format) {
    return "<numFmts count=\"1\"><numFmt numFmtId=\"176\" formatCode=\"%s\"/></numFmts>"
            .formatted(format)
        + builtIn(176);
  }

  private static String builtIn(int id) {
    return "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"%d\"/></cellXfs>".formatted(id);
  }

  /** The one row below a header c0, c1… */
  private TableRow row(String workbookProperties, List<String> cells, String shared, String styles)
      throws IOException {
    String header =
        IntStream.range(0, cells.size())
            .mapToObj(i -> "<c t=\"inlineStr\"><is><t>c" + i + "</t></is></c>")
            .collect(Collectors.joining());
    String rows =
        "<row r=\"1\">" + header + "</row><row r=\"2\">" + String.join("", cells) + "</row>";
    Path file =
        Workbooks.write(folder.resolve("row.xlsx"), workbookProperties, rows, shared, styles);
    try (TableFile table = TableFile.open(file)) {
      return table.rows().toList().getFirst();
    }
  }
}
