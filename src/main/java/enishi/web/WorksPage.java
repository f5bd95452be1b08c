package enishi.web;

import enishi.security.Asker;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to what a town's office keeps beside the three questions: works, figures and cases. */
@Controller
final class WorksPage {
  @GetMapping("/works")
  String show(Asker asker, Model model) {
    model.addAttribute(
        "works", Arrays.stream(Work.values()).filter(work -> work.isFor(asker)).toList());
    return "web/works";
  }

  /** One of them; its name is the last part of its messages' keys. */
  enum Work {
    WEEK("/week"),
    SUMMARY("/summary"),
    KPIS("/kpis"),
    PROGRAMMES("/programmes"),
    MATCHES("/matches"),
    CASES("/cases");

    private final String place;

    Work(String place) {
      this.place = place;
    }

    public String place() {
      return place;
    }

    /** Whether the asker may open it. */
    boolean isFor(Asker asker) {
      return switch (this) {
        case MATCHES, WEEK -> asker.organizes();
        case SUMMARY -> asker.organizes() || asker.seesPseudonyms();
        case KPIS, PROGRAMMES, CASES -> true;
      };
    }

    public String key() {
      return place.substring(1);
    }
  }
}
