package enishi.programme.event;

import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of an event, as a page. */
@Controller
final class EventPage {
  private final EventReports reports;
  private final EventPreparations preparations;
  private final EventAnswers answers;
  private final Clock clock;

  EventPage(
      EventReports reports, EventPreparations preparations, EventAnswers answers, Clock clock) {
    this.reports = reports;
    this.preparations = preparations;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping("/events/{key}/report")
  String report(
      @PathVariable String key,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    Id event = Id.parse(EntityKind.EVENT, key);
    model.addAttribute(
        "answer", reports.find(event, asOf == null ? LocalDate.now(clock) : asOf, asker));
    model.addAttribute("handedIn", answers.areHandedIn(event));
    return "programme/event";
  }

  /** Takes the answers of the event's questionnaire, as the form's own sheet. */
  @PostMapping("/events/{key}/answers")
  String handIn(
      @PathVariable String key,
      @RequestParam MultipartFile file,
      Asker asker,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response)
      throws IOException {
    Path kept = Files.createTempFile("enishi-answers", ".sheet");
    try {
      file.transferTo(kept);
      AnswerSheet sheet =
          answers.handIn(
              Id.parse(EntityKind.EVENT, key),
              kept,
              String.valueOf(StringUtils.getFilename(file.getOriginalFilename())),
              asker);
      next.addFlashAttribute("taken", sheet);
      return "redirect:/events/" + key + "/report#score";
    } catch (EnishiException e) {
      if (e.code() != ErrorCode.BAD_INPUT) {
        throw e;
      }
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", e.getMessage());
      return report(key, null, asker, model);
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  @PostMapping("/events/{key}/answers/withdrawal")
  String takeBack(@PathVariable String key, Asker asker) {
    answers.takeBack(Id.parse(EntityKind.EVENT, key), asker);
    return "redirect:/events/" + key + "/report#score";
  }

  /** Who should meet there, and where they sit. */
  @GetMapping("/events/{key}/preparation")
  String preparation(
      @PathVariable String key,
      @RequestParam(defaultValue = "" + EventPreparations.SIZE) int size,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute(
        "answer",
        preparations.find(
            Id.parse(EntityKind.EVENT, key),
            size,
            asOf == null ? LocalDate.now(clock) : asOf,
            asker));
    return "programme/preparation";
  }
}
