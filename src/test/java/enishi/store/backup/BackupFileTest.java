package enishi.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Values;

class BackupFileTest {
  private static final long SEED = 20261126;
  private static final BackupKey KEY = BackupKey.of("a key of some length");

  @TempDir Path folder;

  /** Every row as one text, with the Java type of each value. */
  private static final class Listing implements BackupRows {
    final List<String> rows = new ArrayList<>();

    @Override
    public void node(long number, List<String> labels, Map<String, Object> properties) {
      rows.add(number + " " + labels + " " + typed(properties));
    }

    @Override
    public void relationship(String type, long from, long to, Map<String, Object> properties) {
      rows.add(from + " " + type + " " + to + " " + typed(properties));
    }

    private static String typed(Map<String, Object> properties) {
      var texts = new TreeMap<String, String>();
      properties.forEach((name, value) -> texts.put(name, typed(value)));
      return texts.toString();
    }

    private static String typed(Object value) {
      return switch (value) {
        case byte[] bytes -> "bytes " + Arrays.toString(bytes);
        case List<?> list -> list.stream().map(Listing::typed).toList().toString();
        default -> value.getClass().getSimpleName() + " " + value;
      };
    }
  }

  private static final Map<String, Object> EVERYTHING =
      Map.ofEntries(
          Map.entry("text", "髙橋 \"一郎\"\n\t\u0001 𠮷"),
          Map.entry("empty", ""),
          Map.entry("yes", true),
          Map.entry("least", Long.MIN_VALUE),
          Map.entry("one", 1L),
          Map.entry("onePoint", 1.0),
          Map.entry("tenth", 0.1),
          Map.entry("tiny", Double.MIN_VALUE),
          Map.entry("huge", Double.MAX_VALUE),
          Map.entry("minusNothing", -0.0),
          Map.entry("noNumber", Double.NaN),
          Map.entry("endless", Double.NEGATIVE_INFINITY),
          Map.entry("bytes", new byte[] {0, -1, 127, -128}),
          Map.entry("date", LocalDate.parse("2022-08-26")),
          Map.entry("time", LocalTime.parse("10:11:12.000000013")),
          Map.entry("offsetTime", OffsetTime.parse("10:11:12+09:00")),
          Map.entry("dateTime", LocalDateTime.parse("2022-08-26T00:00")),
          Map.entry("zoned", ZonedDateTime.parse("2022-08-26T10:11:12.5+09:00[Asia/Tokyo]")),
          Map.entry("utc", ZonedDateTime.parse("2022-08-26T10:11:12Z")),
          Map.entry("overlap", ZonedDateTime.parse("2022-10-30T02:30+01:00[Europe/Paris]")),
          Map.entry("duration", Values.isoDuration(-1, 2, 3, 4).asIsoDuration()),
          Map.entry("flat", Values.point(7203, 1.5, -2).asPoint()),
          Map.entry("solid", Values.point(9157, 1, 2, 3).asPoint()),
          Map.entry("texts", List.of("a", "b;c")),
          Map.entry("numbers", List.of(1L, 2L)),
          Map.entry("points", List.of(1.0, 2.5)),
          Map.entry("nothing", List.of()),
          Map.entry("dates", List.of(LocalDate.parse("2022-08-26"))));

  private static byte[] write(@Nullable BackupKey key, int nodes, int relationships, Listing said) {
    var out = new ByteArrayOutputStream();
    var header =
        new BackupHeader(
            "enishi",
            "0.1.0",
            "009",
            7,
            "store",
            "2026-11-26T00:00:00Z",
            nodes,
            relationships,
            null);
    var random = new Random(SEED);
    try (var writer = new BackupWriter(out, header, key)) {
      for (int i = 0; i < nodes; i++) {
        byte[] noise = new byte[120];
        random.nextBytes(noise);
        Map<String, Object> properties =
            i == 0 ? EVERYTHING : Map.of("id", "person:" + i, "noise", noise);
        List<String> labels = i % 3 == 0 ? List.of() : List.of("Entity", "Person");
        writer.node(i * 2L, labels, properties);
        said.node(i * 2L, labels, properties);
      }
      for (int i = 0; i < relationships; i++) {
        Map<String, Object> properties = Map.of("row", (long) i, "x", random.nextDouble());
        writer.relationship("KNOWS", 0, i * 2L, properties);
        said.relationship("KNOWS", 0, i * 2L, properties);
      }
    }
    return out.toByteArray();
  }

  private Listing read(byte[] file, @Nullable BackupKey key) throws IOException {
    Path path = folder.resolve("a.backup");
    Files.write(path, file);
    var listing = new Listing();
    try (BackupReader reader = BackupReader.open(path)) {
      reader.read(key, listing);
    }
    return listing;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void givesBackEveryTypeOfProperty(boolean encrypted) throws IOException {
    var said = new Listing();
    byte[] file = write(encrypted ? KEY : null, 30, 12, said);
    assertThat(read(file, encrypted ? KEY : null).rows).isEqualTo(said.rows);
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("ENISHI-BACKUP 1\n{");
    assertThat(text.lines().toList().get(1)).contains("\"revision\":7").contains("\"nodes\":30");
  }

  @Test
  void holdsManyChunks() throws IOException {
    var said = new Listing();
    byte[] file = write(KEY, 6_000, 6_000, said);
    assertThat(file.length).isGreaterThan(2 * ChunkOutput.CHUNK_BYTES);
    assertThat(read(file, KEY).rows).isEqualTo(said.rows);
  }

  /** Bits turned, bytes cut off, left out, doubled, moved, added: whatever is done is refused. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesWhateverWasAltered(boolean encrypted) throws IOException {
    BackupKey key = encrypted ? KEY : null;
    byte[] whole = write(key, 2_500, 100, new Listing());
    assertThat(whole.length).isGreaterThan(ChunkOutput.CHUNK_BYTES);
    var random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      byte[] altered = alter(whole, random, i % 6);
      if (!Arrays.equals(altered, whole)) {
        assertThatThrownBy(() -> read(altered, key))
            .as("alteration %d (seed %d)", i, SEED)
            .isInstanceOf(EnishiException.class)
            .hasMessageContaining("a.backup")
            .hasMessageContaining("Maybe");
      }
    }
  }

  private static byte[] alter(byte[] whole, Random random, int how) {
    byte[] copy = whole.clone();
    int at = random.nextInt(4) == 0 ? random.nextInt(700) : random.nextInt(whole.length);
    int length = 1 + random.nextInt(1 + random.nextInt(5_000));
    int to = Math.min(whole.length, at + length);
    switch (how) {
      case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> copy = Arrays.copyOf(whole, at);
      case 2 ->
          copy = joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, to, whole.length));
      case 3 ->
          copy = joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, at, whole.length));
      case 4 -> {
        int other = random.nextInt(whole.length);
        byte kept = copy[at];
        copy[at] = copy[other];
        copy[other] = kept;
      }
      default -> copy = joined(whole, new byte[] {(byte) random.nextInt()});
    }
    return copy;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** Whole chunks that were swapped, or left out at the end, are each genuine alone. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesGenuineChunksInAnotherOrder(boolean encrypted) throws IOException {
    BackupKey key = encrypted ? KEY : null;
    byte[] whole = write(key, 6_000, 0, new Listing());
    int chunk = Integer.BYTES + ChunkOutput.CHUNK_BYTES + (encrypted ? 16 : 32);
    int begin = secondLineEnd(whole);
    byte[] swapped = whole.clone();
    System.arraycopy(whole, begin, swapped, begin + chunk, chunk);
    System.arraycopy(whole, begin + chunk, swapped, begin, chunk);
    assertThatThrownBy(() -> read(swapped, key)).hasMessageContaining("chunk 1");
    byte[] without =
        joined(
            Arrays.copyOf(whole, begin + chunk),
            Arrays.copyOfRange(whole, begin + 2 * chunk, whole.length));
    assertThatThrownBy(() -> read(without, key)).hasMessageContaining("chunk 2");
    byte[] cutOff = Arrays.copyOf(whole, begin + chunk);
    assertThatThrownBy(() -> read(cutOff, key)).hasMessageContaining("ends before its end");
  }

  private static int secondLineEnd(byte[] file) {
    int lines = 0;
    int at = 0;
    while (lines < 2) {
      lines += file[at++] == '\n' ? 1 : 0;
    }
    return at;
  }

  @Test
  void saysWhatIsWrongAndWhatHelps() throws IOException {
    byte[] sealed = write(KEY, 3, 0, new Listing());
    assertThatThrownBy(() -> read(sealed, null)).hasMessageContaining("--key-file");
    assertThatThrownBy(() -> read(sealed, BackupKey.of("another key of length")))
        .hasMessageContaining("the key does not open the backup");
    byte[] newer =
        new String(sealed, StandardCharsets.ISO_8859_1)
            .replaceFirst("BACKUP 1", "BACKUP 2")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(newer, KEY)).hasMessageContaining("has the format 2");
    for (String other : List.of("id,name\nperson:a,b\n", "PK\u0003\u0004", "no end of line")) {
      assertThatThrownBy(() -> read(other.getBytes(StandardCharsets.UTF_8), KEY))
          .hasMessageContaining("is no backup of Enishi");
    }
    assertThatThrownBy(() -> BackupReader.open(folder.resolve("absent")))
        .hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> BackupKey.of("short")).hasMessageContaining("at least 12");
    String text = Base64.getEncoder().encodeToString(sealed);
    assertThat(text).doesNotContain("a key of some length");
  }
}
