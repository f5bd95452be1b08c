package enishi.introduction;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.store.Store;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Turns a path into a text that a requester hands back in order to ask along it, without learning
 * who is on it. AES-GCM under a key that the store keeps; the nonce is the path's own HMAC, so that
 * a path always has the same reference and no two share a nonce.
 */
public final class PathReferences {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int PADDED_BYTES = 256;

  private final Store store;
  private volatile @Nullable SecretKeySpec key;

  public PathReferences(Store store) {
    this.store = store;
  }

  /** The path as a text for the requester. */
  public String seal(PathReference path) {
    String text =
        Stream.concat(
                Stream.of(
                    path.to().text(), path.forProject() == null ? "" : path.forProject().value()),
                path.chain().stream().map(Id::value))
            .collect(Collectors.joining("\n"));
    byte[] plain = padded(text);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key());
      byte[] nonce = Arrays.copyOf(mac.doFinal(plain), NONCE_BYTES);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The path that a text stands for. Throws bad-input for a text that was never sealed here. */
  public PathReference open(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length <= NONCE_BYTES) {
        throw unknown();
      }
      byte[] plain =
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES))
              .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
      List<String> lines = List.of(new String(plain, StandardCharsets.UTF_8).split("\n", -1));
      return new PathReference(
          new Target(lines.get(0)),
          lines.get(1).isEmpty() ? null : Id.parse(EntityKind.PROJECT, lines.get(1)),
          lines.stream().skip(2).filter(line -> !line.isEmpty()).map(Id::parse).toList());
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw unknown();
    }
  }

  /** With line ends up to the next full length, so that the length says little of the ids. */
  private static byte[] padded(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    int length = Math.ceilDiv(plain.length, PADDED_BYTES) * PADDED_BYTES;
    byte[] padded = Arrays.copyOf(plain, length);
    Arrays.fill(padded, plain.length, length, (byte) '\n');
    return padded;
  }

  /** The error for a reference that is none, or none of the asker's. */
  public static EnishiException unknown() {
    return badInput(
        "the path's reference is none of yours, expected one from an answer to you.%n"
            + "Maybe look for the paths again.");
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  private SecretKeySpec key() {
    SecretKeySpec known = key;
    if (known == null) {
      byte[] fresh = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(fresh);
      String kept =
          store
              .write(IntroductionCypher.PATH_KEY, Map.of("fresh", HexFormat.of().formatHex(fresh)))
              .getFirst()
              .text("key");
      known = new SecretKeySpec(HexFormat.of().parseHex(kept), "AES");
      key = known;
    }
    return known;
  }
}
