package enishi.referral;

import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as the terminal shows it: the verdict, its conditions, the facts, the next steps. */
final class EligibilitySheets {
  private final Words words;

  EligibilitySheets(Words words) {
    this.words = words;
  }

  List<Sheet> of(Eligibility answer) {
    List<Sheet> sheets = new ArrayList<>(List.of(verdict(answer), clauses(answer)));
    if (answer.trust() != null) {
      sheets.add(trust(new GuardedView(answer, words)));
    }
    if (!answer.evidence().isEmpty() || !answer.lapsed().isEmpty()) {
      sheets.add(facts(answer));
    }
    if (!answer.next().isEmpty()) {
      sheets.add(next(answer));
    }
    return sheets;
  }

  private Sheet verdict(Eligibility answer) {
    return new Sheet(
        "",
        words.columns("person project as-of verdict routes"),
        List.of(
            List.of(
                answer.personName(),
                answer.projectName(),
                answer.asOf().toString(),
                words.verdict(answer),
                answer.routes().stream().map(Route::word).collect(Collectors.joining(";")))),
        List.of(words.because(answer)));
  }

  private Sheet clauses(Eligibility answer) {
    return new Sheet(
        words.text("clauses"),
        words.columns("route clause required actual met rule"),
        answer.clauses().stream()
            .map(
                clause ->
                    List.of(
                        clause.route() == null ? "" : clause.route().word(),
                        words.clause(clause),
                        String.valueOf(clause.required()),
                        clause.actual() == null
                            ? words.text("guard.unreached")
                            : String.valueOf(clause.actual()),
                        words.text(clause.met() ? "met" : "unmet"),
                        words.rule(clause)))
            .toList(),
        List.of());
  }

  private Sheet trust(GuardedView guarded) {
    return new Sheet(
        words.text("trust"),
        words.columns("person guard.distance guard.capacity"),
        guarded.through().stream()
            .map(
                one ->
                    List.of(
                        guarded.person(one),
                        String.valueOf(one.distance()),
                        String.valueOf(one.capacity())))
            .toList(),
        List.of(guarded.why()));
  }

  private Sheet facts(Eligibility answer) {
    return new Sheet(
        words.text("evidence"),
        words.columns("fact on until counts source"),
        Stream.concat(answer.evidence().stream(), answer.lapsed().stream())
            .map(
                fact ->
                    List.of(
                        words.fact(fact, answer),
                        fact.on() == null ? "" : fact.on().toString(),
                        fact.until() == null ? "" : fact.until().toString(),
                        fact.why() == null ? words.text("met") : words.why(fact),
                        fact.source() == null ? "" : fact.source()))
            .toList(),
        List.of());
  }

  private Sheet next(Eligibility answer) {
    List<List<String>> rows = new ArrayList<>();
    int ways = 0;
    for (NextStep step : answer.next()) {
      String rank = String.valueOf(++ways);
      rows.add(List.of(rank, words.step(step, answer)));
      List<String> steps = words.steps(step, answer);
      for (int i = 0; i < steps.size() && steps.size() > 1; i++) {
        rows.add(List.of(rank + "-" + (i + 1), steps.get(i)));
      }
    }
    List<String> notes =
        List.of(words.text("rule.ours") + ": " + words.text("ours.max-hops", answer.maxHops()));
    return new Sheet(words.text("next"), words.columns("rank step"), rows, notes);
  }
}
