package enishi.security;

import enishi.model.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that lets its holder begin an account, or begin again with a new password. Its code is
 * not kept.
 *
 * @param id a short name for revoking it
 * @param account whose password is set anew; null where the holder chooses a name
 * @param issuedBy the account's name, or {@code owner}
 */
public record Invitation(
    String id,
    Role role,
    @Nullable Id person,
    List<Id> scope,
    @Nullable String account,
    String issuedBy,
    Instant issuedAt,
    Instant expiresAt) {
  public Invitation {
    scope = List.copyOf(scope);
  }

  public boolean isReset() {
    return account != null;
  }

  /** The account it is about; while its name is not chosen yet, under a name of no meaning. */
  public Account kind() {
    return named(account == null ? "invited" : account);
  }

  /** The account that it makes under that name. Throws bad-input where there is none such. */
  public Account named(String name) {
    return new Account(Account.tidy(name), role, person, scope);
  }
}
