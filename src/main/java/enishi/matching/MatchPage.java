package enishi.matching;

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
import org.springframework.web.bind.annotation.RequestParam;

/** Needs, who fits one, and funnels, as pages. */
@Controller
final class MatchPage {
  private final Matches matches;
  private final Funnels funnels;
  private final Clock clock;

  MatchPage(Matches matches, Funnels funnels, Clock clock) {
    this.matches = matches;
    this.funnels = funnels;
    this.clock = clock;
  }

  /** Who fits a need; all needs where none is given. */
  @GetMapping("/matches")
  String show(
      @RequestParam(required = false) @Nullable String need,
      @RequestParam(defaultValue = "" + MatchQuery.USUAL_TOP) int top,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    if (need == null || need.isBlank()) {
      model.addAttribute("needs", matches.list(day(asOf), asker));
      return "matching/needs";
    }
    model.addAttribute("match", matches.find(MatchQuery.parse(need, top, day(asOf)), asker));
    return "matching/match";
  }

  /** Persons for all open needs at once. */
  @GetMapping("/matches/plan")
  String plan(
      @RequestParam(defaultValue = "1") int each,
      @RequestParam(defaultValue = "1") int most,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute("plan", matches.plan(new PlanQuery(each, most, day(asOf)), asker));
    return "matching/plan";
  }

  /** Through whom a project's proposals run. */
  @GetMapping("/matches/carriers")
  String carriers(
      @RequestParam String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute(
        "answer", matches.carriers(Id.parse(EntityKind.PROJECT, project), day(asOf), asker));
    return "matching/carriers";
  }

  @GetMapping("/funnels")
  String funnel(
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    if (project == null || project.isBlank()) {
      model.addAttribute("projects", funnels.list());
      return "matching/funnels";
    }
    Funnel funnel = funnels.find(Id.parse(EntityKind.PROJECT, project), day(asOf), asker);
    model.addAttribute("funnel", funnel);
    model.addAttribute("drawing", FunnelDrawing.of(funnel));
    return "matching/funnel";
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
