package enishi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what went wrong before or beside a controller: sign-in, forbidden places, bad requests. */
@Controller
final class ErrorPage implements ErrorController {
  private final ErrorRendering rendering;

  ErrorPage(ErrorRendering rendering) {
    this.rendering = rendering;
  }

  @RequestMapping("/error")
  Object show(HttpServletRequest request, HttpServletResponse response) {
    String path =
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
            ? asked.substring(request.getContextPath().length())
            : "";
    return rendering.show(problem(request), path, request, response);
  }

  private static Problem problem(HttpServletRequest request) {
    if (request.getAttribute(FaultFilter.PROBLEM) instanceof Problem problem) {
      return problem;
    }
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
      return Problem.of(fault);
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return Problem.of(status instanceof Integer number ? number : 404);
  }
}
