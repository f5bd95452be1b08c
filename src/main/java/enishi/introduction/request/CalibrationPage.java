package enishi.introduction.request;

import enishi.security.Asker;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that draws how well the probabilities fit, for organizers. */
@Controller
final class CalibrationPage {
  private final Calibrations calibrations;

  CalibrationPage(Calibrations calibrations) {
    this.calibrations = calibrations;
  }

  @GetMapping("/introductions/calibration")
  String show(Asker asker, Locale locale, Model model) {
    Calibration answer = calibrations.find(asker);
    model.addAttribute("answer", answer);
    model.addAttribute("points", ReliabilityDrawing.points(answer));
    model.addAttribute("table", new RequestSheets(locale).of(answer).getFirst());
    model.addAttribute("figures", new CalibrationFigures(answer, locale));
    return "introduction/calibration";
  }
}
