package enishi.showcase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code datasets/messy} from readable texts under {@code src/test/resources/messy}: in the
 * encodings that offices use, with Windows line ends, and one workbook.
 */
public final class MessyGenerator {
  static final Path READABLE = Path.of("src/test/resources/messy");
  static final Path DATASET = Path.of("datasets/messy");
  static final Charset CP932 = Charset.forName("windows-31j");

  private MessyGenerator() {}

  /** Rewrites the tables; to be run in the project's folder. */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, byte[]> file : generate().entrySet()) {
      Files.write(DATASET.resolve(file.getKey()), file.getValue());
    }
  }

  /** File name → bytes. */
  static Map<String, byte[]> generate() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(
        "municipalities.csv", encoded("municipalities.csv", StandardCharsets.UTF_8, "\uFEFF"));
    files.put("organizations.csv", encoded("organizations.csv", CP932, ""));
    files.put("people.csv", encoded("people.csv", CP932, ""));
    files.put("events.xlsx", MessyWorkbook.bytes());
    files.put("engagements.csv", encoded("engagements.csv", CP932, ""));
    files.put("ties.csv", encoded("ties.csv", StandardCharsets.UTF_8, ""));
    files.put("registers.csv", encoded("registers.csv", StandardCharsets.UTF_16LE, "\uFEFF"));
    return files;
  }

  private static byte[] encoded(String name, Charset charset, String mark) throws IOException {
    String text = Files.readString(READABLE.resolve(name)).replace("\n", "\r\n");
    if (!charset.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "(" + name + ") has a character that " + charset + " lacks");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(mark.getBytes(charset));
    bytes.write(text.getBytes(charset));
    return bytes.toByteArray();
  }
}
