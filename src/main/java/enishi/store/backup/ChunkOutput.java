package enishi.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Writes bytes as sealed chunks: a word of 4 bytes (the payload's length; the highest bit is set on
 * the last chunk), then the sealed payload. Closing writes the last chunk; what was not closed has
 * none and is no whole file.
 */
final class ChunkOutput extends OutputStream {
  static final int CHUNK_BYTES = 256 << 10;
  static final int LAST = 1 << 31;

  private final OutputStream out;
  private final Sealing sealing;
  private final byte[] payload = new byte[CHUNK_BYTES];
  private int length;
  private long number;
  private boolean closed;

  ChunkOutput(OutputStream out, Sealing sealing) {
    this.out = out;
    this.sealing = sealing;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    int done = 0;
    while (done < count) {
      if (length == CHUNK_BYTES) {
        chunk(0);
      }
      int part = Math.min(count - done, CHUNK_BYTES - length);
      System.arraycopy(bytes, from + done, payload, length, part);
      length += part;
      done += part;
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      chunk(LAST);
      out.flush();
    }
  }

  private void chunk(int last) throws IOException {
    int word = length | last;
    out.write(ByteBuffer.allocate(Integer.BYTES).putInt(word).array());
    out.write(sealing.seal(payload, length, number, word));
    number++;
    length = 0;
  }
}
