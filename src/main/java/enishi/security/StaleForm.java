package enishi.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Sends back to the sign-in page whoever signs in or out on a page that was open longer than its
 * session. Everything else that is refused stays refused.
 */
final class StaleForm implements AccessDeniedHandler {
  private static final Set<String> HARMLESS =
      Set.of(
          SecurityConfiguration.SIGN_IN,
          SecurityConfiguration.CODE,
          SecurityConfiguration.SIGN_OUT);

  private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException, ServletException {
    if (reason instanceof CsrfException && HARMLESS.contains(request.getServletPath())) {
      response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?stale");
    } else {
      refusal.handle(request, response, reason);
    }
  }
}
