package enishi.ledger;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** KPI ledgers as JSON. */
@RestController
final class KpiController {
  private final Kpis kpis;
  private final Clock clock;

  KpiController(Kpis kpis, Clock clock) {
    this.kpis = kpis;
    this.clock = clock;
  }

  /** The names of the ledgers. */
  record Ledgers(List<String> ledgers) {}

  @GetMapping("/api/v1/ledgers")
  Ledgers list() {
    return new Ledgers(kpis.list());
  }

  @GetMapping("/api/v1/ledgers/{name}")
  KpiLedger find(
      @PathVariable String name,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return kpis.find(new KpiQuery(name, asOf == null ? LocalDate.now(clock) : asOf), asker);
  }
}
