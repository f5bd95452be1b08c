package enishi.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads what {@link ChunkOutput} wrote; no byte leaves before its chunk's seal was checked. */
final class ChunkInput extends InputStream {
  private final InputStream in;
  private final Sealing sealing;
  private final String file;
  private byte[] payload = new byte[0];
  private int position;
  private long number;
  private boolean ended;

  ChunkInput(InputStream in, Sealing sealing, String file) {
    this.in = in;
    this.sealing = sealing;
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    while (position == payload.length) {
      if (ended) {
        return -1;
      }
      next();
    }
    int part = Math.min(count, payload.length - position);
    System.arraycopy(payload, position, bytes, from, part);
    position += part;
    return part;
  }

  private void next() throws IOException {
    byte[] head = in.readNBytes(Integer.BYTES);
    if (head.length < Integer.BYTES) {
      throw BackupFaults.truncated(file);
    }
    int word = ByteBuffer.wrap(head).getInt();
    int length = word & ~ChunkOutput.LAST;
    if (length > ChunkOutput.CHUNK_BYTES) {
      throw BackupFaults.altered(file, "chunk %d is too long".formatted(number + 1));
    }
    byte[] sealed = in.readNBytes(length + sealing.extraBytes());
    if (sealed.length < length + sealing.extraBytes()) {
      throw BackupFaults.truncated(file);
    }
    byte[] opened = sealing.open(sealed, number, word);
    if (opened == null) {
      throw BackupFaults.altered(
          file, "the seal of chunk %d does not fit its bytes".formatted(number + 1));
    }
    payload = opened;
    position = 0;
    number++;
    if ((word & ChunkOutput.LAST) != 0) {
      ended = true;
      if (in.read() >= 0) {
        throw BackupFaults.altered(file, "something follows its last chunk");
      }
    }
  }
}
