package enishi.referral;

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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Referrals as pages: one's own, a new one, and taking one back. */
@Controller
@RequestMapping("/referrals")
final class ReferralPage {
  private final Referring referring;
  private final Referrals referrals;
  private final Clock clock;

  ReferralPage(Referring referring, Referrals referrals, Clock clock) {
    this.referring = referring;
    this.referrals = referrals;
    this.clock = clock;
  }

  /**
   * A member's own referrals; whoever works for a project names it or a person.
   *
   * @param made whom one has just referred
   * @param revoked whose referral was just taken back
   */
  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String project,
      @RequestParam(defaultValue = "") String made,
      @RequestParam(defaultValue = "") String revoked,
      Asker asker,
      Locale locale,
      Model model) {
    Id whose = id(EntityKind.PERSON, person);
    if (whose == null && !asker.organizes()) {
      whose = asker.person();
    }
    Id of = id(EntityKind.PROJECT, project);
    model.addAttribute("organizes", asker.organizes());
    if (whose != null || of != null) {
      ReferralList list = referrals.list(whose, of, asker);
      model.addAttribute("view", ReferralListView.of(list, made, revoked, Words.in(locale)));
    }
    return "referral/referrals";
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String candidate,
      @RequestParam(defaultValue = "") String project,
      Asker asker,
      Model model) {
    return form(candidate, project, null, asker, model);
  }

  @PostMapping
  String refer(
      @RequestParam String referrer,
      @RequestParam String candidate,
      @RequestParam String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate expiresOn,
      Asker asker,
      Locale locale,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    ReferralAct act = ReferralAct.parse(referrer, candidate, project, null, expiresOn);
    ReferralOutcome outcome = referring.refer(act, asker);
    if (outcome.refusal() != null) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("fault", refusal(outcome.refusal(), locale));
      model.addAttribute("expiresOn", expiresOn);
      return form(candidate, project, asker.isSelf(act.referrer()) ? null : referrer, asker, model);
    }
    redirect.addAttribute("person", outcome.referrer().value());
    redirect.addAttribute("made", outcome.candidate().value());
    return "redirect:/referrals";
  }

  @PostMapping("/revoke")
  String revoke(
      @RequestParam String referrer,
      @RequestParam String candidate,
      @RequestParam String project,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      Asker asker,
      Locale locale,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    ReferralAct act = ReferralAct.parse(referrer, candidate, project, on, null);
    ReferralOutcome outcome = referring.revoke(act, asker);
    if (outcome.refusal() != null) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("fault", refusal(outcome.refusal(), locale));
      return list(referrer, "", "", "", asker, locale, model);
    }
    redirect.addAttribute("person", outcome.referrer().value());
    redirect.addAttribute("revoked", outcome.candidate().value());
    return "redirect:/referrals";
  }

  private String form(
      String candidate, String project, @Nullable String referrer, Asker asker, Model model) {
    Id self = asker.person();
    model.addAttribute("self", asker.organizes() || self == null ? null : self.value());
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("candidate", referrals.find(id(EntityKind.PERSON, candidate), asker));
    model.addAttribute("project", referrals.find(id(EntityKind.PROJECT, project), asker));
    model.addAttribute(
        "referrer", referrals.find(id(EntityKind.PERSON, referrer == null ? "" : referrer), asker));
    return "referral/new";
  }

  private static String refusal(Refusal refusal, Locale locale) {
    return Words.in(locale).text("refusal." + refusal.word());
  }

  private static @Nullable Id id(EntityKind kind, String text) {
    return text.isBlank() ? null : Id.parse(kind, text.strip());
  }
}
