package enishi.web;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes that an app on a phone shows, worked out apart from the program. */
public final class AppCodes {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private AppCodes() {}

  /** The code of so many steps from now, for a secret of 32 letters in Base32. */
  public static String now(String secret, int stepsAhead) {
    BigInteger number = BigInteger.ZERO;
    for (char letter : secret.replace(" ", "").toCharArray()) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
    }
    byte[] key = new byte[20];
    byte[] bytes = number.toByteArray();
    int length = Math.min(bytes.length, key.length);
    System.arraycopy(bytes, bytes.length - length, key, key.length - length, length);
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "RAW"));
      long step = Instant.now().getEpochSecond() / 30 + stepsAhead;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int truncated = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", truncated % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
