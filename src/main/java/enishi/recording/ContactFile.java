package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.table.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A file that somebody's phone or mail program gives: vCards, an iCalendar, or a table. It is read
 * once and deleted.
 */
final class ContactFile {
  static final int MOST = 300;
  static final long MAX_BYTES = 10L << 20;

  private ContactFile() {}

  /** What it holds. Throws bad-input for another format, too long a file or too many persons. */
  static List<Contact> read(InputStream in, String name, ZoneId zone, LocalDate today) {
    Path file = null;
    try {
      String ending = name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? ".xlsx" : ".txt";
      file = Files.createTempFile("enishi-contacts", ending);
      copy(in, file, name);
      return checked(read(file, name, zone, today));
    } catch (IOException e) {
      throw new EnishiException(ErrorCode.FAILED, "the file could not be read", e);
    } finally {
      if (file != null && !file.toFile().delete()) {
        file.toFile().deleteOnExit();
      }
    }
  }

  /** No more is read than a file may have, whatever its sender says of its size. */
  private static void copy(InputStream in, Path file, String name) throws IOException {
    long left = MAX_BYTES;
    byte[] part = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(file)) {
      int read;
      while ((read = in.read(part)) >= 0) {
        left -= read;
        if (left < 0) {
          throw badInput(
              "file (%s) is too long, expected at most %d bytes.%nMaybe hand in a part of it.",
              name, MAX_BYTES);
        }
        out.write(part, 0, read);
      }
    }
  }

  private static List<Contact> read(Path file, String name, ZoneId zone, LocalDate today) {
    if (isWorkbook(file)) {
      return ContactTable.read(file);
    }
    String text = TextFile.read(file, name, MAX_BYTES);
    String begin = text.stripLeading().toUpperCase(Locale.ROOT);
    if (begin.startsWith("BEGIN:VCARD")) {
      return VcardFile.read(text);
    }
    return begin.startsWith("BEGIN:VCALENDAR")
        ? CalendarFile.read(text, zone, today)
        : ContactTable.read(file);
  }

  private static boolean isWorkbook(Path file) {
    return String.valueOf(file.getFileName()).endsWith(".xlsx");
  }

  private static List<Contact> checked(List<Contact> contacts) {
    if (contacts.isEmpty()) {
      throw badInput(
          "the file names nobody.%nMaybe it is of another kind: expected vCards, a calendar or a"
              + " table.");
    }
    if (contacts.size() > MOST) {
      throw badInput(
          "the file names (%d) persons, expected at most %d.%nMaybe hand in a part of it.",
          contacts.size(), MOST);
    }
    return contacts;
  }
}
