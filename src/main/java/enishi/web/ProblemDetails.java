package enishi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whatever a controller throws becomes a problem in plain words; the stack stays in the log. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemDetails {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemDetails.class);

  private final ErrorRendering rendering;

  ProblemDetails(ErrorRendering rendering) {
    this.rendering = rendering;
  }

  @ExceptionHandler
  Object explain(Exception fault, HttpServletRequest request, HttpServletResponse response) {
    Problem problem = Problem.of(fault);
    if (problem.isOurs()) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
    }
    return rendering.show(problem, request.getServletPath(), request, response);
  }
}
