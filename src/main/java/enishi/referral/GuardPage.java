package enishi.referral;

import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A project's guard as a page for its organizers: what holds, what would change, and the buttons
 * that switch it on and off.
 */
@Controller
@RequestMapping("/eligibility/guard")
public final class GuardPage {
  private final Guards guards;
  private final GuardWhatIfs whatIfs;
  private final Clock clock;

  public GuardPage(Guards guards, GuardWhatIfs whatIfs, Clock clock) {
    this.guards = guards;
    this.whatIfs = whatIfs;
    this.clock = clock;
  }

  /**
   * @param tried present where the form was sent; else the numbers are those of the guard in force
   * @param set the day from which something was just set
   */
  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String project,
      @ModelAttribute GuardNumbers numbers,
      @RequestParam(required = false) @Nullable String tried,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate set,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    asker.requireOrganizes();
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    model.addAttribute("asOf", day);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("set", set);
    if (!project.isBlank()) {
      Id id = Id.parse(EntityKind.PROJECT, project.strip());
      GuardSetting setting = guards.find(id, day, asker);
      model.addAttribute("numbers", tried == null ? GuardNumbers.of(setting.guard()) : numbers);
      model.addAttribute("setting", setting);
      GuardWhatIf whatIf = null;
      if (tried != null) {
        try {
          whatIf = whatIfs.find(id, numbers.guard(), day, asker);
        } catch (EnishiException e) {
          response.setStatus(e.code().httpStatus());
          model.addAttribute("wrong", e.getMessage());
        }
      }
      model.addAttribute("view", new GuardView(setting, whatIf, Words.in(locale)));
    }
    return "referral/guard";
  }

  @PostMapping
  String switchOn(
      @RequestParam String project,
      @ModelAttribute GuardNumbers numbers,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate since,
      Asker asker,
      RedirectAttributes next) {
    return set(project, numbers.guard(), since, asker, next);
  }

  @PostMapping("/off")
  String switchOff(
      @RequestParam String project,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate since,
      Asker asker,
      RedirectAttributes next) {
    return set(project, Guard.OFF, since, asker, next);
  }

  private String set(
      String project, Guard guard, LocalDate since, Asker asker, RedirectAttributes next) {
    GuardSetting setting = guards.set(Id.parse(EntityKind.PROJECT, project), guard, since, asker);
    next.addAttribute("project", setting.project().value());
    next.addAttribute("set", since.toString());
    return "redirect:/eligibility/guard";
  }
}
