package enishi.intake;

import enishi.security.Asker;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over REST: hand in, follow, list, take back. For organizers and administrators. */
@RestController
@RequestMapping("/api/v1/imports")
final class ImportController {
  private final OfficeImports imports;
  private final ImportJobs jobs;

  ImportController(OfficeImports imports, ImportJobs jobs) {
    this.imports = imports;
    this.jobs = jobs;
  }

  /**
   * Takes a zip or single files; answers 202 and the job to follow.
   *
   * @param title the dataset's name where it has no manifest
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<ImportJob> submit(
      @RequestParam("file") List<MultipartFile> files,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(defaultValue = "false") boolean strict,
      @RequestParam(defaultValue = "") String title,
      Asker asker) {
    asker.requireOrganizes();
    Path folder = Upload.save(files, title);
    ImportJobs.Mode mode =
        dryRun
            ? ImportJobs.Mode.REHEARSE
            : strict ? ImportJobs.Mode.STRICT : ImportJobs.Mode.IMPORT;
    ImportJob job = jobs.submit(folder, mode, asker);
    return ResponseEntity.accepted().location(URI.create("/api/v1/imports/" + job.id())).body(job);
  }

  @GetMapping
  List<ImportSummary> list(Asker asker) {
    asker.requireOrganizes();
    return imports.list(asker);
  }

  /** A job of the account's own by its id, or an import that it keeps. */
  @GetMapping("/{id}")
  Object get(@PathVariable String id, Asker asker) {
    asker.requireOrganizes();
    Optional<ImportJob> job = jobs.find(id, asker);
    return job.isPresent() ? job.get() : imports.get(id, asker);
  }

  @DeleteMapping("/{id}")
  ImportSummary undo(@PathVariable String id, Asker asker) {
    asker.requireOrganizes();
    return imports.undo(id, asker);
  }
}
