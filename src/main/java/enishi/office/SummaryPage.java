package enishi.office;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.population.Ladders;
import enishi.population.PopulationQuery;
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
import org.springframework.web.bind.annotation.ResponseBody;

/** A town on one page for the council, to read and to print on A4, and the same as JSON. */
@Controller
final class SummaryPage {
  private final TownSummaries summaries;
  private final Clock clock;

  SummaryPage(TownSummaries summaries, Clock clock) {
    this.summaries = summaries;
    this.clock = clock;
  }

  @GetMapping("/summary")
  String show(
      @RequestParam(required = false) @Nullable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute("asOf", day(asOf));
    if (municipality != null && !municipality.isBlank()) {
      model.addAttribute("answer", answer(municipality, ladder, asOf, asker));
    }
    return "office/summary";
  }

  @GetMapping("/api/v1/summaries")
  @ResponseBody
  TownSummary find(
      @RequestParam String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return answer(municipality, ladder, asOf, asker);
  }

  private TownSummary answer(
      String municipality, @Nullable String ladder, @Nullable LocalDate asOf, Asker asker) {
    return summaries.find(
        new PopulationQuery(
            Id.parse(EntityKind.MUNICIPALITY, municipality.strip()),
            ladder == null || ladder.isBlank() ? Ladders.DEFAULT : ladder,
            day(asOf)),
        asker);
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
