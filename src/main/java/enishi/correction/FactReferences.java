package enishi.correction;

import enishi.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names for facts outside of Enishi. A fact's key holds ids, perhaps of somebody out of the asker's
 * sight; its reference is a hash that only this store makes.
 */
final class FactReferences {
  private static final int BYTES = 12;

  private final Store store;
  private @Nullable String salt;

  FactReferences(Store store) {
    this.store = store;
  }

  synchronized String of(String key) {
    String known = salt;
    if (known == null) {
      known = store.identity();
      salt = known;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((known + "\n" + key).getBytes(StandardCharsets.UTF_8));
      return "fact-" + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
