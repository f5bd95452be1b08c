package enishi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that somebody ended, or whose account was deleted or got another password, and
 * follows one whose person was merged: at once where this process ended it, else within ten
 * seconds.
 */
final class SessionCheck extends OncePerRequestFilter {
  private static final Duration TRUSTED = Duration.ofSeconds(10);
  private static final String CHECKED = SessionCheck.class.getName();

  private final Sessions sessions;
  private final Accounts accounts;
  private final Clock clock;

  /** When a session was last found good, and how many sessions had been ended by then. */
  private record Checked(long atMillis, long ended) {}

  SessionCheck(Sessions sessions, Accounts accounts, Clock clock) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null
        && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
      var now = new Checked(clock.millis(), sessions.endedSoFar());
      if (isDue(session, now)) {
        if (sessions.goesOn(signedIn, request, session)) {
          session.setAttribute(CHECKED, now);
          follow(signedIn);
        } else {
          session.invalidate();
          SecurityContextHolder.clearContext();
        }
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isDue(HttpSession session, Checked now) {
    return !(session.getAttribute(CHECKED) instanceof Checked checked)
        || checked.ended() != now.ended()
        || now.atMillis() - checked.atMillis() > TRUSTED.toMillis();
  }

  /** The asker as the account is now, where that is another than at sign-in. */
  private void follow(SignedIn signedIn) {
    accounts
        .findCredentials(signedIn.getName())
        .map(now -> new SignedIn(Asker.of(now.account()), signedIn.stamp()))
        .filter(now -> !now.asker().equals(signedIn.asker()))
        .ifPresent(now -> SecurityContextHolder.getContext().setAuthentication(now));
  }
}
