package enishi.population;

import enishi.model.EnishiException;
import enishi.rules.KeptRule;
import enishi.security.Asker;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ladders as rule files, for scripts. */
@RestController
@RequestMapping("/api/v1/ladders")
final class LadderController {
  private final Ladders ladders;
  private final Clock clock;

  LadderController(Ladders ladders, Clock clock) {
    this.ladders = ladders;
    this.clock = clock;
  }

  /** One ladder, its newest version, with its rule file. */
  record Shown(
      String name,
      int version,
      String label,
      String labelEn,
      boolean typology,
      boolean provisional,
      boolean shipped,
      String text) {
    static Shown of(KeptRule<Ladder> kept) {
      Ladder ladder = kept.rule();
      return new Shown(
          ladder.name(),
          ladder.version(),
          ladder.label(),
          ladder.labelEn(),
          ladder.typology(),
          ladder.provisional(),
          kept.isShipped(),
          kept.text());
    }
  }

  /** A rule file. */
  record Given(@Nullable String text) {}

  @GetMapping
  List<Shown> list(Asker asker) {
    return ladders.listKept().stream().map(Shown::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Shown give(@RequestBody Given body, Asker asker) {
    String text = body.text();
    if (text == null) {
      throw EnishiException.badInput("text is missing, expected the rule file of a ladder.");
    }
    Ladder given = ladders.give(text, asker, clock);
    return ladders.listKept().stream()
        .filter(kept -> kept.rule().name().equals(given.name()))
        .map(Shown::of)
        .findFirst()
        .orElseThrow();
  }
}
