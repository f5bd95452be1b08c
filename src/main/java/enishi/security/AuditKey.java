package enishi.security;

import static enishi.model.EnishiException.badInput;

import enishi.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret under which the audit trail is chained. It is kept outside Neo4j, so that somebody who
 * can write there cannot chain anew what they changed.
 */
public final class AuditKey {
  static final String ALGORITHM = "HmacSHA256";

  /** The file beside the store that holds the key where no setting gives one. */
  private static final String FILE = "audit-key";

  private static final int SHORTEST = 32;

  /** Bytes of the fingerprint that are shown, enough to tell keys apart. */
  private static final int SHOWN_BYTES = 6;

  private final SecretKeySpec secret;
  private final String fingerprint;

  private AuditKey(String text) {
    secret = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    byte[] digest = newMac().doFinal("enishi audit key".getBytes(StandardCharsets.UTF_8));
    fingerprint = HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
  }

  /** The key of that text. Throws bad-input where it is too short to be a secret. */
  public static AuditKey of(String text) {
    String tidy = text.strip();
    if (tidy.length() < SHORTEST) {
      throw badInput(
          "the audit key has (%d) characters, expected at least %d.%n"
              + "Maybe make one with: openssl rand -hex 32",
          tidy.length(), SHORTEST);
    }
    return new AuditKey(tidy);
  }

  /** The key in the file beside the store, made when somebody first asks. */
  public static AuditKey beside(Store store) {
    return of(store.secretOutside(FILE));
  }

  /** Twelve digits that tell this key from others and say nothing else about it. */
  public String fingerprint() {
    return fingerprint;
  }

  /** A keyed hash of texts under this key; not for several threads. */
  Mac newMac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
