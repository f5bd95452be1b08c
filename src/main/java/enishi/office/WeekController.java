package enishi.office;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What to do this week, as JSON. */
@RestController
final class WeekController {
  private final Weeks weeks;
  private final Clock clock;

  WeekController(Weeks weeks, Clock clock) {
    this.weeks = weeks;
    this.clock = clock;
  }

  @GetMapping("/api/v1/week")
  Week find(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return weeks.find(asOf == null ? LocalDate.now(clock) : asOf, asker);
  }
}
