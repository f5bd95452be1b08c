package enishi.population;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A town's relationship population: how large, how deep, who moves and why. */
@Controller
@RequestMapping("/population")
final class PopulationPage {
  private final Populations populations;
  private final Movements movements;
  private final Insights insights;
  private final UnseenEstimate unseen;
  private final Tracing tracing;
  private final Ladders ladders;
  private final Clock clock;

  PopulationPage(
      Populations populations,
      Movements movements,
      Insights insights,
      UnseenEstimate unseen,
      Tracing tracing,
      Ladders ladders,
      Clock clock) {
    this.populations = populations;
    this.movements = movements;
    this.insights = insights;
    this.unseen = unseen;
    this.tracing = tracing;
    this.ladders = ladders;
    this.clock = clock;
  }

  /**
   * What every address here says.
   *
   * @param ladder absent for the usual one
   * @param suppressBelow absent for what is usual for the asker
   */
  record Asked(
      @Nullable String municipality,
      @Nullable String ladder,
      @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @Nullable Integer suppressBelow) {
    boolean isEmpty() {
      return municipality == null || municipality.isBlank();
    }
  }

  @GetMapping
  String show(
      @ModelAttribute Asked asked,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      Asker asker,
      Model model) {
    LocalDate day = day(asked);
    LocalDate since = from == null ? day.minusYears(1) : from;
    model.addAttribute("asOf", day);
    model.addAttribute("from", since);
    model.addAttribute("ladders", ladders.list());
    if (!asked.isEmpty()) {
      PopulationQuery query = query(asked);
      Population population = populations.find(query, asker);
      Movement movement = movements.find(query, since, asker);
      Series series = movements.series(query, Movements.DEFAULT_MONTHS, asker);
      model.addAttribute("population", population);
      model.addAttribute("ladder", ladders.get(query.ladder()));
      model.addAttribute("movement", movement);
      model.addAttribute("series", series);
      model.addAttribute("stack", StackDrawing.of(series, ladders.get(query.ladder()).typology()));
      model.addAttribute("flow", FlowDrawing.of(movement));
      model.addAttribute("curves", CurveDrawing.of(movement));
    }
    return "population/population";
  }

  /** Who stands behind a figure. */
  @GetMapping("/people")
  String people(
      @ModelAttribute Asked asked,
      @ModelAttribute("counted") FigureQuery.Asked figure,
      Asker asker,
      Model model) {
    model.addAttribute("answer", tracing.find(figure.of(query(asked)), asker));
    return "population/people";
  }

  @GetMapping("/drivers")
  String drivers(
      @ModelAttribute Asked asked,
      @RequestParam(defaultValue = "90") int days,
      Asker asker,
      Model model) {
    model.addAttribute("answer", insights.drivers(query(asked), days, asker));
    return "population/insights :: drivers";
  }

  @GetMapping("/cooling")
  String cooling(
      @ModelAttribute Asked asked,
      @RequestParam(defaultValue = "90") int days,
      Asker asker,
      Model model) {
    model.addAttribute("answer", insights.cooling(query(asked), days, asker));
    return "population/insights :: cooling";
  }

  @GetMapping("/behind")
  String behind(@ModelAttribute Asked asked, Asker asker, Model model) {
    Behind answer = insights.behind(query(asked), asker);
    model.addAttribute("answer", answer);
    model.addAttribute("map", PrefectureMap.of(answer.origins()));
    return "population/insights :: behind";
  }

  @GetMapping("/sensitivity")
  String sensitivity(@ModelAttribute Asked asked, Asker asker, Model model) {
    Sensitivity answer = insights.sensitivity(query(asked), asker);
    model.addAttribute("answer", answer);
    model.addAttribute("tornado", TornadoDrawing.of(answer));
    return "population/insights :: sensitivity";
  }

  @GetMapping("/unseen")
  String unseen(
      @ModelAttribute Asked asked,
      @RequestParam(required = false) @Nullable List<String> lists,
      Asker asker,
      Model model) {
    model.addAttribute(
        "answer", unseen.find(query(asked), lists == null ? List.of() : lists, asker));
    return "population/insights :: unseen";
  }

  private LocalDate day(Asked asked) {
    LocalDate asOf = asked.asOf();
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  private PopulationQuery query(Asked asked) {
    String municipality = asked.municipality() == null ? "" : asked.municipality().strip();
    return PopulationQuery.parse(
        Id.parse(EntityKind.MUNICIPALITY, municipality).value(),
        asked.ladder(),
        day(asked),
        asked.suppressBelow());
  }
}
