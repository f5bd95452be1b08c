package enishi.programme;

import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.rules.KeptRule;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programmes, what they pay, and by which rules, as JSON. */
@RestController
@RequestMapping("/api/v1")
final class SubsidyController {
  private final Subsidies subsidies;
  private final Programmes programmes;
  private final SubsidyRules rules;
  private final Clock clock;

  SubsidyController(Subsidies subsidies, Programmes programmes, SubsidyRules rules, Clock clock) {
    this.subsidies = subsidies;
    this.programmes = programmes;
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping("/subsidies")
  Subsidy find(
      @RequestParam String organization,
      @RequestParam String programme,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return subsidies.find(SubsidyQuery.parse(organization, programme, day(asOf)), asker);
  }

  /** What an organization would get for a stay that it thinks of. */
  @GetMapping("/subsidies/trial")
  Subsidy tryOut(
      @RequestParam String programme,
      @ParameterObject @ModelAttribute SubsidyTrial.Asked trial,
      Asker asker) {
    return programmes.tryOut(trial.of(Id.parse(EntityKind.PROGRAMME, programme)), asker);
  }

  @GetMapping("/programmes/{programme}")
  ProgrammeOverview programme(
      @PathVariable String programme,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return programmes.find(Id.parse(EntityKind.PROGRAMME, programme), day(asOf), asker);
  }

  /** A rule, its newest version, with its file. */
  record Shown(
      String name, int version, String label, String labelEn, boolean shipped, String text) {
    static Shown of(KeptRule<SubsidyRule> kept) {
      SubsidyRule rule = kept.rule();
      return new Shown(
          rule.name(), rule.version(), rule.label(), rule.labelEn(), kept.isShipped(), kept.text());
    }
  }

  /** A rule file. */
  record Given(@Nullable String text) {}

  @GetMapping("/subsidies/rules")
  List<Shown> rules(Asker asker) {
    return rules.list().stream().map(Shown::of).toList();
  }

  @PostMapping("/subsidies/rules")
  @ResponseStatus(HttpStatus.CREATED)
  Shown give(@RequestBody Given body, Asker asker) {
    String text = body.text();
    if (text == null) {
      throw EnishiException.badInput("text is missing, expected the rule file of a subsidy.");
    }
    SubsidyRule given = rules.give(text, asker, clock);
    return rules.list().stream()
        .filter(kept -> kept.rule().name().equals(given.name()))
        .map(Shown::of)
        .findFirst()
        .orElseThrow();
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
