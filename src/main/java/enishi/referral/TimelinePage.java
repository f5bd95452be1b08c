package enishi.referral;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Eligibility over time as a part of a page: a drawing and its table. */
@Controller
public final class TimelinePage {
  private final Timelines timelines;
  private final Clock clock;

  public TimelinePage(Timelines timelines, Clock clock) {
    this.timelines = timelines;
    this.clock = clock;
  }

  @GetMapping("/eligibility/timeline")
  String show(
      @RequestParam String person,
      @RequestParam String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      Model model) {
    EligibilityQuery query =
        EligibilityQuery.of(
            Id.parse(EntityKind.PERSON, person.strip()),
            Id.parse(EntityKind.PROJECT, project.strip()),
            asOf == null ? LocalDate.now(clock) : asOf);
    Timeline answer = timelines.find(TimelineQuery.of(query, null, null), asker);
    model.addAttribute("view", TimelineView.of(answer, Words.in(locale)));
    return "referral/timeline";
  }
}
