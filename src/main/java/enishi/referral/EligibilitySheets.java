package enishi.referral;

import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as the terminal shows it: the verdict, its conditions, the facts, the next steps. */
final class EligibilitySheets {
  private static final Words WORDS = Words.JAPANESE;

  private EligibilitySheets() {}

  static List<Sheet> of(Eligibility answer) {
    List<Sheet> sheets = new ArrayList<>(List.of(verdict(answer), clauses(answer)));
    if (!answer.evidence().isEmpty() || !answer.lapsed().isEmpty()) {
      sheets.add(facts(answer));
    }
    if (!answer.next().isEmpty()) {
      sheets.add(next(answer));
    }
    return sheets;
  }

  private static Sheet verdict(Eligibility answer) {
    return new Sheet(
        "",
        WORDS.columns("person project as-of verdict routes"),
        List.of(
            List.of(
                answer.personName(),
                answer.projectName(),
                answer.asOf().toString(),
                WORDS.verdict(answer),
                answer.routes().stream().map(Route::word).collect(Collectors.joining(";")))),
        List.of(WORDS.because(answer)));
  }

  private static Sheet clauses(Eligibility answer) {
    return new Sheet(
        WORDS.text("clauses"),
        WORDS.columns("route clause required actual met rule"),
        answer.clauses().stream()
            .map(
                clause ->
                    List.of(
                        clause.route() == null ? "" : clause.route().word(),
                        WORDS.clause(clause),
                        String.valueOf(clause.required()),
                        String.valueOf(clause.actual()),
                        WORDS.text(clause.met() ? "met" : "unmet"),
                        WORDS.rule(clause)))
            .toList(),
        List.of());
  }

  private static Sheet facts(Eligibility answer) {
    return new Sheet(
        WORDS.text("evidence"),
        WORDS.columns("fact on until counts source"),
        Stream.concat(answer.evidence().stream(), answer.lapsed().stream())
            .map(
                fact ->
                    List.of(
                        WORDS.fact(fact, answer),
                        fact.on() == null ? "" : fact.on().toString(),
                        fact.until() == null ? "" : fact.until().toString(),
                        fact.why() == null ? WORDS.text("met") : WORDS.why(fact),
                        fact.source() == null ? "" : fact.source()))
            .toList(),
        List.of());
  }

  private static Sheet next(Eligibility answer) {
    List<List<String>> rows = new ArrayList<>();
    for (NextStep step : answer.next()) {
      rows.add(List.of(String.valueOf(rows.size() + 1), WORDS.step(step, answer)));
    }
    List<String> notes =
        List.of(WORDS.text("rule.ours") + ": " + WORDS.text("ours.max-hops", answer.maxHops()));
    return new Sheet(WORDS.text("next"), WORDS.columns("rank step"), rows, notes);
  }
}
