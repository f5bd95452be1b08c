package enishi.store.backup;

import static enishi.model.EnishiException.badInput;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a backup from its file, checking every byte on the way. Holds one chunk in memory. */
public final class BackupReader implements AutoCloseable {
  private static final int BUFFER_BYTES = 64 << 10;
  private static final int MAX_LINE = 64 << 10;

  private final InputStream in;
  private final String file;
  private final String head;
  private final BackupHeader header;

  private BackupReader(InputStream in, String file) throws IOException {
    this.in = in;
    this.file = file;
    String first = line(BackupWriter.MAGIC);
    checkFormat(first);
    String second = line("{");
    head = first + "\n" + second + "\n";
    try {
      header = BackupWriter.JSON.readValue(second, BackupHeader.class);
    } catch (JacksonException e) {
      throw BackupFaults.altered(file, "its header cannot be read");
    }
    if (header == null) {
      throw BackupFaults.altered(file, "its header is empty");
    }
  }

  /** Reads the header. Throws bad-input where the file is no backup or a newer one. */
  public static BackupReader open(Path path) {
    InputStream in;
    try {
      in = new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES);
    } catch (IOException e) {
      throw badInput("the backup (%s) cannot be read.%nMaybe it is another file.", path);
    }
    try {
      return new BackupReader(in, path.toString());
    } catch (IOException | RuntimeException e) {
      close(in);
      throw e instanceof RuntimeException known ? known : unreadable(path.toString());
    }
  }

  public BackupHeader header() {
    return header;
  }

  /**
   * Hands every row over, once. Throws bad-input where the file was cut off, altered, or sealed
   * with another key; rows that were handed over before that are genuine.
   */
  public void read(@Nullable BackupKey key, BackupRows rows) {
    var chunks = new ChunkInput(in, Sealing.of(header, head, key, file), file);
    var counting = new Counting(rows);
    try (JsonParser json =
        BackupWriter.JSON
            .reader()
            .createParser(new BufferedInputStream(new InflaterInputStream(chunks), BUFFER_BYTES))) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        row(json, counting);
      }
      if (chunks.read() >= 0) {
        throw BackupFaults.altered(file, "something follows its last line");
      }
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw BackupFaults.altered(file, "a line of it cannot be read");
    } catch (IOException e) {
      throw unreadable(file);
    }
    if (counting.nodes != header.nodes() || counting.relationships != header.relationships()) {
      throw BackupFaults.altered(
          file,
          "it holds %d nodes and %d relationships, and its header says %d and %d"
              .formatted(
                  counting.nodes, counting.relationships, header.nodes(), header.relationships()));
    }
  }

  private static void row(JsonParser json, BackupRows rows) {
    long node = -1;
    long from = -1;
    long to = -1;
    String type = null;
    List<String> labels = new ArrayList<>();
    Map<String, Object> properties = Map.of();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "node" -> node = json.getLongValue();
        case "from" -> from = json.getLongValue();
        case "to" -> to = json.getLongValue();
        case "type" -> type = json.getString();
        case "labels" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            labels.add(json.getString());
          }
        }
        case "properties" -> properties = PropertyJson.read(json);
        default -> throw new IllegalArgumentException("no part of a row: " + name);
      }
    }
    if (type == null) {
      rows.node(node, labels, properties);
    } else {
      rows.relationship(type, from, to, properties);
    }
  }

  private void checkFormat(String first) {
    String number =
        first.startsWith(BackupWriter.MAGIC) ? first.substring(BackupWriter.MAGIC.length()) : "";
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw BackupFaults.notABackup(file);
    }
    if (Integer.parseInt(number) > BackupHeader.FORMAT) {
      throw BackupFaults.newer(file, number);
    }
  }

  private String line(String beginning) throws IOException {
    var line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n' && line.size() < MAX_LINE) {
      line.write(next);
      next = in.read();
    }
    String text = line.toString(StandardCharsets.UTF_8);
    if (next != '\n') {
      throw text.startsWith(beginning) || beginning.startsWith(text)
          ? BackupFaults.truncated(file)
          : BackupFaults.notABackup(file);
    }
    return text;
  }

  @Override
  public void close() {
    close(in);
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException unreadable(String file) {
    return badInput(
        "the backup (%s) cannot be read to its end.%nMaybe its disk is damaged, or it was removed.",
        file);
  }

  /** Counts what it hands on. */
  private static final class Counting implements BackupRows {
    private final BackupRows rows;
    private long nodes;
    private long relationships;

    Counting(BackupRows rows) {
      this.rows = rows;
    }

    @Override
    public void node(long number, List<String> labels, Map<String, Object> properties) {
      nodes++;
      rows.node(number, labels, properties);
    }

    @Override
    public void relationship(String type, long from, long to, Map<String, Object> properties) {
      relationships++;
      rows.relationship(type, from, to, properties);
    }
  }
}
