package enishi.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to what a town's office keeps beside the three questions: works, figures and cases. */
@Controller
final class WorksPage {
  @GetMapping("/works")
  String show(Model model) {
    model.addAttribute("works", Work.values());
    return "web/works";
  }

  /** One of them; its name is the last part of its messages' keys. */
  enum Work {
    KPIS("/kpis"),
    PROGRAMMES("/programmes"),
    CASES("/cases");

    private final String place;

    Work(String place) {
      this.place = place;
    }

    public String place() {
      return place;
    }

    public String key() {
      return place.substring(1);
    }
  }
}
