package enishi.referral;

import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A guard, and what another would change, as the terminal shows it. */
final class GuardSheets {
  private final Words words;

  GuardSheets(Words words) {
    this.words = words;
  }

  List<Sheet> of(GuardSetting setting) {
    GuardView view = new GuardView(setting, null, words);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        Sheet.text(
            words.text("guard.title.of", setting.projectName(), setting.asOf().toString()),
            view.lines(setting.guard())));
    sheets.add(
        new Sheet(
            words.text("guard.history"),
            words.columns("guard.since guard.asks guard.by guard.at"),
            setting.history().stream()
                .map(
                    version ->
                        List.of(
                            version.since().toString(),
                            String.join(words.text("step.and"), view.lines(version.guard())),
                            version.setBy(),
                            version.setAt().toString()))
                .toList(),
            List.of()));
    return sheets;
  }

  List<Sheet> of(GuardWhatIf answer, GuardSetting setting) {
    GuardView view = new GuardView(setting, answer, words);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        Sheet.text(
            words.text("guard.title.if", answer.projectName(), answer.asOf().toString()),
            view.lines(answer.guard())));
    sheets.add(
        new Sheet(
            words.text("guard.sum"),
            words.columns("guard.whom guard.all guard.now guard.then"),
            List.of(
                row("guard.members", answer.members(), answer.members(), admitted(answer)),
                row("guard.candidates", answer.candidates(), answer.eligible(), answer.wouldBe())),
            List.of(words.text("guard.not-expelled"))));
    sheets.add(
        new Sheet(
            words.text("guard.changes"),
            words.columns("guard.change person guard.unmet"),
            changes(answer, view),
            List.of()));
    if (!answer.levels().isEmpty()) {
      sheets.add(levels(answer, view));
    }
    return sheets;
  }

  private List<String> row(String label, int all, int now, int then) {
    return List.of(
        words.text(label), String.valueOf(all), String.valueOf(now), String.valueOf(then));
  }

  private static int admitted(GuardWhatIf answer) {
    return answer.members() - answer.notAdmitted().size();
  }

  private List<List<String>> changes(GuardWhatIf answer, GuardView view) {
    List<List<String>> rows = new ArrayList<>();
    add(rows, "guard.lose", answer.lose(), view);
    add(rows, "guard.gain", answer.gain(), view);
    add(rows, "guard.not-admitted", answer.notAdmitted(), view);
    return rows;
  }

  private void add(
      List<List<String>> rows, String change, List<GuardWhatIf.Affected> all, GuardView view) {
    all.forEach(one -> rows.add(List.of(words.text(change), view.who(one), view.unmet(one))));
  }

  private Sheet levels(GuardWhatIf answer, GuardView view) {
    return new Sheet(
        words.text("guard.levels"),
        words.columns("guard.distance guard.capacity guard.members guard.candidates"),
        answer.levels().stream()
            .map(
                level ->
                    List.of(
                        view.distance(level),
                        String.valueOf(level.capacity()),
                        String.valueOf(level.members()),
                        String.valueOf(level.candidates())))
            .toList(),
        List.of());
  }
}
