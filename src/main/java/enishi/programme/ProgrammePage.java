package enishi.programme;

import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.model.OrganizationKind;
import enishi.model.Programme;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Programmes, what they pay, and the rules of subsidies, as pages. */
@Controller
final class ProgrammePage {
  private final Programmes programmes;
  private final Subsidies subsidies;
  private final SubsidyRules rules;
  private final StayMeetings meetings;
  private final Clock clock;

  ProgrammePage(
      Programmes programmes,
      Subsidies subsidies,
      SubsidyRules rules,
      StayMeetings meetings,
      Clock clock) {
    this.programmes = programmes;
    this.subsidies = subsidies;
    this.rules = rules;
    this.meetings = meetings;
    this.clock = clock;
  }

  /** The only programme, or all to choose from. */
  @GetMapping("/programmes")
  String list(Asker asker, Model model) {
    List<Programme> all = programmes.list();
    if (all.size() == 1) {
      return "redirect:/programmes/" + all.getFirst().id().key();
    }
    model.addAttribute("programmes", all);
    return "programme/programmes";
  }

  @GetMapping("/programmes/{key}")
  String show(
      @PathVariable String key,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute("answer", programmes.find(id(key), day(asOf), asker));
    return "programme/programme";
  }

  /** Whether two parties that were in one place met. */
  @PostMapping("/programmes/{key}/meetings")
  String judge(
      @PathVariable String key,
      @RequestParam String meeting,
      @RequestParam String verdict,
      @RequestParam(required = false) @Nullable Set<String> pair,
      Asker asker) {
    if (verdict.equals("unknown")) {
      meetings.withdraw(id(key), meeting, asker);
    } else {
      meetings.judge(
          id(key), meeting, verdict.equals("met"), pair == null ? Set.of() : pair, asker);
    }
    return "redirect:/programmes/" + key + "#meetings";
  }

  /** What an organization got, and a form to see what it would get. */
  @GetMapping("/programmes/{key}/subsidy")
  String subsidy(
      @PathVariable String key,
      @RequestParam(required = false) @Nullable String organization,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @ModelAttribute("trial") SubsidyTrial.Asked trial,
      Asker asker,
      Model model) {
    Id programme = id(key);
    ProgrammeOverview overview = programmes.find(programme, day(asOf), asker);
    model.addAttribute("overview", overview);
    model.addAttribute("kinds", OrganizationKind.values());
    if (organization != null && !organization.isBlank()) {
      model.addAttribute(
          "answer",
          subsidies.find(SubsidyQuery.parse(organization, programme.value(), day(asOf)), asker));
    } else if (!trial.isEmpty()) {
      model.addAttribute("answer", programmes.tryOut(trial.of(programme), asker));
    }
    return "programme/subsidy";
  }

  /**
   * Every rule with its file.
   *
   * @param given which was just taken
   */
  @GetMapping("/subsidies/rules")
  String rules(@RequestParam(required = false) @Nullable String given, Asker asker, Model model) {
    model.addAttribute("kept", rules.list());
    model.addAttribute("given", given);
    model.addAttribute(
        "example",
        rules.list().stream()
            .filter(kept -> kept.rule().name().equals(SubsidyRules.DEFAULT))
            .map(kept -> kept.text().replace("name: " + SubsidyRules.DEFAULT, "name: our-ward"))
            .findFirst()
            .orElse(""));
    return "programme/rules";
  }

  @PostMapping("/subsidies/rules")
  String give(
      @RequestParam String text,
      Asker asker,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    try {
      next.addAttribute("given", rules.give(text.replace("\r\n", "\n"), asker, clock).name());
      return "redirect:/subsidies/rules";
    } catch (EnishiException e) {
      if (e.code() != ErrorCode.BAD_INPUT) {
        throw e;
      }
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", e.getMessage());
      model.addAttribute("text", text);
      return rules(null, asker, model);
    }
  }

  private static Id id(String key) {
    return Id.parse(EntityKind.PROGRAMME, key);
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
