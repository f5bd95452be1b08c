package enishi.referral;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Guards as JSON. */
@RestController
@RequestMapping("/api/v1/guards/{project}")
public final class GuardController {
  private final Guards guards;
  private final GuardWhatIfs whatIfs;
  private final Clock clock;

  public GuardController(Guards guards, GuardWhatIfs whatIfs, Clock clock) {
    this.guards = guards;
    this.whatIfs = whatIfs;
    this.clock = clock;
  }

  @GetMapping
  GuardSetting find(
      @PathVariable String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return guards.find(Id.parse(EntityKind.PROJECT, project), day(asOf), asker);
  }

  @PutMapping
  GuardSetting set(@PathVariable String project, @RequestBody Body body, Asker asker) {
    return guards.set(
        Id.parse(EntityKind.PROJECT, project), body.guard(), day(body.since()), asker);
  }

  @GetMapping("/what-if")
  GuardWhatIf tryOut(
      @PathVariable String project,
      @ModelAttribute GuardNumbers numbers,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    Id id = Id.parse(EntityKind.PROJECT, project);
    return whatIfs.find(id, numbers.guard(), day(asOf), asker);
  }

  private LocalDate day(@Nullable LocalDate asked) {
    return asked == null ? LocalDate.now(clock) : asked;
  }

  /**
   * What is set.
   *
   * @param levels absent: Advogato's
   * @param since the first day it holds; absent: today
   */
  record Body(
      @Nullable Integer minReferrers,
      @Nullable Integer maxReferralAgeDays,
      @Nullable Integer maxReferralsInForce,
      @Nullable Integer minDaysBetweenReferrals,
      @Nullable Integer maxDistance,
      @Nullable Boolean trustFlow,
      @Nullable List<Integer> levels,
      @Nullable LocalDate since) {
    Guard guard() {
      return new Guard(
          minReferrers,
          maxReferralAgeDays,
          maxReferralsInForce,
          minDaysBetweenReferrals,
          maxDistance,
          Boolean.TRUE.equals(trustFlow),
          levels == null ? Guard.DEFAULT_LEVELS : levels);
    }
  }
}
