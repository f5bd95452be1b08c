package enishi.population;

import enishi.security.Asker;
import enishi.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws the ladder with the person's rung; asks for whom and where while that is not said. */
@Controller
final class TierPage {
  private final Tiers tiers;
  private final Ladders ladders;
  private final Clock clock;

  TierPage(Tiers tiers, Ladders ladders, Clock clock) {
    this.tiers = tiers;
    this.ladders = ladders;
    this.clock = clock;
  }

  @GetMapping("/tier")
  String show(
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    String self =
        asker.role() == Role.MEMBER && asker.person() != null ? asker.person().value() : "";
    String whose = person.isBlank() ? self : person;
    model.addAttribute("self", self);
    model.addAttribute("asOf", day);
    model.addAttribute("person", whose);
    model.addAttribute("municipality", municipality);
    if (!whose.isBlank() && !municipality.isBlank()) {
      Tier tier = tiers.find(TierQuery.parse(whose, municipality, ladder, day), asker);
      model.addAttribute("tier", tier);
      model.addAttribute(
          "ladders",
          ladders.list().stream().filter(one -> !one.name().equals(tier.ladder())).toList());
      model.addAttribute(
          "daysLeft",
          tier.lapsesOn() == null ? null : ChronoUnit.DAYS.between(day, tier.lapsesOn()));
    }
    return "population/tier";
  }

  /** The same page under the word that the API uses. */
  @GetMapping("/tiers")
  String showUnderOtherName() {
    return "forward:/tier";
  }
}
