package enishi.recording;

import enishi.security.Asker;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names that were left open, to be answered when somebody knows. */
@Controller
@RequestMapping("/record/questions")
final class QuestionPage {
  private final Questions questions;
  private final Recordings recordings;
  private final Desk desk;

  QuestionPage(Questions questions, Recordings recordings, Desk desk) {
    this.questions = questions;
    this.recordings = recordings;
    this.desk = desk;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String done, Asker asker, Locale locale, Model model) {
    if (!done.isEmpty()) {
      model.addAttribute("done", recordings.get(done, asker));
    }
    model.addAttribute("questions", questions.list(asker));
    model.addAttribute("words", new RecordingWords(locale, desk.clock().getZone()));
    return "recording/questions";
  }

  @PostMapping("/{id}")
  String answer(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String choice,
      Asker asker,
      RedirectAttributes next) {
    Recorded recorded = questions.answer(id, choice, asker);
    if (recorded != null) {
      next.addAttribute("done", recorded.id());
    }
    return "redirect:/record/questions";
  }
}
