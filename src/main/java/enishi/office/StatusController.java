package enishi.office;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The state of this Enishi over REST. */
@RestController
@RequestMapping("/api/v1/status")
final class StatusController {
  private final Statuses statuses;
  private final Clock clock;

  StatusController(Statuses statuses, Clock clock) {
    this.statuses = statuses;
    this.clock = clock;
  }

  @GetMapping
  Status show(@RequestParam(required = false) @Nullable LocalDate asOf, Asker asker) {
    return statuses.find(asOf == null ? LocalDate.now(clock) : asOf, asker);
  }
}
