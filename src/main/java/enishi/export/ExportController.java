package enishi.export;

import enishi.model.Word;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
      @RequestParam(defaultValue = "json") String format,
      @RequestParam(defaultValue = "people") String what,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "false") boolean pseudonymous,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      @RequestParam(defaultValue = "") String study,
      @RequestParam(required = false) @Nullable String ladder,
      Asker asker,
      HttpServletResponse response)
      throws IOException {
    Export export =
        exports.prepare(
            query(format, what, asOf, pseudonymous, suppressBelow, study, ladder), asker);
    response.setContentType(export.mediaType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"%s\"".formatted(export.fileName()));
    export.writeTo(response.getOutputStream());
  }

  /** How the file of the same question is made. */
  @GetMapping("/api/v1/export/card")
  MethodCard card(
      @RequestParam(defaultValue = "json") String format,
      @RequestParam(defaultValue = "people") String what,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "false") boolean pseudonymous,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      @RequestParam(defaultValue = "") String study,
      @RequestParam(required = false) @Nullable String ladder,
      Asker asker) {
    return exports
        .prepare(query(format, what, asOf, pseudonymous, suppressBelow, study, ladder), asker)
        .card();
  }

  private ExportQuery query(
      String format,
      String what,
      @Nullable LocalDate asOf,
      boolean pseudonymous,
      @Nullable Integer suppressBelow,
      String study,
      @Nullable String ladder) {
    return ExportQuery.parse(
        what,
        Word.parse(FileFormat.class, format),
        asOf == null ? LocalDate.now(clock) : asOf,
        pseudonymous,
        study,
        suppressBelow,
        ladder);
  }
}
