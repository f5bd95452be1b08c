package enishi.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, for what no writer of ours would write. */
final class Workbooks {
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbooks() {}

  /**
   * @param workbookProperties attributes of workbookPr
   * @param sheetData the rows
   * @param sharedStrings the si elements
   * @param styles the content of styleSheet
   */
  static Path write(
      Path file, String workbookProperties, String sheetData, String sharedStrings, String styles)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + override("workbook", "sheet.main+xml")
              + override("sharedStrings", "sharedStrings+xml")
              + override("styles", "styles+xml")
              + "</Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook %s xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr %s/><sheets><sheet name=\"名簿\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(MAIN, workbookProperties));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
              + " Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, sheetData));
      part(zip, "xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, sharedStrings));
      part(zip, "xl/styles.xml", "<styleSheet %s>%s</styleSheet>".formatted(MAIN, styles));
    }
    return file;
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s\"/>".formatted(part, TYPE, type);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
