package enishi.showcase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The town's list of events as an office keeps it: a title merged over two rows and a note above
 * the header, dates as serial numbers and in Japanese years, formulas with the values a spreadsheet
 * program left in them, one of them an error, and a row of totals below.
 */
final class MessyWorkbook {
  private static final LocalDateTime WRITTEN = LocalDateTime.parse("2023-04-03T09:00:00");
  private static final String[] HEADER = {
    "番号", "行事名", "区分", "開始日", "終了日", "市町村コード", "形式", "参加者数", "備考"
  };
  private static final Object[][] ROWS = {
    {
      "matsuri-r4",
      "しらかば夏まつり（架空）",
      "公開",
      LocalDate.parse("2022-08-26"),
      LocalDate.parse("2022-08-27"),
      "019992",
      "現地",
      "=30+12",
      "昼の部と夜の部"
    },
    {"yoru-r4", "しらかば夜話会（架空） ", "公開", "令和4年10月1日", "", "０１９９９２", "オンライン", "２４", ""},
    {"kentou-r4", "移住検討会（架空）", "非公開", "令和4年11月31日", "", "019992", "現地", 9, "日付を確認"},
    {"ichi-r4", "秋の市（架空）", "公開", "R4.9.10", "R4.9.11", "019992", "現地", "=100/0", ""},
    {"kengaku-r5", "工房見学会（架空）", "公開", "2023/5/20", "", "019992", "両方", 18, ""},
    {"namae-r5", "", "公開", "令和5年6月1日", "", "019992", "現地", 5, "行事名が空"},
    {"kouryu-r5", "町民交流会（架空）", "公開", "令和5年6月3日", "", "019992", "現地", "", ""},
    {"", "合計", "", "", "", "", "", "=SUM(H5:H11)", ""},
  };

  private MessyWorkbook() {}

  static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Shirakaba", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("行事一覧");
      sheet.value(0, 0, "令和4年度 しらかば町 交流行事一覧");
      sheet.range(0, 0, 1, HEADER.length - 1).merge();
      sheet.value(2, 0, "企画課作成（令和5年4月3日現在）");
      for (int column = 0; column < HEADER.length; column++) {
        sheet.value(3, column, HEADER[column]);
        for (int row = 0; row < ROWS.length; row++) {
          write(sheet, 4 + row, column, ROWS[row][column]);
        }
      }
    }
    return repacked(out.toByteArray());
  }

  private static void write(Worksheet sheet, int row, int column, Object cell) {
    switch (cell) {
      case LocalDate date -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy/mm/dd").set();
      }
      case Number number -> sheet.value(row, column, number);
      case String text when text.startsWith("=") -> sheet.formula(row, column, text.substring(1));
      case String text when text.isEmpty() -> {}
      default -> sheet.value(row, column, cell.toString());
    }
  }

  /** The same workbook with the formulas' values, fixed times and no compression. */
  private static byte[] repacked(byte[] xlsx) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path file = Files.createTempFile("events", ".xlsx");
    Files.write(file, xlsx);
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part : Collections.list(in.entries())) {
        String text = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        byte[] bytes = settled(text).getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(bytes);
      }
    } finally {
      Files.delete(file);
    }
    return out.toByteArray();
  }

  private static String settled(String xml) {
    return xml.replaceAll("[0-9-]{10}T[0-9:.]+Z", "2023-04-03T00:00:00Z")
        .replaceAll("<c ([^>]*)><f>30\\+12</f></c>", "<c $1><f>30+12</f><v>42</v></c>")
        .replaceAll(
            "<c ([^>]*)><f>(100/0|SUM\\(H5:H11\\))</f></c>",
            "<c $1 t=\"e\"><f>$2</f><v>#DIV/0!</v></c>");
  }
}
