package enishi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** The door that signs somebody in on pages, in a new session, otherwise than by the first form. */
public final class SessionStart {
  private final Accounts accounts;
  private final Clock clock;

  SessionStart(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Signs the account in, unless it also asks for a code: then the page for that comes first.
   *
   * @return where to go now, as a redirect within the application or a whole address
   */
  public String begin(Account account, HttpServletRequest request, HttpServletResponse response) {
    Accounts.Credentials found =
        accounts
            .findCredentials(account.name())
            .orElseThrow(() -> Accounts.unknown(account.name()));
    if (found.secondFactor()) {
      AwaitedCode.await(new CodeNeeded(account.name(), found.stamp()), request, clock.instant());
      return SecurityConfiguration.CODE;
    }
    return begin(found, request, response);
  }

  String begin(
      Accounts.Credentials found, HttpServletRequest request, HttpServletResponse response) {
    SavedRequest wanted = new HttpSessionRequestCache().getRequest(request, response);
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    request.getSession(true);
    var signedIn = new SignedIn(Asker.of(found.account()), found.stamp());
    var context = new SecurityContextImpl(signedIn);
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    return wanted == null ? "/" : wanted.getRedirectUrl();
  }
}
