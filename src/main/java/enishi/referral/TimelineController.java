package enishi.referral;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Eligibility over time as JSON. */
@RestController
public final class TimelineController {
  private final Timelines timelines;
  private final Clock clock;

  public TimelineController(Timelines timelines, Clock clock) {
    this.timelines = timelines;
    this.clock = clock;
  }

  @GetMapping("/api/v1/eligibility/timeline")
  Timeline find(
      @RequestParam String person,
      @RequestParam String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(defaultValue = "" + EligibilityQuery.DEFAULT_MAX_HOPS) int maxHops,
      Asker asker) {
    EligibilityQuery query =
        new EligibilityQuery(
            Id.parse(EntityKind.PERSON, person),
            Id.parse(EntityKind.PROJECT, project),
            asOf == null ? LocalDate.now(clock) : asOf,
            maxHops);
    return timelines.find(TimelineQuery.of(query, from, to), asker);
  }
}
