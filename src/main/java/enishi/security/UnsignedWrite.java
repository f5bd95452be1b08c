package enishi.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Asks a script that forgot to sign in to do so, where it would else be told that its write looks
 * forged. Everything else that is refused stays refused.
 */
final class UnsignedWrite implements AccessDeniedHandler {
  private final AuthenticationEntryPoint asking;
  private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

  UnsignedWrite(AuthenticationEntryPoint asking) {
    this.asking = asking;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException, ServletException {
    if (reason instanceof CsrfException
        && request.getHeader("Authorization") == null
        && CurrentAsker.find().isEmpty()) {
      asking.commence(
          request, response, new InsufficientAuthenticationException("nobody is signed in"));
    } else {
      refusal.handle(request, response, reason);
    }
  }
}
