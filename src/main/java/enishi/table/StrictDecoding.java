package enishi.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Decodes a whole file in one encoding, in constant memory, and stops at what is not of it. */
final class StrictDecoding {
  private static final int BUFFER = 1 << 16;
  static final long FINE = -1;

  private StrictDecoding() {}

  /** The byte offset of the first failure, or {@link #FINE}; the text until then goes to seen. */
  static long firstFailure(Path file, Charset charset, Consumer<CharBuffer> seen)
      throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.allocate(BUFFER);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    long offset = 0;
    try (ReadableByteChannel channel = Files.newByteChannel(file)) {
      boolean end = false;
      while (!end) {
        end = channel.read(in) < 0;
        in.flip();
        CoderResult result;
        do {
          result = decoder.decode(in, out, end);
          out.flip();
          seen.accept(out);
          out.clear();
          if (result.isError()) {
            return offset + in.position();
          }
        } while (result.isOverflow());
        offset += in.position();
        in.compact();
      }
    }
    return FINE;
  }
}
