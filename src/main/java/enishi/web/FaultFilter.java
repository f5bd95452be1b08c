package enishi.web;

import enishi.model.EnishiException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads to the error page whatever goes wrong before a controller is reached, above all a store
 * that does not answer while somebody signs in.
 */
final class FaultFilter extends OncePerRequestFilter {
  static final String PROBLEM = Problem.class.getName();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (EnishiException e) {
      Problem problem = Problem.of(e);
      if (response.isCommitted() || problem.isOurs()) {
        throw e;
      }
      request.setAttribute(PROBLEM, problem);
      response.sendError(problem.status());
    }
  }
}
