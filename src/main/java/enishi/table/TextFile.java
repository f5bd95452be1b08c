package enishi.table;

import static enishi.model.EnishiException.badInput;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** A whole text file in any Japanese encoding, for formats that are no tables. */
public final class TextFile {
  private TextFile() {}

  /**
   * The text, without a byte order mark. Throws bad-input for a file that is too long or no text.
   *
   * @param name what people call the file
   */
  public static String read(Path file, String name, long maxBytes) {
    try {
      if (Files.size(file) > maxBytes) {
        throw badInput(
            "file (%s) of %d bytes, expected at most %d", name, Files.size(file), maxBytes);
      }
      Charset charset = new EncodingDetector(file, name).detect();
      String text = new String(Files.readAllBytes(file), charset);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException e) {
      throw TableFile.unreadable(name, e);
    }
  }
}
