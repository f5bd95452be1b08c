package enishi.programme.event;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events as JSON. */
@RestController
@RequestMapping("/api/v1")
final class EventController {
  private final EventReports reports;
  private final EventPreparations preparations;
  private final Clock clock;

  EventController(EventReports reports, EventPreparations preparations, Clock clock) {
    this.reports = reports;
    this.preparations = preparations;
    this.clock = clock;
  }

  /** Who came to an event and what came of it. */
  @GetMapping("/events/{event}")
  EventReport report(
      @PathVariable String event,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return reports.find(
        Id.parse(EntityKind.EVENT, event), asOf == null ? LocalDate.now(clock) : asOf, asker);
  }

  /** Who should meet at an event, and a seating of them; for those who organize for it. */
  @GetMapping("/events/{event}/preparation")
  EventPreparation preparation(
      @PathVariable String event,
      @RequestParam(defaultValue = "" + EventPreparations.SIZE) int size,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return preparations.find(
        Id.parse(EntityKind.EVENT, event), size, asOf == null ? LocalDate.now(clock) : asOf, asker);
  }
}
