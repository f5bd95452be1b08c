package enishi.matching;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who fits a need, and a project's funnel, as JSON. */
@RestController
@RequestMapping("/api/v1")
final class MatchController {
  private final Matches matches;
  private final Funnels funnels;
  private final Clock clock;

  MatchController(Matches matches, Funnels funnels, Clock clock) {
    this.matches = matches;
    this.funnels = funnels;
    this.clock = clock;
  }

  @GetMapping("/matches")
  Match find(
      @RequestParam String need,
      @RequestParam(defaultValue = "" + MatchQuery.USUAL_TOP) int top,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return matches.find(MatchQuery.parse(need, top, day(asOf)), asker);
  }

  /** Persons for all open needs at once. */
  @GetMapping("/matches/plan")
  Plan plan(
      @RequestParam(defaultValue = "1") int each,
      @RequestParam(defaultValue = "1") int most,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return matches.plan(new PlanQuery(each, most, day(asOf)), asker);
  }

  /** Through whom a project's proposals run. */
  @GetMapping("/matches/carriers")
  Carriers carriers(
      @RequestParam String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return matches.carriers(Id.parse(EntityKind.PROJECT, project), day(asOf), asker);
  }

  @GetMapping("/funnels")
  Funnel funnel(
      @RequestParam String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return funnels.find(Id.parse(EntityKind.PROJECT, project), day(asOf), asker);
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
