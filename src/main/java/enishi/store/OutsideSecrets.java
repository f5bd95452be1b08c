package enishi.store;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets in files of their owner, each made once and never changed. */
final class OutsideSecrets {
  private static final int SECRET_BYTES = 32;

  private OutsideSecrets() {}

  /** The secret in that file, in hexadecimal digits; a new one where there is no file yet. */
  static String getOrMake(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new EnishiException(
          ErrorCode.FAILED,
          "the secret (%s) cannot be read or written.%nMaybe Enishi runs as another user than before."
              .formatted(file),
          e);
    }
  }

  /** Of several that make it at once, one wins, and nobody sees half a file. */
  private static void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    Path temporary =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
    OwnerOnly.createFile(temporary);
    try {
      Files.writeString(temporary, HexFormat.of().formatHex(bytes) + "\n");
      Files.createLink(file, temporary);
    } catch (FileAlreadyExistsException e) {
      // Somebody else was first; theirs is the secret.
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
