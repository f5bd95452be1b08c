package enishi.programme.event;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What came of an event, as a page. */
@Controller
final class EventPage {
  private final EventReports reports;
  private final EventPreparations preparations;
  private final Clock clock;

  EventPage(EventReports reports, EventPreparations preparations, Clock clock) {
    this.reports = reports;
    this.preparations = preparations;
    this.clock = clock;
  }

  @GetMapping("/events/{key}/report")
  String report(
      @PathVariable String key,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute(
        "answer",
        reports.find(
            Id.parse(EntityKind.EVENT, key), asOf == null ? LocalDate.now(clock) : asOf, asker));
    return "programme/event";
  }

  /** Who should meet there, and where they sit. */
  @GetMapping("/events/{key}/preparation")
  String preparation(
      @PathVariable String key,
      @RequestParam(defaultValue = "" + EventPreparations.SIZE) int size,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute(
        "answer",
        preparations.find(
            Id.parse(EntityKind.EVENT, key),
            size,
            asOf == null ? LocalDate.now(clock) : asOf,
            asker));
    return "programme/preparation";
  }
}
