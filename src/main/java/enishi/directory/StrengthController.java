package enishi.directory;

import enishi.model.Id;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The strength between two as JSON. */
@RestController
final class StrengthController {
  private final ConnectionStrengths strengths;
  private final Clock clock;

  StrengthController(ConnectionStrengths strengths, Clock clock) {
    this.strengths = strengths;
    this.clock = clock;
  }

  @GetMapping("/api/v1/strengths")
  ConnectionStrength find(
      @RequestParam String a,
      @RequestParam String b,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    return strengths.find(new StrengthQuery(Id.parse(a), Id.parse(b), day), asker);
  }
}
