package enishi.population;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Movement, and what is behind the counts, as JSON. */
@RestController
@RequestMapping("/api/v1/population/{municipality}")
final class MovementController {
  private final Movements movements;
  private final Insights insights;
  private final UnseenEstimate unseen;
  private final Tracing tracing;
  private final Clock clock;

  MovementController(
      Movements movements, Insights insights, UnseenEstimate unseen, Tracing tracing, Clock clock) {
    this.movements = movements;
    this.insights = insights;
    this.unseen = unseen;
    this.tracing = tracing;
    this.clock = clock;
  }

  @GetMapping("/movement")
  Movement movement(
      @PathVariable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      Asker asker) {
    PopulationQuery query = query(municipality, ladder, asOf, suppressBelow);
    return movements.find(query, from == null ? query.asOf().minusYears(1) : from, asker);
  }

  @GetMapping("/series")
  Series series(
      @PathVariable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(defaultValue = "36") int months,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      Asker asker) {
    return movements.series(query(municipality, ladder, asOf, suppressBelow), months, asker);
  }

  @GetMapping("/drivers")
  Drivers drivers(
      @PathVariable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(defaultValue = "90") int days,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      Asker asker) {
    return insights.drivers(query(municipality, ladder, asOf, suppressBelow), days, asker);
  }

  @GetMapping("/cooling")
  Cooling cooling(
      @PathVariable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(defaultValue = "90") int days,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      Asker asker) {
    return insights.cooling(query(municipality, ladder, asOf, suppressBelow), days, asker);
  }

  @GetMapping("/behind")
  Behind behind(
      @PathVariable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      Asker asker) {
    return insights.behind(query(municipality, ladder, asOf, suppressBelow), asker);
  }

  @GetMapping("/sensitivity")
  Sensitivity sensitivity(
      @PathVariable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      Asker asker) {
    return insights.sensitivity(query(municipality, ladder, asOf, suppressBelow), asker);
  }

  @GetMapping("/unseen")
  Unseen unseen(
      @PathVariable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @Nullable List<String> lists,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      Asker asker) {
    return unseen.find(
        query(municipality, ladder, asOf, suppressBelow), lists == null ? List.of() : lists, asker);
  }

  /** Whom a figure counts. */
  @GetMapping("/people")
  CountedPeople people(
      @PathVariable String municipality,
      @RequestParam(required = false) @Nullable String ladder,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable String figure,
      @RequestParam(required = false) @Nullable Integer tier,
      @RequestParam(required = false) @Nullable Integer before,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable Integer days,
      @RequestParam(required = false) @Nullable Double factor,
      @RequestParam(required = false) @Nullable List<String> of,
      @RequestParam(required = false) @Nullable List<String> without,
      @RequestParam(required = false) @Nullable Integer suppressBelow,
      Asker asker) {
    return tracing.find(
        new FigureQuery.Asked(figure, tier, before, from, days, factor, of, without)
            .of(query(municipality, ladder, asOf, suppressBelow)),
        asker);
  }

  private PopulationQuery query(
      String municipality,
      @Nullable String ladder,
      @Nullable LocalDate asOf,
      @Nullable Integer suppressBelow) {
    return PopulationQuery.parse(
        municipality, ladder, asOf == null ? LocalDate.now(clock) : asOf, suppressBelow);
  }
}
