package enishi.intake;

import enishi.model.EnishiException;
import enishi.model.RowProblem;
import enishi.security.Asker;
import enishi.table.TableWriter;
import enishi.web.Progress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports for people: hand files in, see what would come of them, import them, take an import back.
 * An address names a job of the signed-in account or an import that was made at any time.
 */
@Controller
@RequestMapping("/imports")
final class ImportPage {
  private static final int PROBLEMS_SHOWN = 200;

  private final OfficeImports imports;
  private final ImportJobs jobs;
  private final ImportWords words;
  private final Clock clock;

  ImportPage(OfficeImports imports, ImportJobs jobs, ImportWords words, Clock clock) {
    this.imports = imports;
    this.jobs = jobs;
    this.words = words;
    this.clock = clock;
  }

  @ModelAttribute
  void onlyOrganizers(Asker asker) {
    asker.requireOrganizes();
  }

  @GetMapping
  String overview(
      Model model, Asker asker, @RequestParam(required = false) @Nullable String undone) {
    model.addAttribute("imports", PastImport.list(imports.list(asker), clock.getZone()));
    model.addAttribute("running", jobs.listRunning(asker));
    model.addAttribute("undone", undone);
    model.addAttribute("tables", TableHelp.all());
    return "intake/imports";
  }

  /** Checks the files and shows what would come of them. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String rehearse(
      @RequestParam("file") List<MultipartFile> files,
      @RequestParam(defaultValue = "") String title,
      Model model,
      Asker asker,
      Locale locale,
      HttpServletResponse response) {
    try {
      var folder = Upload.save(files, title);
      return at(jobs.submit(folder, ImportJobs.Mode.REHEARSE, asker).id());
    } catch (EnishiException e) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("fault", words.fault(e.getMessage(), locale));
      model.addAttribute("typedTitle", title);
      return overview(model, asker, null);
    }
  }

  @GetMapping("/{id}")
  String show(@PathVariable String id, Model model, Asker asker, Locale locale) {
    Optional<ImportJob> job = jobs.find(id, asker);
    if (job.isEmpty()) {
      model.addAttribute("past", PastImport.of(imports.get(id, asker), clock.getZone()));
      addProblems(model, imports.listProblems(id, asker), locale);
      return "intake/past";
    }
    model.addAttribute("job", job.get());
    addProgress(model, job.get(), locale);
    model.addAttribute("canImport", jobs.hasFiles(id, asker));
    ImportReport report = job.get().report();
    if (report != null) {
      model.addAttribute("report", report);
      model.addAttribute("replaced", replaced(report, asker));
      addProblems(model, report.problems(), locale);
    }
    return "intake/job";
  }

  /** The progress alone; once the job has ended, the page that asks is to be opened anew. */
  @GetMapping("/{id}/progress")
  String progress(
      @PathVariable String id,
      Model model,
      Asker asker,
      Locale locale,
      HttpServletResponse response) {
    ImportJob job = jobs.find(id, asker).orElseThrow(() -> Imports.unknown(id));
    if (!addProgress(model, job, locale).isRunning()) {
      response.setHeader("HX-Refresh", "true");
    }
    return "intake/progress";
  }

  /** Imports the files of a rehearsal as they were checked. */
  @PostMapping("/{id}/confirm")
  String confirm(
      @PathVariable String id,
      Model model,
      Asker asker,
      Locale locale,
      HttpServletResponse response) {
    try {
      return at(jobs.importRehearsed(id, asker).id());
    } catch (EnishiException e) {
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", words.fault(e.getMessage(), locale));
      return overview(model, asker, null);
    }
  }

  @GetMapping("/{id}/problems.csv")
  void problems(@PathVariable String id, Asker asker, Locale locale, HttpServletResponse response)
      throws IOException {
    List<RowProblem> problems =
        jobs.find(id, asker)
            .flatMap(job -> Optional.ofNullable(job.report()))
            .map(ImportReport::problems)
            .orElseGet(() -> imports.listProblems(id, asker));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"problems-%s.csv\"".formatted(id));
    try (TableWriter csv = TableWriter.csv(response.getOutputStream())) {
      csv.row(words.problemColumns(locale));
      words
          .problems(problems, locale)
          .forEach(p -> csv.row(List.of(p.file(), p.row(), p.column(), p.value(), p.expected())));
    }
  }

  @GetMapping("/{id}/undo")
  String askToUndo(@PathVariable String id, Asker asker, Model model) {
    model.addAttribute("past", PastImport.of(imports.get(id, asker), clock.getZone()));
    return "intake/undo";
  }

  @PostMapping("/{id}/undo")
  String undo(@PathVariable String id, Asker asker) {
    return "redirect:/imports?undone=" + imports.undo(id, asker).id();
  }

  private Progress addProgress(Model model, ImportJob job, Locale locale) {
    Progress progress = words.progress(job, locale);
    model.addAttribute("progress", progress);
    model.addAttribute("address", "/imports/%s/progress".formatted(job.id()));
    return progress;
  }

  private void addProblems(Model model, List<RowProblem> problems, Locale locale) {
    List<RowProblem> shown = problems.subList(0, Math.min(problems.size(), PROBLEMS_SHOWN));
    model.addAttribute("problems", words.problems(shown, locale));
  }

  /** The import that the rehearsed dataset would replace. */
  private @Nullable ImportSummary replaced(ImportReport report, Asker asker) {
    return imports.list(asker).stream()
        .filter(i -> i.state().equals("current") && i.dataset().equals(report.dataset()))
        .findFirst()
        .orElse(null);
  }

  private static String at(String job) {
    return "redirect:/imports/" + job;
  }
}
