package enishi.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All of a snapshot file that is no column: whose it is, what the numbers in the columns mean, and
 * how long each column is and what its bytes add up to.
 *
 * @param words what numbers in the columns stand for: byte order, kinds of entities and rows, names
 *     of properties
 * @param graphDay the day of the graph, as {@link Day} counts; null where there is none
 */
record SnapshotHeader(
    String storeIdentity,
    List<String> words,
    long revision,
    long fullPageBytes,
    List<LiveImport> imports,
    Merges merges,
    List<Origins.Origin> origins,
    @Nullable Integer graphDay,
    String graphRules,
    List<Column> columns) {

  /** The words as this program means them. */
  static final List<String> WORDS = ownWords();

  /**
   * @param kind 1 for bytes, 4 for ints, 5 for floats
   * @param checks CRC32C of each piece of it
   */
  record Column(int kind, long bytes, List<Integer> checks) {}

  byte[] encode() {
    try (var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes)) {
      write(out, storeIdentity);
      texts(out, words);
      out.writeLong(revision);
      out.writeLong(fullPageBytes);
      out.writeInt(imports.size());
      for (LiveImport i : imports) {
        out.writeLong(i.number());
        write(out, i.id());
        write(out, i.startedAt());
        write(out, i.source());
        texts(out, i.files());
        out.writeLong(i.rows());
      }
      out.writeInt(merges.kept().size());
      for (Map.Entry<Id, Id> merge : merges.kept().entrySet()) {
        write(out, merge.getKey().value());
        write(out, merge.getValue().value());
      }
      out.writeInt(origins.size());
      for (Origins.Origin o : origins) {
        out.writeLong(o.importNumber());
        write(out, o.importId());
        write(out, o.source());
        write(out, o.file());
      }
      out.writeInt(graphDay == null ? Day.NONE : graphDay);
      write(out, graphRules);
      out.writeInt(columns.size());
      for (Column column : columns) {
        out.writeInt(column.kind());
        out.writeLong(column.bytes());
        out.writeInt(column.checks().size());
        for (int check : column.checks()) {
          out.writeInt(check);
        }
      }
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("no header in memory", e);
    }
  }

  /** Only of bytes whose sum was checked. */
  static SnapshotHeader decode(byte[] bytes) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String store = text(in);
      List<String> words = texts(in);
      long revision = in.readLong();
      long fullPageBytes = in.readLong();
      List<LiveImport> imports = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        imports.add(
            new LiveImport(in.readLong(), text(in), text(in), text(in), texts(in), in.readLong()));
      }
      Map<Id, Id> merges = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        merges.put(Id.parse(text(in)), Id.parse(text(in)));
      }
      List<Origins.Origin> origins = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        origins.add(new Origins.Origin(in.readLong(), text(in), text(in), text(in)));
      }
      int day = in.readInt();
      String rules = text(in);
      List<Column> columns = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        columns.add(column(in));
      }
      return new SnapshotHeader(
          store,
          words,
          revision,
          fullPageBytes,
          imports,
          Merges.of(merges),
          origins,
          day == Day.NONE ? null : day,
          rules,
          columns);
    }
  }

  @Nullable LocalDate graphDate() {
    return graphDay == null ? null : Day.date(graphDay);
  }

  private static Column column(DataInputStream in) throws IOException {
    int kind = in.readInt();
    long bytes = in.readLong();
    List<Integer> checks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      checks.add(in.readInt());
    }
    return new Column(kind, bytes, checks);
  }

  private static List<String> ownWords() {
    List<String> words = new ArrayList<>();
    words.add(ByteOrder.nativeOrder().toString());
    Arrays.stream(EntityKind.values()).map(EntityKind::word).forEach(words::add);
    words.addAll(RowKind.words());
    words.addAll(PropertyCodec.names());
    return List.copyOf(words);
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(out, text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), UTF_8);
  }
}
