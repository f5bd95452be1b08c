package enishi.population;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts per tier as JSON. */
@RestController
final class PopulationController {
  private final Populations populations;
  private final Clock clock;

  PopulationController(Populations populations, Clock clock) {
    this.populations = populations;
    this.clock = clock;
  }

  @GetMapping("/api/v1/population/{municipality}")
  Population find(
      @PathVariable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      Asker asker) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    return populations.find(
        PopulationQuery.parse(municipality, ladder, day, suppressBelow), from, asker);
  }
}
