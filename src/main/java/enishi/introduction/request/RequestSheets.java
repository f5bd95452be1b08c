package enishi.introduction.request;

import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests and their calibration as tables. */
final class RequestSheets {
  private final RequestWords words;
  private final RequestText text;
  private final Locale locale;

  RequestSheets(Locale locale) {
    this.locale = locale;
    words = RequestWords.of(locale);
    text = new RequestText(locale);
  }

  List<Sheet> of(RequestList answer) {
    if (answer.requests().isEmpty()) {
      return List.of(Sheet.text(words.say("sheet.none"), List.of()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (RequestCard card : answer.requests()) {
      rows.add(
          List.of(
              card.id(),
              text.state(card),
              text.person(card.fromName()),
              text.target(card),
              card.parts().stream()
                  .map(part -> text.person(part.name()) + " (" + text.part(part) + ")")
                  .collect(Collectors.joining(" → ")),
              card.askedOn().toString(),
              card.answerBy().toString(),
              text.outcome(card)));
    }
    return List.of(
        new Sheet(
            words.say("sheet.title", answer.asOf().toString()),
            List.of(
                words.say("sheet.id"),
                words.say("order.state"),
                words.say("who"),
                words.say("whom"),
                words.say("order"),
                words.say("asked-on"),
                words.say("answer-by"),
                words.say("came.is")),
            rows,
            List.of()));
  }

  List<Sheet> of(Calibration answer) {
    List<List<String>> rows = new ArrayList<>();
    for (Calibration.Bin bin : answer.bins()) {
      rows.add(
          List.of(
              number(bin.from()) + "–" + number(bin.to()),
              Integer.toString(bin.n()),
              number(bin.predicted()),
              number(bin.observed()),
              bin.low() == null ? "" : number(bin.low()) + "–" + number(bin.high())));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        words.say(
            "calibration.line",
            Integer.toString(answer.n()),
            number(answer.brier()),
            number(answer.reference()),
            number(answer.skill())));
    if (!answer.calibrated()) {
      notes.add(words.say("calibration.few", Integer.toString(answer.needed())));
    }
    return List.of(
        new Sheet(
            words.say("calibration.title"),
            List.of(
                words.say("calibration.bin"),
                words.say("calibration.n"),
                words.say("calibration.predicted"),
                words.say("calibration.observed"),
                words.say("calibration.interval")),
            rows,
            notes));
  }

  private String number(@Nullable Double value) {
    return value == null ? words.say("calibration.none") : String.format(locale, "%.3f", value);
  }
}
