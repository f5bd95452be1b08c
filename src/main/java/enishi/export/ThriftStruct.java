package enishi.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A structure in Thrift's compact protocol, as far as Parquet's footers need it. Fields are set in
 * ascending order of their numbers.
 *
 * @see <a href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">
 *     Thrift compact protocol</a>
 */
final class ThriftStruct {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT_LIST = 15;

  private final ByteArrayOutputStream bytes;
  private int last;

  private ThriftStruct(ByteArrayOutputStream bytes) {
    this.bytes = bytes;
  }

  static byte[] of(Consumer<ThriftStruct> fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, fields);
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, Consumer<ThriftStruct> fields) {
    fields.accept(new ThriftStruct(bytes));
    bytes.write(0);
  }

  void i32(int field, int value) {
    header(field, I32);
    zigzag(value);
  }

  void i64(int field, long value) {
    header(field, I64);
    zigzag(value);
  }

  void text(int field, String value) {
    header(field, BINARY);
    binary(value);
  }

  void struct(int field, Consumer<ThriftStruct> fields) {
    header(field, STRUCT);
    write(bytes, fields);
  }

  void i32s(int field, List<Integer> values) {
    header(field, LIST);
    list(values.size(), I32);
    values.forEach(this::zigzag);
  }

  void texts(int field, List<String> values) {
    header(field, LIST);
    list(values.size(), BINARY);
    values.forEach(this::binary);
  }

  <T> void structs(int field, List<T> values, BiConsumer<ThriftStruct, T> fields) {
    header(field, LIST);
    list(values.size(), STRUCT);
    values.forEach(value -> write(bytes, inner -> fields.accept(inner, value)));
  }

  private void header(int field, int type) {
    bytes.write(((field - last) << 4) | type);
    last = field;
  }

  private void list(int size, int type) {
    if (size < SHORT_LIST) {
      bytes.write((size << 4) | type);
    } else {
      bytes.write((SHORT_LIST << 4) | type);
      varint(size);
    }
  }

  private void binary(String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    varint(text.length);
    bytes.writeBytes(text);
  }

  private void zigzag(long value) {
    varint((value << 1) ^ (value >> 63));
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }
}
