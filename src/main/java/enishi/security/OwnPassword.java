package enishi.security;

import enishi.security.LockOuts.Gate;

/** The door through which somebody who is signed in changes their own password. */
public final class OwnPassword {
  private final Accounts accounts;
  private final LockOuts lockOuts;

  OwnPassword(Accounts accounts, LockOuts lockOuts) {
    this.accounts = accounts;
    this.lockOuts = lockOuts;
  }

  /**
   * Changes the password and ends all sessions of the account; false where the present one is
   * wrong, which counts towards a lock-out, or the account is shut out. Throws bad-input where the
   * next one will not do.
   */
  public boolean change(String account, String present, String next) {
    boolean good =
        lockOuts
            .attempt(Gate.PASSWORD, account, () -> accounts.check(account, present))
            .isPresent();
    if (good) {
      accounts.changePassword(account, next);
    }
    return good;
  }
}
