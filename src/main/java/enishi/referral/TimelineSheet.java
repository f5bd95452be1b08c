package enishi.referral;

import enishi.terminal.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/** A time line as the terminal shows it. */
final class TimelineSheet {
  private final Words words;

  TimelineSheet(Words words) {
    this.words = words;
  }

  List<Sheet> of(Timeline answer) {
    return List.of(
        new Sheet(
            words.text("timeline.label", answer.personName(), answer.projectName()),
            words.columns("from to verdict routes because"),
            answer.stretches().stream()
                .map(
                    stretch ->
                        List.of(
                            stretch.from().toString(),
                            stretch.to().toString(),
                            words.text("verdict." + stretch.verdict().word()),
                            stretch.routes().stream()
                                .map(Route::word)
                                .collect(Collectors.joining(";")),
                            words.because(stretch, answer.projectName())))
                .toList(),
            List.of(words.text("timeline.note"))));
  }
}
