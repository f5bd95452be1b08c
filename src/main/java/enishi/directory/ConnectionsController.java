package enishi.directory;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's strongest connections as JSON, also for the drawing on the person's page. */
@RestController
final class ConnectionsController {
  private final Neighbourhoods neighbourhoods;
  private final Clock clock;

  ConnectionsController(Neighbourhoods neighbourhoods, Clock clock) {
    this.neighbourhoods = neighbourhoods;
    this.clock = clock;
  }

  @GetMapping("/api/v1/people/{id}/connections")
  PersonConnections find(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    return neighbourhoods.find(Id.parse(EntityKind.PERSON, id), asker, day);
  }
}
