package enishi.network;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes properties as bytes and reads them back: for each its name's number, its type and its
 * value, then an end mark. Only properties that this room reads are kept; numbers of names never
 * change, so that a file of last year can be read.
 */
final class PropertyCodec {
  private static final String[] NAMES = {
    "name",
    "kana",
    "aliases",
    "residence",
    "skills",
    "decisionMaker",
    "fictional",
    "consent",
    "status",
    "openRequestLimit",
    "kind",
    "sector",
    "municipality",
    "unincorporated",
    "hasRules",
    "prefecture",
    "admission",
    "startedOn",
    "endedOn",
    "founders",
    "originEvent",
    "startsOn",
    "endsOn",
    "project",
    "series",
    "format",
    "reportedAttendance",
    "title",
    "organization",
    "budget",
    "openedOn",
    "closedOn",
    "hub",
    "rule",
    "role",
    "amount",
    "context",
    "expiresOn",
    "revokedOn",
    "id",
    "decidedOn",
    "person",
    "headcount",
    "programme",
    "requester",
    "introducer",
    "target",
    "askedOn",
    "answeredOn",
    "outcome",
    "event",
    "asked"
  };

  private static final Map<String, Integer> NUMBERS = numbers();
  private static final int END = 255;
  private static final int TEXT = 0;
  private static final int NUMBER = 1;
  private static final int DATE = 2;
  private static final int TRUE = 3;
  private static final int FALSE = 4;
  private static final int TEXTS = 5;

  private byte[] bytes = new byte[256];
  private int length;

  /** Encodes into {@link #bytes()}, which the next call overwrites. */
  int encode(Map<String, Object> values) {
    length = 0;
    values.forEach(
        (name, value) -> {
          Integer number = NUMBERS.get(name);
          if (number != null) {
            write(number);
            writeValue(name, value);
          }
        });
    write(END);
    return length;
  }

  /** The names of all numbers, in their order. */
  static List<String> names() {
    return List.of(NAMES);
  }

  byte[] bytes() {
    return bytes;
  }

  static Map<String, Object> decode(BytePages pages, int address) {
    return new Reading(pages.page(address), BytePages.place(address)).all();
  }

  private void writeValue(String name, Object value) {
    switch (value) {
      case String text -> {
        write(TEXT);
        writeText(text);
      }
      case Long number -> {
        write(NUMBER);
        writeNumber(number);
      }
      case LocalDate date -> {
        write(DATE);
        writeNumber(date.toEpochDay());
      }
      case Boolean flag -> write(flag ? TRUE : FALSE);
      case List<?> list -> {
        write(TEXTS);
        writeNumber(list.size());
        list.forEach(item -> writeText(String.valueOf(item)));
      }
      default -> throw new IllegalStateException("cannot keep %s = %s".formatted(name, value));
    }
  }

  private void writeText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    writeNumber(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  /** Seven bits a byte, the sign folded into the lowest. */
  private void writeNumber(long number) {
    long left = number << 1 ^ number >> 63;
    while ((left & ~0x7FL) != 0) {
      write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    write((int) left);
  }

  private void write(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < NAMES.length; i++) {
      numbers.put(NAMES[i], i);
    }
    return Map.copyOf(numbers);
  }

  /** Reads one record. */
  private static final class Reading {
    private final byte[] bytes;
    private int at;

    Reading(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    Map<String, Object> all() {
      Map<String, Object> values = HashMap.newHashMap(8);
      for (int name = next(); name != END; name = next()) {
        values.put(NAMES[name], value());
      }
      return values;
    }

    private Object value() {
      int type = next();
      return switch (type) {
        case TEXT -> text();
        case NUMBER -> number();
        case DATE -> LocalDate.ofEpochDay(number());
        case TRUE -> true;
        case FALSE -> false;
        case TEXTS -> texts();
        default -> throw new IllegalStateException("no type of a property: " + type);
      };
    }

    private List<String> texts() {
      int size = (int) number();
      List<String> texts = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        texts.add(text());
      }
      return texts;
    }

    private String text() {
      int size = (int) number();
      String text = new String(bytes, at, size, StandardCharsets.UTF_8);
      at += size;
      return text;
    }

    private long number() {
      long folded = 0;
      for (int shift = 0; ; shift += 7) {
        int part = next();
        folded |= (long) (part & 0x7F) << shift;
        if (part < 0x80) {
          return folded >>> 1 ^ -(folded & 1);
        }
      }
    }

    private int next() {
      return bytes[at++] & 0xFF;
    }
  }
}
