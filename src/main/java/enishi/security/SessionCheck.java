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
 * Ends a session whose account was deleted or got another password, and follows one whose person
 * was merged, within ten seconds, also where another process did that.
 */
final class SessionCheck extends OncePerRequestFilter {
  private static final Duration TRUSTED = Duration.ofSeconds(10);
  private static final String CHECKED_AT = SessionCheck.class.getName();

  private final Accounts accounts;
  private final Clock clock;

  SessionCheck(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null
        && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        && isDue(session)) {
      if (isStillGood(signedIn)) {
        session.setAttribute(CHECKED_AT, clock.millis());
      } else {
        session.invalidate();
        SecurityContextHolder.clearContext();
      }
    }
    chain.doFilter(request, response);
  }

  private boolean isDue(HttpSession session) {
    return !(session.getAttribute(CHECKED_AT) instanceof Long checkedAt)
        || clock.millis() - checkedAt > TRUSTED.toMillis();
  }

  private boolean isStillGood(SignedIn signedIn) {
    var found =
        accounts
            .findCredentials(signedIn.getName())
            .filter(c -> c.stamp().equals(signedIn.stamp()));
    found
        .map(c -> new SignedIn(Asker.of(c.account()), c.stamp()))
        .filter(now -> !now.asker().equals(signedIn.asker()))
        .ifPresent(now -> SecurityContextHolder.getContext().setAuthentication(now));
    return found.isPresent();
  }
}
