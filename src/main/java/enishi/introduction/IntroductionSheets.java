package enishi.introduction;

import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An answer as tables: the paths, and the evidence of the first. */
final class IntroductionSheets {
  private static final int FACTS_SHOWN = 3;

  private final Wording words;

  IntroductionSheets(Wording words) {
    this.words = words;
  }

  List<Sheet> of(Introduction answer) {
    if (answer.paths().isEmpty()) {
      List<String> lines = new ArrayList<>(List.of(words.reason(answer)));
      answer.suggestions().forEach(suggestion -> lines.add("- " + words.suggestion(suggestion)));
      return List.of(Sheet.text(words.title(answer), lines));
    }
    return List.of(paths(answer), evidence(answer.paths().getFirst(), answer));
  }

  private Sheet paths(Introduction answer) {
    boolean opens = answer.order() == PathOrder.BROAD;
    List<String> columns = new ArrayList<>();
    columns.add(words.say("column.rank"));
    columns.add(words.say("column.band"));
    if (answer.calibrated()) {
      columns.add(words.say("column.probability"));
    }
    columns.add(words.say("column.path"));
    columns.add(words.say("column.weakest"));
    if (opens) {
      columns.add(words.say("column.opens"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (IntroductionPath path : answer.paths()) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(rows.size() + 1));
      row.add(words.band(Band.of(path.chance())));
      if (answer.calibrated()) {
        row.add(words.percent(path.chance()));
      }
      row.add(words.chain(path));
      row.add(words.weakest(path));
      if (opens) {
        row.add(path.opens() == null ? "" : path.opens().toString());
      }
      rows.add(row);
    }
    return new Sheet(words.title(answer), columns, rows, List.of());
  }

  private Sheet evidence(IntroductionPath first, Introduction answer) {
    List<List<String>> rows =
        first.hops().stream()
            .map(
                hop ->
                    List.of(
                        words.pair(hop),
                        words.strength(hop.strength()),
                        hop.evidence().stream()
                            .limit(FACTS_SHOWN)
                            .map(words::fact)
                            .collect(Collectors.joining(" / "))))
            .toList();
    return new Sheet(
        words.say("first"),
        List.of(
            words.say("column.hop"), words.say("column.strength"), words.say("column.evidence")),
        rows,
        notes(answer));
  }

  private List<String> notes(Introduction answer) {
    List<String> notes = new ArrayList<>();
    notes.add(words.backup(answer));
    if (answer.shortest() != null) {
      notes.add(words.shortest(answer));
    }
    notes.addAll(words.basis(answer));
    return notes;
  }
}
