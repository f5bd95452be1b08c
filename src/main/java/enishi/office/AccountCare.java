package enishi.office;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Invitation;
import enishi.security.Invitations;
import enishi.security.IssuedInvitation;
import enishi.security.LockOuts;
import enishi.security.OpenSession;
import enishi.security.SecondFactors;
import enishi.security.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door for helping people into their accounts: inviting them, setting a password anew, lifting
 * a lock-out, ending sessions, taking codes off, binding. Who keeps which account is the matter of
 * {@link AccountKeeping}; what is done to an account is in the audit trail.
 */
public final class AccountCare {
  private static final String ACTION = "account";

  private final AccountKeeping keeping;
  private final Invitations invitations;
  private final LockOuts lockOuts;
  private final Sessions sessions;
  private final SecondFactors factors;
  private final AuditTrail audit;

  public AccountCare(
      AccountKeeping keeping,
      Invitations invitations,
      LockOuts lockOuts,
      Sessions sessions,
      SecondFactors factors,
      AuditTrail audit) {
    this.keeping = keeping;
    this.invitations = invitations;
    this.lockOuts = lockOuts;
    this.sessions = sessions;
    this.factors = factors;
    this.audit = audit;
  }

  /** As {@link AccountKeeping#create}. */
  public String create(Account account, @Nullable String password, Asker asker) {
    keeping.admit(account, asker);
    record(account, "create", asker);
    return keeping.create(account, password, asker);
  }

  /** As {@link AccountKeeping#changePassword}. */
  public String changePassword(String name, @Nullable String password, Asker asker) {
    Account account = keeping.get(name, asker);
    record(account, "password", asker);
    String next = keeping.changePassword(name, password, asker);
    sessions.endAll(account.name(), "");
    lockOuts.liftPassword(account.name());
    return next;
  }

  /** As {@link AccountKeeping#delete}. */
  public Account delete(String name, Asker asker) {
    Account account = keeping.get(name, asker);
    record(account, "delete", asker);
    sessions.endAll(account.name(), "");
    return keeping.delete(name, asker);
  }

  /**
   * Invites somebody to an account of that kind. Throws unknown-id where the person or something of
   * the scope is not described or may not be seen, forbidden where the asker may not keep such an
   * account.
   *
   * @param kind the account to be, under any name
   */
  public IssuedInvitation invite(Account kind, Asker asker) {
    keeping.admit(kind, asker);
    record(kind, "invite", asker);
    return invitations.invite(kind, asker);
  }

  /** Lets the account's holder choose a new password. */
  public IssuedInvitation reset(String name, Asker asker) {
    Account account = keeping.get(name, asker);
    record(account, "reset", asker);
    return invitations.inviteToReset(account, asker);
  }

  /** The invitations and resets that wait, of accounts that the asker keeps; oldest first. */
  public List<Invitation> listInvitations(Asker asker) {
    asker.requireOrganizes();
    return invitations.list().stream()
        .filter(invitation -> keeping.keeps(invitation.kind(), asker))
        .toList();
  }

  /** Ends an invitation that waits. Throws unknown-id where there is none of the asker's. */
  public void revoke(String id, Asker asker) {
    Invitation invitation =
        listInvitations(asker).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new EnishiException(
                        ErrorCode.UNKNOWN_ID,
                        "no invitation (%s).%nMaybe it was used or is over.".formatted(id)));
    record(invitation.kind(), "revoke", asker);
    invitations.revoke(id);
  }

  /** Until when accounts are shut out after failures, by name; the others are left away. */
  public Map<String, Instant> findLocks(List<Account> accounts) {
    return lockOuts.findAll(accounts.stream().map(Account::name).toList());
  }

  /**
   * Lets the account try its password again, and codes where an administrator asks: an organizer
   * may set passwords, and could else guess at codes for ever.
   *
   * @return until when the account was shut out, empty where it was not
   */
  public Optional<Instant> unlock(String name, Asker asker) {
    Account account = keeping.get(name, asker);
    record(account, "unlock", asker);
    Optional<Instant> until = lockOuts.find(account.name());
    lockOuts.liftPassword(account.name());
    if (asker.seesEverything()) {
      lockOuts.liftCode(account.name());
    }
    return until;
  }

  /** Who is signed in on pages under that account, the last seen first. */
  public List<OpenSession> listSessions(String name, Asker asker) {
    Account account = keeping.get(name, asker);
    Id person = account.person();
    if (person != null) {
      audit.record(asker, ACTION, List.of(person), "sessions");
    }
    return sessions.list(account.name());
  }

  /** Ends all of the account's sessions; how many there were. */
  public long endSessions(String name, Asker asker) {
    Account account = keeping.get(name, asker);
    record(account, "end sessions", asker);
    return sessions.endAll(account.name(), "");
  }

  /** Whether the account asks for a code after the password. */
  public boolean asksForCodes(String name, Asker asker) {
    return factors.get(keeping.get(name, asker).name()).isOn();
  }

  /**
   * Takes codes off an account whose phone is lost. Throws forbidden for all but administrators.
   */
  public void removeCodes(String name, Asker asker) {
    Account account = keeping.get(name, asker);
    asker.requireAdministrator("take codes off");
    record(account, "take codes off", asker);
    factors.remove(account.name());
  }

  /** As {@link AccountKeeping#bind}. */
  public void bind(String name, String subject, Asker asker) {
    Account account = keeping.get(name, asker);
    asker.requireAdministrator("bind accounts");
    record(account, subject.isBlank() ? "unbind" : "bind", asker);
    keeping.bind(account.name(), subject, asker);
  }

  /** What was done is found with the person; where there is none, the entry names the account. */
  private void record(Account account, String what, Asker asker) {
    Id person = account.person();
    if (person != null) {
      audit.recordDeed(asker, ACTION, List.of(person), what);
    } else {
      audit.recordDeed(
          asker, ACTION, "%s: %s %s".formatted(what, account.role().word(), account.name()));
    }
  }
}
