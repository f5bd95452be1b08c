package enishi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a request in by its bearer token, for that request only. */
final class BearerSignIn extends OncePerRequestFilter {
  private static final String SCHEME = "Bearer ";

  private final Tokens tokens;
  private final AuthenticationEntryPoint refusal;

  BearerSignIn(Tokens tokens, AuthenticationEntryPoint refusal) {
    this.tokens = tokens;
    this.refusal = refusal;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader("Authorization");
    if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      Optional<Account> account = tokens.verify(header.substring(SCHEME.length()).strip());
      if (account.isEmpty()) {
        refusal.commence(request, response, new BadCredentialsException("unknown token"));
        return;
      }
      SecurityContextHolder.setContext(
          new SecurityContextImpl(new SignedIn(Asker.of(account.get()), null)));
    }
    chain.doFilter(request, response);
  }
}
