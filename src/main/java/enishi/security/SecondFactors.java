package enishi.security;

import static enishi.model.EnishiException.badInput;

import enishi.model.Sha256;
import enishi.store.Row;
import enishi.store.Store;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The door to the codes of a phone's app that an account may ask for after the password, and to the
 * recovery codes for when the phone is lost. A code is good once: a step that was used, or one
 * before it, never again.
 */
public final class SecondFactors {
  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_CODES = 8;
  private static final int RECOVERY_GROUPS = 3;
  private static final int RECOVERY_GROUP_LENGTH = 4;

  private final Store store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * How an account stands.
   *
   * @param pending the secret, in Base32, that waits to be confirmed; empty for none
   * @param recoveryCodes how many are left
   */
  public record Standing(boolean isOn, String pending, int recoveryCodes) {}

  public SecondFactors(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Throws unknown-id where there is no such account. */
  public Standing get(String name) {
    Row row = row(name);
    return new Standing(
        row.textOrNull("secret") != null,
        row.findText("pending").orElse(""),
        row.texts("recovery").size());
  }

  /** Makes a new secret, which nothing asks for before it is confirmed. */
  public void prepare(String name) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    Map<String, Object> params =
        Map.of("name", Account.tidy(name), "secret", Base32.encode(secret));
    if (store.write(SecurityCypher.PREPARE_SECOND_FACTOR, params).isEmpty()) {
      throw badInput("account (%s) asks for codes already.%nMaybe take that off first.", name);
    }
  }

  /** Asks for codes from now on; the recovery codes, which are kept nowhere else. */
  public List<String> confirm(String name, String code) {
    String pending = get(name).pending();
    OptionalLong step = matchingStep(pending, code);
    if (step.isEmpty()) {
      throw badInput(
          "code (of %d characters) is not the app's of now, expected six digits.%n"
              + "Maybe the phone's clock is wrong.",
          code.length());
    }
    List<String> recovery =
        Stream.generate(() -> ReadableCode.random(random, RECOVERY_GROUPS, RECOVERY_GROUP_LENGTH))
            .limit(RECOVERY_CODES)
            .toList();
    Map<String, Object> params =
        Map.of(
            "name",
            Account.tidy(name),
            "secret",
            pending,
            "step",
            step.getAsLong(),
            "recovery",
            recovery.stream().map(SecondFactors::hash).toList());
    if (store.write(SecurityCypher.CONFIRM_SECOND_FACTOR, params).isEmpty()) {
      throw badInput("account (%s) asks for codes already.%nMaybe take that off first.", name);
    }
    return recovery;
  }

  /** Asks for codes no more. */
  public void remove(String name) {
    store.write(SecurityCypher.REMOVE_SECOND_FACTOR, Map.of("name", Account.tidy(name)));
  }

  /** Whether that is the app's code or a recovery code; then it is used up. */
  public boolean use(String name, String typed) {
    String code = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    if (!code.matches("[0-9]{6}")) {
      Map<String, Object> params = Map.of("name", Account.tidy(name), "hash", hash(code));
      return !store.write(SecurityCypher.USE_RECOVERY, params).isEmpty();
    }
    OptionalLong step =
        row(name).findText("secret").stream()
            .mapToLong(secret -> matchingStep(secret, code).orElse(-1))
            .filter(found -> found >= 0)
            .findFirst();
    return step.isPresent()
        && !store
            .write(
                SecurityCypher.USE_STEP,
                Map.of("name", Account.tidy(name), "step", step.getAsLong()))
            .isEmpty();
  }

  private OptionalLong matchingStep(String secret, String typed) {
    String code = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return secret.isEmpty()
        ? OptionalLong.empty()
        : Totp.matchingStep(Base32.decode(secret), code, clock.instant());
  }

  private Row row(String name) {
    Optional<Row> found =
        store.read(SecurityCypher.FIND_SECOND_FACTOR, Map.of("name", Account.tidy(name))).stream()
            .findFirst();
    return found.orElseThrow(() -> Accounts.unknown(name));
  }

  private static String hash(String recoveryCode) {
    return Sha256.hex(ReadableCode.tidy(recoveryCode));
  }
}
