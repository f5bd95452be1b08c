package enishi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers 401 to a script and says how to sign in. A browser is not asked by HTTP Basic: it would
 * open a window of its own and from then on send the password along to every site's requests here.
 */
final class ApiRefusal implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
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
