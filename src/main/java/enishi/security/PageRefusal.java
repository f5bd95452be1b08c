package enishi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the sign-in page; a fragment that htmx asked for takes the whole page there. */
final class PageRefusal implements AuthenticationEntryPoint {
  private final AuthenticationEntryPoint redirect =
      new LoginUrlAuthenticationEntryPoint(SecurityConfiguration.SIGN_IN);

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, jakarta.servlet.ServletException {
    if (request.getHeader("HX-Request") == null) {
      redirect.commence(request, response, reason);
    } else {
      response.setHeader("HX-Redirect", request.getContextPath() + SecurityConfiguration.SIGN_IN);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}
