package enishi.security;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords of six digits, as every phone's app makes them: RFC 6238 with
 * HMAC-SHA-1 and steps of 30 seconds over the truncation of RFC 4226, 5.3.
 */
final class Totp {
  static final int STEP_SECONDS = 30;
  static final int DIGITS = 6;

  /** Clocks may differ by a step either way. */
  private static final int TOLERATED_STEPS = 1;

  private Totp() {}

  static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), (long) STEP_SECONDS);
  }

  /**
   * The code of a step.
   *
   * @param digits at most 9
   */
  static String code(byte[] secret, long step, int digits) {
    byte[] moving = new byte[Long.BYTES];
    for (int i = 0; i < Long.BYTES; i++) {
      moving[i] = (byte) (step >>> (Byte.SIZE * (Long.BYTES - 1 - i)));
    }
    byte[] mac = hmac(secret, moving);
    int offset = mac[mac.length - 1] & 0xf;
    int number =
        ((mac[offset] & 0x7f) << 24)
            | ((mac[offset + 1] & 0xff) << 16)
            | ((mac[offset + 2] & 0xff) << 8)
            | (mac[offset + 3] & 0xff);
    int modulus = 1;
    for (int i = 0; i < digits; i++) {
      modulus *= 10;
    }
    String text = Integer.toString(number % modulus);
    return "0".repeat(digits - text.length()) + text;
  }

  /** The step near now whose code that is; empty for none. */
  static OptionalLong matchingStep(byte[] secret, String code, Instant now) {
    long current = step(now);
    for (long step = current - TOLERATED_STEPS; step <= current + TOLERATED_STEPS; step++) {
      if (code(secret, step, DIGITS).equals(code)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  private static byte[] hmac(byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
