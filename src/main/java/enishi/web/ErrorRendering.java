package enishi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Shows a problem: as JSON to a script, as a page to people, as a short notice inside a page. */
final class ErrorRendering {
  private static final List<String> FOR_SCRIPTS = List.of("/api", "/actuator", "/v3/api-docs");
  private static final String SECONDS_UNTIL_RETRY = "10";

  private final PageFrames frames;

  ErrorRendering(PageFrames frames) {
    this.frames = frames;
  }

  /**
   * @param path what was asked for, where the request itself has moved on to the error page
   */
  Object show(
      Problem problem, String path, HttpServletRequest request, HttpServletResponse response) {
    if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      response.setHeader("Retry-After", SECONDS_UNTIL_RETRY);
    }
    if (isForScripts(path)) {
      return ResponseEntity.status(problem.status())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem.toProblemDetail(UriUtils.encodePath(path, "UTF-8")));
    }
    boolean isInsidePage = request.getHeader("HX-Request") != null;
    var page = new ModelAndView(isInsidePage ? "web/error :: notice" : "web/error");
    page.setStatus(HttpStatus.valueOf(problem.status()));
    page.addObject("problem", problem);
    page.addObject("frame", frames.frame(request));
    return page;
  }

  private static boolean isForScripts(String path) {
    return FOR_SCRIPTS.stream()
        .anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
  }
}
