package enishi.ledger;

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

/** What documents say about a subject, as a part of the subject's own page. */
@Controller
final class ClaimPage {
  private final Claims claims;
  private final Clock clock;

  ClaimPage(Claims claims, Clock clock) {
    this.claims = claims;
    this.clock = clock;
  }

  @GetMapping("/claims")
  String show(
      @RequestParam String subject,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute(
        "sheet",
        claims.find(ClaimQuery.parse(subject, asOf == null ? LocalDate.now(clock) : asOf), asker));
    return "ledger/claims :: claims";
  }
}
