package enishi.export;

import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Files over REST, and their method cards. */
@RestController
final class ExportController {
  private final Exports exports;
  private final Clock clock;

  ExportController(Exports exports, Clock clock) {
    this.exports = exports;
    this.clock = clock;
  }

  @GetMapping("/api/v1/export")
  void file(
      @ParameterObject @ModelAttribute AskedFile asked, Asker asker, HttpServletResponse response)
      throws IOException {
    Export export = exports.prepare(asked.query(clock), asker);
    response.setContentType(export.mediaType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"%s\"".formatted(export.fileName()));
    export.writeTo(response.getOutputStream());
  }

  /** How the file of the same question is made. */
  @GetMapping("/api/v1/export/card")
  MethodCard card(@ParameterObject @ModelAttribute AskedFile asked, Asker asker) {
    return exports.prepare(asked.query(clock), asker).card();
  }
}
