package enishi.store.backup;

import enishi.model.Sha256;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a backup holds as two numbers of 16 digits, whatever the order of its rows and the numbers
 * of its nodes: the sums of the first 8 bytes of the SHA-256 of every node and of every
 * relationship with its two ends. A store's identity is left out, as a restored one has another.
 * Takes about 100 bytes a node.
 */
public final class ContentDigest implements BackupRows {
  private static final String REVISION = "Revision";
  private static final String IDENTITY = "store";

  /** Number in the file → hash. */
  private final Map<Long, Long> hashes = new HashMap<>();

  private final MessageDigest sha256 = Sha256.digest();
  private long nodes;
  private long relationships;

  @Override
  public void node(long number, List<String> labels, Map<String, Object> properties) {
    Map<String, Object> said = new TreeMap<>(properties);
    if (labels.contains(REVISION)) {
      said.remove(IDENTITY);
    }
    long hash = hash(labels.stream().sorted().toList() + text(said));
    hashes.put(number, hash);
    nodes += hash;
  }

  @Override
  public void relationship(String type, long from, long to, Map<String, Object> properties) {
    relationships +=
        hash(
            "%s %d %d %s"
                .formatted(
                    type,
                    Objects.requireNonNull(hashes.get(from)),
                    Objects.requireNonNull(hashes.get(to)),
                    text(properties)));
  }

  /** Of all nodes. */
  public String nodes() {
    return "%016x".formatted(nodes);
  }

  /** Of all relationships. */
  public String relationships() {
    return "%016x".formatted(relationships);
  }

  private static String text(Map<String, Object> properties) {
    var text = new StringWriter();
    try (var json = BackupWriter.JSON.createGenerator(text)) {
      PropertyJson.write(json, properties);
    }
    return text.toString();
  }

  private long hash(String text) {
    return ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
