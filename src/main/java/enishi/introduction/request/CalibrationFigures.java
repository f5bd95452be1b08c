package enishi.introduction.request;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures of a calibration as a page writes them. */
final class CalibrationFigures {
  private final Calibration answer;
  private final Locale locale;
  private final RequestWords words;

  CalibrationFigures(Calibration answer, Locale locale) {
    this.answer = answer;
    this.locale = locale;
    this.words = RequestWords.of(locale);
  }

  public String brier() {
    return number(answer.brier());
  }

  public String reference() {
    return number(answer.reference());
  }

  public String skill() {
    return number(answer.skill());
  }

  public String base() {
    return number(answer.base());
  }

  /** What that means, in a sentence; empty where nothing can be said. */
  public String verdict() {
    Double skill = answer.skill();
    return skill == null ? "" : words.say(skill > 0 ? "calibration.better" : "calibration.worse");
  }

  private String number(@Nullable Double value) {
    return value == null ? words.say("calibration.none") : String.format(locale, "%.3f", value);
  }
}
