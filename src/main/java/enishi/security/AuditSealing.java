package enishi.security;

import enishi.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;

/**
 * The hashes of the chain. Each field that names somebody is sealed as SHA-256(salt, value). An
 * entry's hash is HMAC-SHA-256, under the key, of the hash before it, its number, time, role,
 * action, note and its seals; so it stays the same when an erasure takes a value and its salt out.
 * Every text goes in with its length, so no two entries run together. Not for several threads.
 */
final class AuditSealing {
  private static final int SALT_BYTES = 16;

  /**
   * 128 bits of a hash are kept: nobody finds a second text for one, and 32 hexadecimal digits fit
   * into Neo4j's own record of a property, which longer texts do not.
   */
  private static final int KEPT_BYTES = 16;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Mac mac;
  private final MessageDigest digest;
  private final String fingerprint;

  AuditSealing(AuditKey key) {
    mac = key.newMac();
    fingerprint = key.fingerprint();
    digest = Sha256.digest();
  }

  /** Of the key. */
  String fingerprint() {
    return fingerprint;
  }

  /** All properties of the entry at that place of the chain. */
  Map<String, Object> seal(AuditDraft draft, long number, String before) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("number", number);
    entry.put("at", draft.at());
    entry.put("role", draft.role());
    entry.put("action", draft.action());
    if (!draft.note().isEmpty()) {
      entry.put("note", draft.note());
    }
    draft
        .fields()
        .forEach(
            (field, value) -> {
              byte[] salt = new byte[SALT_BYTES];
              RANDOM.nextBytes(salt);
              String shown = HexFormat.of().formatHex(salt);
              entry.put(field.property(), value);
              entry.put(field.salt(), shown);
              entry.put(field.seal(), sealOf(shown, value));
            });
    entry.put("hash", hashOf(entry, before));
    return entry;
  }

  String sealOf(String salt, String value) {
    digest.update(framed(salt));
    digest.update(framed(value));
    return kept(digest.digest());
  }

  /** The hash that the entry ought to carry after that one. */
  String hashOf(Map<String, Object> entry, String before) {
    add(before);
    add("number", entry);
    add("at", entry);
    add("role", entry);
    add("action", entry);
    add("note", entry);
    for (AuditField field : AuditField.values()) {
      add(field.seal(), entry);
    }
    return kept(mac.doFinal());
  }

  String macOf(ChainHead head) {
    add("head");
    add(String.valueOf(head.count()));
    add(head.hash());
    add(head.state());
    add(head.key());
    return kept(mac.doFinal());
  }

  private static String kept(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, KEPT_BYTES);
  }

  private void add(String property, Map<String, Object> entry) {
    Object value = entry.get(property);
    // A number and its digits are different, and so are nothing and an empty text.
    add(value == null ? "" : value.getClass().getSimpleName() + " " + value);
  }

  private void add(String text) {
    mac.update(framed(text));
  }

  private static byte[] framed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Integer.BYTES + bytes.length)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }
}
