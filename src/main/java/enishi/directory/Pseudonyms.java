package enishi.directory;

import enishi.model.Id;
import enishi.network.Network;
import enishi.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Names for persons that say nothing about them: HMAC-SHA-256 of the id under a key that the store
 * keeps.
 */
final class Pseudonyms {
  static final String PREFIX = "pseudonym-";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  /**
   * Bytes of the digest that a pseudonym shows: two persons of a million share one with a chance of
   * 3 in 10⁸.
   */
  private static final int SHOWN_BYTES = 8;

  private final UnaryOperator<String> keyKeeper;
  private volatile @Nullable SecretKeySpec key;
  private volatile @Nullable PseudonymTable latest;

  Pseudonyms(Store store) {
    this(
        fresh ->
            store
                .write(DirectoryCypher.PSEUDONYM_KEY, Map.of("fresh", fresh))
                .getFirst()
                .text("key"));
  }

  /**
   * @param keyKeeper takes a fresh key in hexadecimal digits, answers the one that was kept first
   */
  Pseudonyms(UnaryOperator<String> keyKeeper) {
    this.keyKeeper = keyKeeper;
  }

  /** The pseudonyms of everybody described in that network; the last network's are kept. */
  PseudonymTable of(Network network) {
    PseudonymTable table = latest;
    if (table == null || !table.isOf(network)) {
      table = new PseudonymTable(network, this::of);
      latest = table;
    }
    return table;
  }

  /** The pseudonyms that a study has to itself. */
  PseudonymTable ofStudy(Network network, String study) {
    return new PseudonymTable(network, person -> of(person, study));
  }

  /** Drops the names of the last network, in which somebody may be who was erased. */
  void forget() {
    latest = null;
  }

  /** The same person has the same pseudonym in every answer of this store. */
  Id of(Id person) {
    return named(person.value());
  }

  /**
   * The same person has the same pseudonym in every answer to one study, and another in another. No
   * id holds the line end that stands between.
   */
  Id of(Id person, String study) {
    return named(person.value() + "\n" + study);
  }

  private Id named(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Id.person(PREFIX + HexFormat.of().formatHex(digest, 0, SHOWN_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private SecretKeySpec key() {
    SecretKeySpec known = key;
    if (known == null) {
      byte[] fresh = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(fresh);
      String kept = keyKeeper.apply(HexFormat.of().formatHex(fresh));
      known = new SecretKeySpec(HexFormat.of().parseHex(kept), ALGORITHM);
      key = known;
    }
    return known;
  }
}
