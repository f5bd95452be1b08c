package enishi.table;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Something that writes to a stream. */
interface Writing {
  void run() throws IOException;

  /** Runs what writes and turns its failure into ours. */
  static void guarded(Writing writing) {
    try {
      writing.run();
    } catch (IOException | UncheckedIOException e) {
      throw new EnishiException(
          ErrorCode.FAILED,
          "the table cannot be written.\nMaybe the disk is full or the reader went away.",
          e);
    }
  }
}
