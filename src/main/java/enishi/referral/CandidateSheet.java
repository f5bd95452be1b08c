package enishi.referral;

import enishi.terminal.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Candidates as a table: for the terminal, the page and files. */
final class CandidateSheet {
  private static final String COLUMNS = "id person verdict routes steps event missing last on";

  private final Words words;

  CandidateSheet(Words words) {
    this.words = words;
  }

  List<Sheet> of(CandidateList answer) {
    List<String> notes =
        answer.unknown() == 0
            ? List.of(counts(answer), note(answer))
            : List.of(
                counts(answer), words.text("candidates.unknown", answer.unknown()), note(answer));
    return List.of(
        new Sheet(
            words.text("candidates.title", answer.projectName(), answer.asOf()),
            columns(),
            answer.candidates().stream()
                .map(row -> cells(row).stream().map(CandidateSheet::text).toList())
                .toList(),
            notes));
  }

  List<String> columns() {
    return words.columns(COLUMNS);
  }

  /** What a file holds of a candidate: numbers and days stay what they are. */
  List<? extends @Nullable Object> cells(Candidate row) {
    Candidate.LastFact last = row.lastFact();
    return Arrays.asList(
        row.person().value(),
        row.personName(),
        verdict(row),
        row.routes().stream().map(Route::word).collect(Collectors.joining(";")),
        row.steps(),
        event(row),
        missing(row),
        last == null ? null : words.text("kind." + last.kind()),
        last == null ? null : last.on());
  }

  public String verdict(Candidate row) {
    return words.text("verdict." + row.verdict().word());
  }

  /** The nearest open event and its day; empty where there is none. */
  public String event(Candidate row) {
    if (row.eventName() == null) {
      return "";
    }
    return row.eventOn() == null
        ? row.eventName()
        : words.text("candidates.event", row.eventName(), row.eventOn());
  }

  /** What is missing, in words: of the rule either of two, of a guard all. */
  public String missing(Candidate row) {
    if (!row.missing().contains(Clause.REFERRED)) {
      return row.missing().stream()
          .map(clause -> words.text("guard.short." + clause))
          .collect(Collectors.joining(words.text("step.and")));
    }
    boolean attended = !row.missing().contains(Clause.ATTENDED);
    return words.text(attended ? "candidates.missing.met" : "candidates.missing.any");
  }

  private String counts(CandidateList answer) {
    return answer.counts().entrySet().stream()
        .map(count -> words.text("verdict." + count.getKey()) + " " + count.getValue())
        .collect(Collectors.joining(" / "));
  }

  private String note(CandidateList answer) {
    return words.text("rule.ours") + ": " + words.text("candidates.ours", answer.maxHops());
  }

  private static String text(@Nullable Object cell) {
    return cell == null ? "" : cell.toString();
  }
}
