package enishi.intake;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The persons who were erased, as far as they are still known: HMAC-SHA-256 of each id under a key
 * that the store keeps for this alone, so that an import does not bring them back. Remembers ids
 * that are none of them. Not for several threads.
 */
public final class ErasedPersons {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final Store store;
  private final Set<String> hashes;
  private final IdSet others = new IdSet();
  private @Nullable Mac mac;

  private ErasedPersons(Store store, Set<String> hashes) {
    this.store = store;
    this.hashes = hashes;
  }

  /** Those who were erased up to now. */
  public static ErasedPersons read(Store store) {
    Set<String> hashes = new HashSet<>();
    store.read(IntakeCypher.ERASED_HASHES, Map.of()).forEach(row -> hashes.add(row.text("hash")));
    return new ErasedPersons(store, hashes);
  }

  boolean isEmpty() {
    return hashes.isEmpty();
  }

  long count() {
    return hashes.size();
  }

  /** Whether an id's text is that of an erased person. */
  public boolean contains(String id) {
    if (hashes.isEmpty() || others.contains(id)) {
      return false;
    }
    boolean erased = hashes.contains(hash(id));
    if (!erased) {
      others.add(id);
    }
    return erased;
  }

  /** Whether a cell is an erased person's id or its bare key. */
  boolean isNamedBy(String cell) {
    String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    String id = text.indexOf(':') < 0 ? EntityKind.PERSON.word() + ":" + text : text;
    return !isEmpty() && Id.find(id).filter(found -> contains(found.value())).isPresent();
  }

  /** What is kept of an erased person's id. */
  public String hash(Id person) {
    return hash(person.value());
  }

  private String hash(String id) {
    Mac known = mac;
    if (known == null) {
      known = newMac();
      mac = known;
    }
    return HexFormat.of().formatHex(known.doFinal(id.getBytes(StandardCharsets.UTF_8)));
  }

  private Mac newMac() {
    byte[] fresh = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
    String key =
        store
            .write(IntakeCypher.ERASURE_KEY, Map.of("fresh", HexFormat.of().formatHex(fresh)))
            .getFirst()
            .text("key");
    try {
      Mac made = Mac.getInstance(ALGORITHM);
      made.init(new SecretKeySpec(HexFormat.of().parseHex(key), ALGORITHM));
      return made;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
