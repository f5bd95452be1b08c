package enishi.security;

import enishi.security.LockOuts.Gate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;

/** The door to the second step of a sign-in: the code of the phone's app, or a recovery code. */
public final class SecondStep {
  private final Accounts accounts;
  private final SecondFactors factors;
  private final LockOuts lockOuts;
  private final SessionStart start;
  private final Clock clock;

  SecondStep(
      Accounts accounts,
      SecondFactors factors,
      LockOuts lockOuts,
      SessionStart start,
      Clock clock) {
    this.accounts = accounts;
    this.factors = factors;
    this.lockOuts = lockOuts;
    this.start = start;
    this.clock = clock;
  }

  /** Whether a code is awaited in the session of that request. */
  public boolean isAwaited(HttpServletRequest request) {
    return AwaitedCode.find(request, clock.instant()).isPresent();
  }

  /**
   * Signs in where the code is good. Answers where to go now, in any case: on, to the same page
   * with what was wrong, or back to the first step where that is too long ago.
   */
  public String finish(String code, HttpServletRequest request, HttpServletResponse response) {
    Optional<Accounts.Credentials> waiting =
        AwaitedCode.find(request, clock.instant())
            .flatMap(
                awaited ->
                    accounts
                        .findCredentials(awaited.account())
                        .filter(c -> c.stamp().equals(awaited.stamp())));
    if (waiting.isEmpty()) {
      return SecurityConfiguration.SIGN_IN + "?stale";
    }
    Accounts.Credentials found = waiting.get();
    String name = found.account().name();
    return prove(name, code)
        ? start.begin(found, request, response)
        : SignInFailure.query(
            SecurityConfiguration.CODE, lockOuts.find(Gate.CODE, name), clock.instant());
  }

  /** Whether the account's code is good, which uses it up; a failure counts towards a lock-out. */
  public boolean prove(String account, String code) {
    return lockOuts
        .attempt(Gate.CODE, account, () -> Optional.of(code).filter(c -> factors.use(account, c)))
        .isPresent();
  }
}
