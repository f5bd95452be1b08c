package enishi.security;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.model.Sha256;
import enishi.model.Word;
import enishi.store.Row;
import enishi.store.Store;
import enishi.store.Work;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door to invitations and resets: codes of 72 random bits, of which the store keeps only the
 * SHA-256. Each is good for one use within {@value #DAYS} days (ours), and only while the account
 * that issued it is there. A code that is unknown, used or over gives one and the same answer.
 */
public final class Invitations {
  /** How long an invitation is good. */
  public static final int DAYS = 7;

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;
  private static final Duration KEPT = Duration.ofDays(30);

  private final Store store;
  private final Accounts accounts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public Invitations(Store store, Accounts accounts, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Invites somebody to begin an account of that kind.
   *
   * @param kind the account to be, under any name
   */
  public IssuedInvitation invite(Account kind, Asker by) {
    return issue(
        new Invitation(
            "",
            kind.role(),
            kind.person(),
            kind.scope(),
            null,
            by.name(),
            clock.instant(),
            clock.instant().plus(Duration.ofDays(DAYS))));
  }

  /** Lets the account's holder choose a new password; an earlier such paper ends. */
  public IssuedInvitation inviteToReset(Account account, Asker by) {
    return issue(
        new Invitation(
            "",
            account.role(),
            account.person(),
            account.scope(),
            account.name(),
            by.name(),
            clock.instant(),
            clock.instant().plus(Duration.ofDays(DAYS))));
  }

  private IssuedInvitation issue(Invitation plan) {
    String code = ReadableCode.random(random, GROUPS, GROUP_LENGTH);
    String hash = hash(code);
    String id = hash.substring(0, 12);
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("hash", hash);
    params.put("id", id);
    params.put("issuedBy", plan.issuedBy());
    params.put("issuedAt", plan.issuedAt().toEpochMilli());
    params.put("expiresAt", plan.expiresAt().toEpochMilli());
    String account = plan.account();
    if (account == null) {
      params.put("role", plan.role().word());
      params.put("person", plan.person() == null ? null : plan.person().value());
      params.put("scope", plan.scope().stream().map(Id::value).toList());
    } else {
      params.put("account", account);
    }
    store.<List<Row>>transaction(work -> issue(work, account, AccountRows.withNulls(params)));
    return new IssuedInvitation(
        new Invitation(
            id,
            plan.role(),
            plan.person(),
            plan.scope(),
            account,
            plan.issuedBy(),
            plan.issuedAt(),
            plan.expiresAt()),
        code);
  }

  private List<Row> issue(Work work, @Nullable String account, Map<String, Object> params) {
    long before = clock.instant().minus(KEPT).toEpochMilli();
    work.run(SecurityCypher.SWEEP_INVITATIONS, Map.of("before", before));
    if (account == null) {
      return work.run(SecurityCypher.INVITE, params);
    }
    work.run(SecurityCypher.DROP_RESETS, Map.of("account", account));
    return work.run(SecurityCypher.INVITE_TO_RESET, params);
  }

  /** The invitation of that code, as typed, while it is good. */
  public Optional<Invitation> find(String code) {
    return store
        .read(SecurityCypher.FIND_INVITATION, Map.of("hash", hash(code), "now", clock.millis()))
        .stream()
        .findFirst()
        .map(Invitations::invitation);
  }

  /**
   * Uses the code up and begins the account, or gives it its new password and ends its sessions.
   * Throws unknown-id where the code is not good, in-use where the name is taken, bad-input where
   * name or password will not do; then the code stays good.
   *
   * @param name the account's name to be; unread for a reset
   */
  public Account accept(String code, String name, String password) {
    Map<String, Object> params = Map.of("hash", hash(code), "now", clock.millis());
    if (find(code).isEmpty()) {
      throw notGood();
    }
    String passwordHash = accounts.hashChecked(password);
    return store.transaction(
        work -> {
          Invitation used =
              work.run(SecurityCypher.USE_INVITATION, params).stream()
                  .findFirst()
                  .map(Invitations::invitation)
                  .orElseThrow(Invitations::notGood);
          String reset = used.account();
          if (reset != null) {
            accounts.changePassword(work, reset, passwordHash);
            return used.named(reset);
          }
          Account account = used.named(name);
          accounts.create(work, account, passwordHash);
          return account;
        });
  }

  /** Those that are good and not used, oldest first. */
  public List<Invitation> list() {
    return store.read(SecurityCypher.LIST_INVITATIONS, Map.of("now", clock.millis())).stream()
        .map(Invitations::invitation)
        .toList();
  }

  /** Ends the invitation of that id; nothing happens where there is none. */
  public void revoke(String id) {
    store.write(SecurityCypher.REVOKE_INVITATION, Map.of("id", id));
  }

  private static String hash(String code) {
    return Sha256.hex(ReadableCode.tidy(code));
  }

  private static Invitation invitation(Row row) {
    String person = row.textOrNull("person");
    return new Invitation(
        row.text("id"),
        Word.parse(Role.class, row.text("role")),
        person == null ? null : Id.parse(person),
        row.texts("scope").stream().map(Id::parse).toList(),
        row.textOrNull("account"),
        row.text("issuedBy"),
        Instant.ofEpochMilli(row.number("issuedAt")),
        Instant.ofEpochMilli(row.number("expiresAt")));
  }

  private static EnishiException notGood() {
    return new EnishiException(
        ErrorCode.UNKNOWN_ID,
        "the code is not good: it is mistyped, used or over.%nMaybe ask for a new one."
            .formatted());
  }
}
