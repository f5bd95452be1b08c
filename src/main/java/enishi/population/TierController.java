package enishi.population;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tiers as JSON. */
@RestController
final class TierController {
  private final Tiers tiers;
  private final Clock clock;

  TierController(Tiers tiers, Clock clock) {
    this.tiers = tiers;
    this.clock = clock;
  }

  @GetMapping("/api/v1/tiers")
  Tier find(
      @RequestParam String person,
      @RequestParam String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    return tiers.find(TierQuery.parse(person, municipality, ladder, day), asker);
  }
}
