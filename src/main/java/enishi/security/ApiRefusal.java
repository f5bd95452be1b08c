package enishi.security;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers 401 to a script and says how to sign in. A browser is not asked by HTTP Basic: it would
 * open a window of its own and from then on send the password along to every site's requests here.
 * Throws forbidden for the right password of an account that also asks for a code.
 */
final class ApiRefusal implements AuthenticationEntryPoint {
  private final Clock clock;

  ApiRefusal(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (reason instanceof CodeNeeded needed) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          ("account (%s) also asks for a code, which HTTP Basic cannot give.%n"
                  + "Maybe use a token: enishi token --account %s.")
              .formatted(needed.account(), needed.account()));
    }
    if (reason instanceof ShutOut shut) {
      long seconds = Duration.between(clock.instant(), shut.until()).toSeconds() + 1;
      response.setHeader("Retry-After", Long.toString(Math.max(1, seconds)));
    }
    response.addHeader("WWW-Authenticate", "Bearer realm=\"Enishi\"");
    if (!isBrowser(request)) {
      response.addHeader("WWW-Authenticate", "Basic realm=\"Enishi\", charset=\"UTF-8\"");
    }
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }

  private static boolean isBrowser(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return request.getHeader("Sec-Fetch-Mode") != null
        || request.getHeader("Origin") != null
        || (accept != null && accept.contains("text/html"));
  }
}
