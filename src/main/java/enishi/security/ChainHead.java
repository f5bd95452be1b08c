package enishi.security;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The end of the chain as the store holds it.
 *
 * @param count how many entries there are; the last one's number
 * @param hash the last entry's
 * @param state {@code earlier} while entries from before the chain are taken in, then {@code open}
 * @param key the fingerprint of the key
 * @param mac the keyed hash of the others; empty where there is none
 */
record ChainHead(long count, String hash, String state, String key, String mac) {
  static final String EARLIER = "earlier";
  static final String OPEN = "open";

  /** Before anything was chained. */
  static final ChainHead NONE = new ChainHead(0, "", "", "", "");

  /** Values of another kind than they should be are as good as none. */
  static ChainHead of(Map<String, Object> node) {
    return new ChainHead(
        node.get("count") instanceof Long count ? count : 0,
        text(node.get("hash")),
        text(node.get("state")),
        text(node.get("key")),
        text(node.get("mac")));
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  boolean isNone() {
    return equals(NONE);
  }

  boolean isOpen() {
    return OPEN.equals(state);
  }

  boolean fits(AuditSealing sealing) {
    return key.equals(sealing.fingerprint()) && mac.equals(sealing.macOf(this));
  }

  /** This head made fast under the key. */
  ChainHead signed(AuditSealing sealing) {
    ChainHead bare = new ChainHead(count, hash, state, sealing.fingerprint(), "");
    return new ChainHead(count, hash, state, bare.key, sealing.macOf(bare));
  }

  Map<String, Object> properties() {
    return Map.of("count", count, "hash", hash, "state", state, "key", key, "mac", mac);
  }

  /** As an entry's note keeps it. */
  String inWords() {
    return String.join(" ", String.valueOf(count), dash(hash), dash(state), dash(key), dash(mac));
  }

  static ChainHead parse(String words) {
    String[] parts = words.split(" ", -1);
    if (parts.length != 5 || !parts[0].matches("-?[0-9]{1,18}")) {
      return NONE;
    }
    return new ChainHead(
        Long.parseLong(parts[0]), bare(parts[1]), bare(parts[2]), bare(parts[3]), bare(parts[4]));
  }

  private static String dash(String text) {
    return text.isEmpty() ? "-" : text.replace(' ', '_');
  }

  private static String bare(String text) {
    return Objects.equals(text, "-") ? "" : text;
  }
}
