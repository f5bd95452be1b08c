package enishi.recording;

import enishi.model.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Random names of what is new here. They say nothing of who or how many there are. */
final class Keys {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;
  private static final int SECRET_BYTES = 32;

  private Keys() {}

  /** 60 random bits, such as {@code r7k2m0qx4c9dn}. */
  static String next() {
    var key = new StringBuilder("r");
    for (int i = 0; i < LENGTH; i++) {
      key.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return key.toString();
  }

  /** A secret of 256 bits for an address that is handed to somebody. */
  static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the store keeps of a secret. */
  static String hash(String secret) {
    return Sha256.hex(secret);
  }
}
