package enishi.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Requests of the API that must show a CSRF token: writes that a browser could have been tricked
 * into. A bearer token is never sent by a browser on its own; a Basic password is, but then with
 * the origin of the page that sends it.
 */
final class ForgedWrite implements RequestMatcher {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  public boolean matches(HttpServletRequest request) {
    if (READING.contains(request.getMethod())) {
      return false;
    }
    String authorization = request.getHeader("Authorization");
    String scheme = authorization == null ? "" : authorization.toLowerCase(Locale.ROOT);
    return !scheme.startsWith("bearer ") && !(scheme.startsWith("basic ") && isOurOwn(request));
  }

  private static boolean isOurOwn(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin == null || origin.endsWith("://" + request.getHeader("Host"));
  }
}
