package enishi.matching;

import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who fits a need, as a terminal shows it. */
final class MatchSheets {
  private final Phrases phrases;

  MatchSheets(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Sheet> of(Match match) {
    List<String> notes = new ArrayList<>();
    notes.add(phrases.say("fitting", match.fitting()));
    if (match.outOfSight() > 0) {
      notes.add(phrases.say("out-of-sight", match.outOfSight()));
    }
    if (!match.open()) {
      notes.add(phrases.say("closed", match.asOf().toString()));
    }
    String reason = match.reason();
    if (reason != null) {
      notes.add(phrases.say("reason." + reason));
    }
    notes.add(phrases.say("ours"));
    return List.of(
        new Sheet(
            phrases.say(
                "match.title",
                match.need().title(),
                String.join(phrases.say("and"), match.need().skills()),
                match.asOf().toString()),
            phrases.list(
                "column.rank column.person column.score part.skill part.tie part.path part.past"
                    + " part.load column.has column.proposal"),
            match.candidates().stream().map(this::row).toList(),
            notes));
  }

  private List<String> row(Match.Candidate one) {
    return List.of(
        String.valueOf(one.rank()),
        one.name(),
        points(one.score()),
        points(one.skill().points()),
        points(one.tie().points()),
        points(one.path().points()),
        points(one.past().points()),
        points(one.load().points()),
        one.skill().has().stream()
            .map(Match.Has::word)
            .collect(Collectors.joining(phrases.say("and"))),
        one.proposal() == null ? "" : phrases.say("status." + one.proposal()));
  }

  /** Hundredths of a score, with one decimal. */
  private String points(double part) {
    return phrases.say("points", 100 * part);
  }
}
