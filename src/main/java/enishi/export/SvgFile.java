package enishi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a drawing as a file of XML. */
final class SvgFile {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private SvgFile() {}

  static void write(String svg, OutputStream out) {
    try {
      out.write((HEAD + svg).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Exports.unwritable(e);
    }
  }
}
