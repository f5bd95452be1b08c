package enishi.security;

import static enishi.model.EnishiException.badInput;

import enishi.model.Sha256;
import enishi.store.Row;
import enishi.store.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door to the bearer tokens of the API: opaque random secrets of 256 bits, of which the store
 * keeps only the SHA-256 and the day they end.
 */
public final class Tokens {
  private static final String PREFIX = "enishi_";
  private static final int SECRET_BYTES = 32;
  private static final int MAX_DAYS = 366;

  private final Store store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public Tokens(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A new token of the account. It cannot be shown again. */
  public String issue(String account, int days) {
    if (days < 1 || days > MAX_DAYS) {
      throw badInput("days (%d) must be 1 to %d", days, MAX_DAYS);
    }
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant now = clock.instant();
    Map<String, Object> params =
        Map.of(
            "account",
            Account.tidy(account),
            "hash",
            Sha256.hex(token),
            "id",
            Sha256.hex(token).substring(0, 12),
            "issuedAt",
            now.getEpochSecond(),
            "expiresAt",
            now.plus(Duration.ofDays(days)).getEpochSecond());
    if (store.write(SecurityCypher.ISSUE_TOKEN, params).isEmpty()) {
      throw Accounts.unknown(account);
    }
    return token;
  }

  /** The account of a token that has not ended; empty for any other text. */
  public Optional<Account> verify(String token) {
    if (!token.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Map<String, Object> params =
        Map.of("hash", Sha256.hex(token), "now", clock.instant().getEpochSecond());
    return store.read(SecurityCypher.VERIFY_TOKEN, params).stream()
        .findFirst()
        .map(AccountRows::account);
  }

  /** The tokens of the account, also those that have ended, oldest first. */
  public List<IssuedToken> list(String account) {
    return store.read(SecurityCypher.LIST_TOKENS, Map.of("account", Account.tidy(account))).stream()
        .map(Tokens::issuedToken)
        .toList();
  }

  /** Ends the token of that id, as listed. */
  public void revoke(String account, String id) {
    Map<String, Object> params = Map.of("account", Account.tidy(account), "id", id);
    if (store.write(SecurityCypher.REVOKE_TOKEN, params).isEmpty()) {
      throw badInput("account (%s) has no token (%s).%nMaybe list its tokens first.", account, id);
    }
  }

  private static IssuedToken issuedToken(Row row) {
    return new IssuedToken(
        row.text("id"),
        row.text("account"),
        Instant.ofEpochSecond(row.number("issuedAt")),
        Instant.ofEpochSecond(row.number("expiresAt")));
  }
}
