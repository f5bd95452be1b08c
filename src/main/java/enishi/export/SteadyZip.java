package enishi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment it was written at, so that the same table is the same bytes. */
final class SteadyZip {
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";

  private SteadyZip() {}

  /** By way of a file: the entries' lengths stand behind them, where only a file can look. */
  static void copy(byte[] workbook, OutputStream out) {
    try {
      Path file = Files.createTempFile("enishi-export", ".xlsx");
      try {
        Files.write(file, workbook);
        try (ZipFile from = new ZipFile(file.toFile())) {
          copy(from, new ZipOutputStream(out));
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw Exports.unwritable(e);
    }
  }

  private static void copy(ZipFile from, ZipOutputStream to) throws IOException {
    for (ZipEntry entry : Collections.list(from.entries())) {
      ZipEntry steady = new ZipEntry(entry.getName());
      steady.setTimeLocal(BEGINNING);
      to.putNextEntry(steady);
      byte[] bytes = from.getInputStream(entry).readAllBytes();
      to.write(entry.getName().equals(PROPERTIES) ? undated(bytes) : bytes);
      to.closeEntry();
    }
    to.finish();
    to.flush();
  }

  private static byte[] undated(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(">\\d{4}-\\d\\d-\\d\\dT[^<]*<", ">1980-01-01T00:00:00Z<")
        .getBytes(StandardCharsets.UTF_8);
  }
}
