package enishi.security;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. Every question carries one, and every answer shows only what this one may see.
 *
 * @param name the account's name, or {@code owner}
 * @param person whom the asker stands for; a member always has one
 * @param scope the municipalities and projects an organizer works for
 * @param isOwner a command on the store directory itself, without an account
 */
public record Asker(String name, Role role, @Nullable Id person, List<Id> scope, boolean isOwner) {
  static final String OWNER = "owner";

  public Asker {
    scope = List.copyOf(scope);
  }

  public static Asker of(Account account) {
    return new Asker(account.name(), account.role(), account.person(), account.scope(), false);
  }

  /** The command line on the store directory: whoever can read its files sees everything. */
  public static Asker owner() {
    return new Asker(OWNER, Role.ADMINISTRATOR, null, List.of(), true);
  }

  public boolean seesEverything() {
    return role == Role.ADMINISTRATOR;
  }

  public boolean seesPseudonyms() {
    return role == Role.RESEARCHER;
  }

  public boolean isSelf(Id other) {
    return other.equals(person);
  }

  /** Whether the asker may import and keep accounts. */
  public boolean organizes() {
    return role == Role.ADMINISTRATOR || role == Role.ORGANIZER;
  }

  /**
   * Whether the asker organizes for one of those municipalities and projects.
   *
   * @param places null where there is none
   */
  public boolean organizesFor(@Nullable Id... places) {
    return seesEverything()
        || (organizes() && Arrays.stream(places).anyMatch(p -> p != null && scope.contains(p)));
  }

  /** Whether the asker may create, change or delete that account. */
  public boolean mayKeep(Account account) {
    return seesEverything() || (role == Role.ORGANIZER && account.role() == Role.MEMBER);
  }

  /** Throws forbidden where a member asks on behalf of somebody else. */
  public void requireMayAskFor(Id subject) {
    if (role == Role.MEMBER && !isSelf(subject)) {
      throw forbidden("a member account asks only for itself, not for (%s)".formatted(subject));
    }
  }

  /** Throws forbidden unless the asker imports and keeps accounts. */
  public void requireOrganizes() {
    if (!organizes()) {
      throw forbidden(
          "account (%s, %s) may not do this, expected an organizer or an administrator"
              .formatted(name, role.word()));
    }
  }

  /**
   * Throws forbidden unless the asker is an administrator.
   *
   * @param what what others may not do, for example {@code keep backups}
   */
  public void requireAdministrator(String what) {
    if (!seesEverything()) {
      throw forbidden(
          "account (%s, %s) may not %s, expected an administrator"
              .formatted(name, role.word(), what));
    }
  }

  /** Throws forbidden unless the asker may create, change or delete that account. */
  public void requireMayKeep(Account account) {
    if (!mayKeep(account)) {
      throw forbidden(
          "account (%s, %s) may not keep the account (%s, %s)"
              .formatted(name, role.word(), account.name(), account.role().word()));
    }
  }

  private static EnishiException forbidden(String message) {
    return new EnishiException(ErrorCode.FORBIDDEN, message);
  }
}
