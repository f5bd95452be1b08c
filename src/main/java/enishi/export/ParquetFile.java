package enishi.export;

import enishi.export.TableContent.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as Parquet: optional columns, plain and uncompressed, one page a column in each
 * group of rows. The libraries for it bring Hadoop or write nothing, and this much needs none.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">Parquet's file format</a>
 */
final class ParquetFile {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int ROWS_A_GROUP = 100_000;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int UNCOMPRESSED = 0;
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;
  private static final int INT64 = 2;
  private static final int DOUBLE = 5;
  private static final int BYTE_ARRAY = 6;

  private final OutputStream out;
  private long position;

  private ParquetFile(OutputStream out) {
    this.out = out;
  }

  /** A column's page in a group. */
  private record Chunk(Column column, int values, long offset, long bytes) {}

  private record Group(int rows, List<Chunk> chunks) {
    long bytes() {
      return chunks.stream().mapToLong(Chunk::bytes).sum();
    }
  }

  static void write(TableContent table, OutputStream out) {
    try {
      new ParquetFile(out).table(table);
    } catch (IOException e) {
      throw Exports.unwritable(e);
    }
  }

  private void table(TableContent table) throws IOException {
    put(MAGIC);
    List<Group> groups = new ArrayList<>();
    int size = table.rows().size();
    for (int begin = 0; begin < size; begin += ROWS_A_GROUP) {
      groups.add(group(table, begin, Math.min(size, begin + ROWS_A_GROUP)));
    }
    byte[] footer = footer(table, groups);
    put(footer);
    put(little(4).putInt(footer.length).array());
    put(MAGIC);
    out.flush();
  }

  private Group group(TableContent table, int begin, int end) throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      byte[] page = page(table, i, begin, end);
      byte[] header =
          ThriftStruct.of(
              fields -> {
                fields.i32(1, 0);
                fields.i32(2, page.length);
                fields.i32(3, page.length);
                fields.struct(
                    5,
                    data -> {
                      data.i32(1, end - begin);
                      data.i32(2, PLAIN);
                      data.i32(3, RLE);
                      data.i32(4, RLE);
                    });
              });
      chunks.add(new Chunk(column, end - begin, position, (long) header.length + page.length));
      put(header);
      put(page);
    }
    return new Group(end - begin, chunks);
  }

  /** Which cells are there, a bit each, then what they hold. */
  private static byte[] page(TableContent table, int column, int begin, int end) {
    int groups = (end - begin + 7) / 8;
    byte[] there = new byte[groups];
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    for (int row = begin; row < end; row++) {
      Object cell = table.rows().get(row).get(column);
      if (cell != null) {
        int at = row - begin;
        there[at / 8] |= (byte) (1 << (at % 8));
        values.writeBytes(plain(cell));
      }
    }
    ByteArrayOutputStream levels = new ByteArrayOutputStream();
    int run = (groups << 1) | 1;
    while (run >= 0x80) {
      levels.write((run & 0x7f) | 0x80);
      run >>>= 7;
    }
    levels.write(run);
    levels.writeBytes(there);
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes(little(4).putInt(levels.size()).array());
    page.writeBytes(levels.toByteArray());
    page.writeBytes(values.toByteArray());
    return page.toByteArray();
  }

  private static byte[] plain(@Nullable Object cell) {
    return switch (cell) {
      case Long number -> little(8).putLong(number).array();
      case Double number -> little(8).putDouble(number).array();
      case null -> new byte[0];
      case Object text -> {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        yield little(4 + bytes.length).putInt(bytes.length).put(bytes).array();
      }
    };
  }

  private static byte[] footer(TableContent table, List<Group> groups) {
    List<Column> schema = new ArrayList<>(table.columns());
    return ThriftStruct.of(
        fields -> {
          fields.i32(1, 1);
          List<List<Column>> elements = new ArrayList<>();
          elements.add(List.of());
          schema.forEach(column -> elements.add(List.of(column)));
          fields.structs(2, elements, (element, of) -> element(element, of, schema.size()));
          fields.i64(3, table.rows().size());
          fields.structs(4, groups, ParquetFile::group);
          fields.text(6, "enishi");
        });
  }

  /** The root, which has no column, or a column. */
  private static void element(ThriftStruct element, List<Column> of, int children) {
    if (of.isEmpty()) {
      element.text(4, "schema");
      element.i32(5, children);
      return;
    }
    Column column = of.getFirst();
    element.i32(1, type(column));
    element.i32(3, OPTIONAL);
    element.text(4, column.name());
    if (type(column) == BYTE_ARRAY) {
      element.i32(6, UTF8);
    }
  }

  private static void group(ThriftStruct fields, Group group) {
    fields.structs(1, group.chunks(), ParquetFile::chunk);
    fields.i64(2, group.bytes());
    fields.i64(3, group.rows());
  }

  private static void chunk(ThriftStruct fields, Chunk chunk) {
    fields.i64(2, chunk.offset());
    fields.struct(
        3,
        data -> {
          data.i32(1, type(chunk.column()));
          data.i32s(2, List.of(PLAIN, RLE));
          data.texts(3, List.of(chunk.column().name()));
          data.i32(4, UNCOMPRESSED);
          data.i64(5, chunk.values());
          data.i64(6, chunk.bytes());
          data.i64(7, chunk.bytes());
          data.i64(9, chunk.offset());
        });
  }

  private static int type(Column column) {
    return switch (column.type()) {
      case TEXT -> BYTE_ARRAY;
      case WHOLE -> INT64;
      case REAL -> DOUBLE;
    };
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
