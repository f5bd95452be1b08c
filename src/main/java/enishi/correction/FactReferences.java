package enishi.correction;

import enishi.model.Sha256;
import enishi.store.Store;
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
    return "fact-" + Sha256.hex(known + "\n" + key, BYTES);
  }
}
