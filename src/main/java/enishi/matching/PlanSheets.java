package enishi.matching;

import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A plan, and who carries the matching, as the terminal shows them. */
final class PlanSheets {
  private final Phrases phrases;

  PlanSheets(Phrases phrases) {
    this.phrases = phrases;
  }

  /** One line a person, and one for a need that nobody fills. */
  List<Sheet> of(Plan plan) {
    List<List<String>> rows = new ArrayList<>();
    for (Plan.Filled filled : plan.needs()) {
      String title = filled.need().title();
      filled
          .persons()
          .forEach(
              one ->
                  rows.add(
                      List.of(
                          title,
                          one.name(),
                          phrases.say("points", 100 * one.score()),
                          one.greedy() ? "" : phrases.say("plan.other"))));
      if (filled.unfilled() > 0) {
        rows.add(List.of(title, phrases.say("plan.unfilled", filled.unfilled()), "", ""));
      }
    }
    return List.of(
        new Sheet(
            phrases.say("plan.title"),
            phrases.list("column.need column.person column.score column.why"),
            rows,
            List.of(
                rows.isEmpty()
                    ? phrases.say("plan.none")
                    : phrases.say(
                        "plan.total",
                        100 * plan.total(),
                        100 * plan.greedyTotal(),
                        100 * (plan.total() - plan.greedyTotal())),
                phrases.say("plan.ours"))));
  }

  List<Sheet> of(Carriers carriers) {
    return List.of(
        new Sheet(
            phrases.say("carriers.title", carriers.name()),
            phrases.list(
                "column.person carriers.column.proposals carriers.column.alone"
                    + " carriers.column.successors"),
            carriers.carriers().stream().map(this::row).toList(),
            List.of(
                carriers.carriers().isEmpty()
                    ? phrases.say("carriers.none")
                    : phrases.say("carriers.counts", carriers.proposals(), carriers.direct()),
                phrases.say("carriers.lead"))));
  }

  private List<String> row(Carriers.Carrier carrier) {
    String name = carrier.name();
    return List.of(
        name == null ? "–" : name,
        phrases.say("carriers.things", carrier.proposals()),
        phrases.say("carriers.things", carrier.alone()),
        carrier.successors().isEmpty()
            ? phrases.say("carriers.nobody")
            : carrier.successors().stream()
                .map(
                    one -> phrases.say("carriers.knows", one.name(), one.knows(), carrier.people()))
                .collect(Collectors.joining(" ")));
  }
}
