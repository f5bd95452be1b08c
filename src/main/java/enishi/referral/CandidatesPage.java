package enishi.referral;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import enishi.table.TableWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Many candidates as a page for organizers, and as a file. */
@Controller
public final class CandidatesPage {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Candidates candidates;
  private final Clock clock;

  public CandidatesPage(Candidates candidates, Clock clock) {
    this.candidates = candidates;
    this.clock = clock;
  }

  @ModelAttribute
  void onlyOrganizers(Asker asker) {
    asker.requireOrganizes();
  }

  @GetMapping("/eligibility/candidates")
  String show(
      @RequestParam(defaultValue = "") String project,
      @RequestParam(defaultValue = "near") String from,
      @RequestParam(defaultValue = "") String verdict,
      @RequestParam(defaultValue = "nearest") String order,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable String cursor,
      Asker asker,
      Locale locale,
      Model model) {
    LocalDate day = day(asOf);
    model.addAttribute("asOf", day);
    if (!project.isBlank()) {
      CandidatesQuery query =
          query(project, from, verdict, order, day)
              .page(
                  CandidatesQuery.DEFAULT_LIMIT,
                  cursor == null ? null : Id.parse(EntityKind.PERSON, cursor));
      model.addAttribute("answer", candidates.find(query, asker));
      model.addAttribute("places", candidates.places(query.project(), asker));
      model.addAttribute("orders", CandidateOrder.values());
      model.addAttribute("verdicts", Verdict.values());
      model.addAttribute("sheet", new CandidateSheet(Words.in(locale)));
    }
    return "referral/candidates";
  }

  @GetMapping("/eligibility/candidates.csv")
  void csv(
      @RequestParam String project,
      @RequestParam(defaultValue = "near") String from,
      @RequestParam(defaultValue = "") String verdict,
      @RequestParam(defaultValue = "nearest") String order,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    CandidateList all = candidates.listAll(query(project, from, verdict, order, day(asOf)), asker);
    name("csv", "text/csv;charset=UTF-8", all, response);
    try (TableWriter writer = TableWriter.csv(response.getOutputStream())) {
      write(all, writer, locale);
    }
  }

  @GetMapping("/eligibility/candidates.xlsx")
  void xlsx(
      @RequestParam String project,
      @RequestParam(defaultValue = "near") String from,
      @RequestParam(defaultValue = "") String verdict,
      @RequestParam(defaultValue = "nearest") String order,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    CandidateList all = candidates.listAll(query(project, from, verdict, order, day(asOf)), asker);
    name("xlsx", XLSX, all, response);
    try (TableWriter writer = TableWriter.xlsx(response.getOutputStream(), "candidates")) {
      write(all, writer, locale);
    }
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  private static CandidatesQuery query(
      String project, String from, String verdict, String order, LocalDate day) {
    return CandidatesQuery.of(
            Id.parse(EntityKind.PROJECT, project.strip()), CandidatePool.parse(from.strip()), day)
        .only(verdict.isBlank() ? null : Word.parse(Verdict.class, verdict))
        .in(Word.parse(CandidateOrder.class, order));
  }

  private static void name(
      String ending, String type, CandidateList all, HttpServletResponse response) {
    response.setContentType(type);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"candidates-%s.%s\"".formatted(all.asOf(), ending));
  }

  private static void write(CandidateList all, TableWriter writer, Locale locale) {
    CandidateSheet sheet = new CandidateSheet(Words.in(locale));
    writer.row(sheet.columns());
    all.candidates().forEach(row -> writer.row(sheet.cells(row)));
  }
}
