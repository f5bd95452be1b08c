package enishi.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the bytes of a file look like before any encoding is assumed.
 *
 * @param head the first three bytes, or fewer
 * @param size in bytes
 * @param evenZeros zero bytes at even offsets
 * @param oddZeros zero bytes at odd offsets
 * @param firstZero offset of the first zero byte, -1 where there is none
 * @param escapes whether there is an ESC byte
 * @param highs whether there is a byte above 0x7F
 */
record ByteScan(
    List<Integer> head,
    long size,
    long evenZeros,
    long oddZeros,
    long firstZero,
    boolean escapes,
    boolean highs) {

  static ByteScan of(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    List<Integer> head = new ArrayList<>();
    long size = 0;
    long[] zeros = new long[2];
    long firstZero = -1;
    boolean escapes = false;
    boolean highs = false;
    try (InputStream in = Files.newInputStream(file)) {
      int length;
      while ((length = in.readNBytes(buffer, 0, buffer.length)) > 0) {
        for (int i = 0; size == 0 && i < Math.min(3, length); i++) {
          head.add(buffer[i] & 0xFF);
        }
        for (int i = 0; i < length; i++) {
          byte b = buffer[i];
          if (b == 0) {
            firstZero = firstZero < 0 ? size + i : firstZero;
            zeros[(int) ((size + i) & 1)]++;
          }
          escapes |= b == 0x1B;
          highs |= b < 0;
        }
        size += length;
      }
    }
    return new ByteScan(List.copyOf(head), size, zeros[0], zeros[1], firstZero, escapes, highs);
  }

  boolean startsWith(Integer... bytes) {
    return head.size() >= bytes.length && head.subList(0, bytes.length).equals(List.of(bytes));
  }
}
