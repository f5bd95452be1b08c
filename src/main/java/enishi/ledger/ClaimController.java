package enishi.ledger;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims as JSON. */
@RestController
final class ClaimController {
  private final Claims claims;
  private final Clock clock;

  ClaimController(Claims claims, Clock clock) {
    this.claims = claims;
    this.clock = clock;
  }

  @GetMapping("/api/v1/claims")
  ClaimSheet find(
      @RequestParam String subject,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return claims.find(
        ClaimQuery.parse(subject, asOf == null ? LocalDate.now(clock) : asOf), asker);
  }
}
