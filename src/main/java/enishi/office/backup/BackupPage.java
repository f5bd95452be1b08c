package enishi.office.backup;

import enishi.security.Asker;
import enishi.web.Progress;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Backups for administrators: whether there is one of today, one more now, one to take away. */
@Controller
@RequestMapping("/backups")
final class BackupPage {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final double MEGABYTE = 1_000_000;

  private final Backups backups;
  private final MessageSource messages;
  private final Clock clock;

  BackupPage(Backups backups, MessageSource messages, Clock clock) {
    this.backups = backups;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * A line of the list.
   *
   * @param at day and time in Japan
   */
  record Line(String name, String at, String megabytes, boolean encrypted, long revision) {}

  /** What was tried last, in the reader's words. */
  record Told(String at, String seconds, @Nullable String fault, @Nullable String words) {}

  @GetMapping
  String show(Model model, Asker asker, Locale locale) {
    List<Line> lines = backups.list(asker).stream().map(this::line).toList();
    BackupSettings settings = backups.settings();
    model.addAttribute("backups", lines);
    model.addAttribute("success", backups.lastSuccess().map(this::told).orElse(null));
    model.addAttribute("failure", backups.failureSince().map(this::told).orElse(null));
    model.addAttribute("at", settings.at());
    model.addAttribute("keep", settings.keep());
    model.addAttribute("directory", settings.directory());
    model.addAttribute("encrypted", settings.key() != null);
    model.addAttribute("progress", progressNow(locale).orElse(null));
    return "office/backups";
  }

  /** Begins one and shows how far it is. */
  @PostMapping
  String begin(Asker asker) {
    backups.begin(asker);
    return "redirect:/backups";
  }

  /** The progress alone; when it has ended, the page that asks is to be opened anew. */
  @GetMapping("/progress")
  String progress(Model model, Asker asker, Locale locale, HttpServletResponse response) {
    Backups.requireKeeper(asker);
    Optional<Progress> progress = progressNow(locale);
    if (progress.isEmpty()) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("progress", progress.orElse(Progress.done("", 0)));
    return "office/backup-progress";
  }

  @GetMapping("/{name}")
  ResponseEntity<FileSystemResource> download(@PathVariable String name, Asker asker) {
    Path file = backups.download(name, asker);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(new FileSystemResource(file));
  }

  private Optional<Progress> progressNow(Locale locale) {
    return backups
        .going()
        .map(
            going ->
                Progress.running(
                    messages.getMessage(
                        "office.backup.step." + going.step().name().toLowerCase(Locale.ROOT),
                        null,
                        locale),
                    going.done(),
                    going.total()));
  }

  private Line line(KeptBackup backup) {
    return new Line(
        backup.name(),
        moment(Instant.parse(backup.header().takenAt())),
        "%.1f".formatted(Math.max(0.1, backup.bytes() / MEGABYTE)),
        backup.header().isEncrypted(),
        backup.header().revision());
  }

  private Told told(Attempt attempt) {
    return new Told(
        moment(attempt.instant()),
        "%.1f".formatted(attempt.millis() / 1000.0),
        attempt.fault(),
        attempt.words());
  }

  private String moment(Instant at) {
    return MOMENT.format(at.atZone(clock.getZone()));
  }
}
