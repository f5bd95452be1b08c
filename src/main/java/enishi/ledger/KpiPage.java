package enishi.ledger;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A ledger as a town hall reads it: which rates do not follow, and who is behind the numbers. */
@Controller
@RequestMapping("/kpis")
final class KpiPage {
  private final Kpis kpis;
  private final Registers registers;
  private final Clock clock;

  KpiPage(Kpis kpis, Registers registers, Clock clock) {
    this.kpis = kpis;
    this.registers = registers;
    this.clock = clock;
  }

  /** Without a name, the first ledger. */
  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable String ledger,
      @RequestParam(defaultValue = "all") String show,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      Model model) {
    List<String> names = kpis.list();
    model.addAttribute("names", names);
    if (!names.isEmpty()) {
      String name = ledger == null || ledger.isBlank() ? names.getFirst() : ledger;
      KpiLedger answer =
          kpis.find(new KpiQuery(name, asOf == null ? LocalDate.now(clock) : asOf), asker);
      LedgerWords words = new LedgerWords(Phrases.of("ledger", locale));
      RowFilter filter = RowFilter.parse(show);
      model.addAttribute("ledger", answer);
      model.addAttribute("words", words);
      model.addAttribute("filter", filter);
      model.addAttribute("filters", RowFilter.values());
      model.addAttribute("pillars", filter.of(answer));
      model.addAttribute(
          "bars",
          answer.pillars().stream()
              .map(pillar -> BarDrawing.of(pillar, answer.expectedPercent(), words))
              .toList());
    }
    return "ledger/kpis";
  }

  /** Who is on a register that a row counts. */
  @GetMapping("/register")
  String register(
      @RequestParam String register,
      @RequestParam(required = false) @Nullable String ledger,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute(
        "answer",
        registers.find(
            Id.parse(EntityKind.REGISTER, register.strip()),
            ledger,
            asOf == null ? LocalDate.now(clock) : asOf,
            asker));
    return "ledger/register";
  }
}
