package enishi.export;

import static enishi.model.EnishiException.badInput;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts files where people asked for them: whole or not at all, the method card beside it. */
final class FileWriting {
  private static final String CARD = ".card.json";

  private FileWriting() {}

  /** Writes the file and its card; answers where the card is. */
  static Path write(Export export, Path file) {
    whole(file, export::writeTo);
    Path card = file.resolveSibling(file.getFileName() + CARD);
    byte[] json = export.card().json().getBytes(StandardCharsets.UTF_8);
    whole(card, out -> out.write(json));
    return card;
  }

  static MethodCard read(Path card) {
    try {
      return MethodCard.parse(card.toString(), Files.readString(card, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw badInput(
          "file (%s) cannot be read.%nMaybe it is elsewhere, or no text in UTF-8.", card);
    }
  }

  /** Something that writes to a stream. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void whole(Path file, Writing writing) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        writing.to(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw badInput(
          "file (%s) cannot be written.%nMaybe its directory is not there or not yours.", file);
    }
  }
}
