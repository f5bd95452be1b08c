package enishi.security;

import static enishi.model.EnishiException.badInput;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords as they are kept: Argon2id with 16 MiB, two passes and a salt of their own. A password
 * is compared in NFKC, so that full-width typing does not lock anybody out.
 */
final class Passwords {
  private static final int MIN_LENGTH = 8;
  private static final int MAX_LENGTH = 200;

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;

  private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final SecureRandom random = new SecureRandom();
  private final String nobody = hash(readable());

  /** Throws bad-input where the password is too short or too long; never shows it. */
  String hashChecked(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < MIN_LENGTH || length > MAX_LENGTH || password.isBlank()) {
      throw badInput(
          "password (of %d characters) must have %d to %d characters",
          length, MIN_LENGTH, MAX_LENGTH);
    }
    return hash(password);
  }

  boolean matches(String password, String hash) {
    return password.length() <= MAX_LENGTH * 2 && encoder.matches(normal(password), hash);
  }

  /** Takes as long as {@link #matches}, so that the time does not tell which names exist. */
  void matchNobody(String password) {
    boolean unused = matches(password, nobody);
  }

  /** A new password of 90 bits in four groups, such as {@code axk4r-…}. */
  String readable() {
    return ReadableCode.random(random, GROUPS, GROUP_LENGTH);
  }

  private String hash(String password) {
    return Objects.requireNonNull(encoder.encode(normal(password)));
  }

  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
