package enishi.recording;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/** What a form says above itself when it is shown again; other errors have a page of their own. */
final class PageFault {
  private PageFault() {}

  /** Throws the error where no other input would cure it. */
  static void add(EnishiException e, Model model, HttpServletResponse response) {
    if (e.code() != ErrorCode.BAD_INPUT && e.code() != ErrorCode.UNKNOWN_ID) {
      throw e;
    }
    response.setStatus(e.code().httpStatus());
    model.addAttribute("fault", e.getMessage());
  }
}
