package enishi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Says which characters a file in Shift_JIS cannot hold, before somebody takes it along. Reached
 * only from a page's table.
 */
@Controller
final class TableFilePage {
  static final String PLACE = "/table-file";
  static final String UNWRITABLE = "unwritable";
  static final String TITLE = "table";

  @GetMapping(PLACE)
  String show(
      @RequestAttribute(name = UNWRITABLE, required = false) @Nullable Object unwritable,
      @RequestAttribute(name = TITLE, required = false) @Nullable String title,
      HttpServletRequest request,
      Model model) {
    if (unwritable == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String take = request.getParameter(TableFilter.TAKE);
    String number = take.substring(0, take.indexOf('.'));
    model.addAttribute("unwritable", unwritable);
    model.addAttribute("title", title);
    model.addAttribute("back", address(request).replaceQueryParam(TableFilter.TAKE).toUriString());
    model.addAttribute("anyway", address(request).queryParam(TableFilter.ANYWAY, 1).toUriString());
    model.addAttribute("xlsx", take(request, number + ".xlsx"));
    model.addAttribute("csv", take(request, number + ".csv"));
    return "web/table-file";
  }

  private static String take(HttpServletRequest request, String what) {
    return address(request).replaceQueryParam(TableFilter.TAKE, what).toUriString();
  }

  /** Of the page that was asked for. */
  private static UriComponentsBuilder address(HttpServletRequest request) {
    String query = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return UriComponentsBuilder.fromPath(
            (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
        .query(query);
  }
}
