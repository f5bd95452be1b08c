package enishi.introduction.request;

import enishi.security.Asker;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How well the probabilities fit, for scripts. */
@RestController
@RequestMapping("/api/v1/introductions/calibration")
final class CalibrationController {
  private final Calibrations calibrations;

  CalibrationController(Calibrations calibrations) {
    this.calibrations = calibrations;
  }

  @GetMapping
  Calibration find(Asker asker) {
    return calibrations.find(asker);
  }
}
