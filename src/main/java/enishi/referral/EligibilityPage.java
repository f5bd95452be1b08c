package enishi.referral;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.security.Role;
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

/** Eligibility as a page: the question, and under it the answer where one was asked. */
@Controller
public final class EligibilityPage {
  private final Eligibilities eligibilities;
  private final Clock clock;

  public EligibilityPage(Eligibilities eligibilities, Clock clock) {
    this.eligibilities = eligibilities;
    this.clock = clock;
  }

  @GetMapping("/eligibility")
  String show(
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String project,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      Model model) {
    boolean isMember = asker.role() == Role.MEMBER;
    Id self = asker.person();
    String who = person.isBlank() && isMember && self != null ? self.value() : person;
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    model.addAttribute("self", isMember && self != null ? self.value() : null);
    model.addAttribute("asOf", day);
    if (!who.isBlank() && !project.isBlank()) {
      EligibilityQuery query =
          EligibilityQuery.of(
              Id.parse(EntityKind.PERSON, who.strip()),
              Id.parse(EntityKind.PROJECT, project.strip()),
              day);
      Eligibility answer = eligibilities.find(query, asker);
      model.addAttribute("view", EligibilityView.of(answer, Words.in(locale)));
    }
    return "referral/eligibility";
  }
}
