package enishi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads from a first step that does not sign in to the second one, or back to the first. */
final class SignInFailure implements AuthenticationFailureHandler {
  private final Clock clock;

  SignInFailure(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    Instant now = clock.instant();
    String next =
        switch (reason) {
          case CodeNeeded needed -> {
            AwaitedCode.await(needed, request, now);
            yield SecurityConfiguration.CODE;
          }
          case ShutOut shut -> query(SecurityConfiguration.SIGN_IN, Optional.of(shut.until()), now);
          default -> query(SecurityConfiguration.SIGN_IN, Optional.empty(), now);
        };
    response.sendRedirect(request.getContextPath() + next);
  }

  /** That page with what was wrong and, where somebody is shut out, for how many minutes. */
  static String query(String page, Optional<Instant> until, Instant now) {
    return page
        + "?wrong"
        + until
            .map(end -> "&wait=" + (Duration.between(now, end).toSeconds() + 59) / 60)
            .orElse("");
  }
}
