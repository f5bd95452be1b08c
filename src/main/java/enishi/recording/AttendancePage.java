package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.recording.Attendance.Choice;
import enishi.recording.Attendance.Occasion;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An attendance list in two steps: paste and compare, then choose and record. */
@Controller
@RequestMapping("/record/attendance")
final class AttendancePage {
  private static final List<String> KEPT =
      List.of("event", "eventName", "municipality", "on", "took", "evidence", "unknown");

  private final Attendance attendance;
  private final Recordings recordings;
  private final Desk desk;

  AttendancePage(Attendance attendance, Recordings recordings, Desk desk) {
    this.attendance = attendance;
    this.recordings = recordings;
    this.desk = desk;
  }

  @GetMapping
  String form(
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String undone,
      @RequestParam(defaultValue = "0") int open,
      @RequestParam(defaultValue = "") String event,
      Asker asker,
      Locale locale,
      Model model) {
    asker.requireOrganizes();
    String id = done.isEmpty() ? undone : done;
    if (!id.isEmpty()) {
      model.addAttribute("done", recordings.get(id, asker));
    }
    model.addAttribute("open", open);
    Map<String, String> typed = new HashMap<>();
    if (!event.isEmpty()) {
      typed.put("event", event);
    } else {
      Shown last = recordings.lastUsed(FactKind.ATTENDANCE, asker).get("event");
      Id used = last == null ? null : last.id();
      if (used != null) {
        typed.put("event", used.value());
      }
    }
    return form(typed, asker, locale, model);
  }

  @PostMapping("/check")
  String check(
      @RequestParam MultiValueMap<String, String> sent,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Map<String, String> typed = sent.toSingleValueMap();
    try {
      Occasion occasion = occasion(typed);
      List<NameLine> lines = NameLines.read(typed.getOrDefault("names", ""));
      if (lines.isEmpty()) {
        throw badInput("names are missing.%nMaybe paste them, one a line.");
      }
      List<Attendance.Line> checked = attendance.check(lines, asker);
      Id event = occasion.event();
      model.addAttribute(
          "eventName",
          event == null
              ? occasion.name()
              : String.valueOf(desk.view(asker, desk.network()).show(event).name()));
      model.addAttribute("lines", checked);
      model.addAttribute("typed", typed);
      model.addAttribute("kept", KEPT);
      for (NameMatching.Outcome outcome : NameMatching.Outcome.values()) {
        model.addAttribute(
            outcome.word(), checked.stream().filter(line -> line.outcome() == outcome).count());
      }
      return "recording/attendance-check";
    } catch (EnishiException e) {
      return again(e, typed, asker, locale, model, response);
    }
  }

  @PostMapping
  String record(
      @RequestParam MultiValueMap<String, String> sent,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    Map<String, String> typed = sent.toSingleValueMap();
    try {
      Attendance.Outcome outcome = attendance.record(occasion(typed), choices(sent), asker);
      Recorded recorded = outcome.recorded();
      if (recorded == null) {
        return "redirect:/record/questions";
      }
      next.addAttribute("done", recorded.id());
      next.addAttribute("open", outcome.questions());
      return "redirect:/record/attendance";
    } catch (EnishiException e) {
      return again(e, typed, asker, locale, model, response);
    }
  }

  private String again(
      EnishiException e,
      Map<String, String> typed,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    PageFault.add(e, model, response);
    return form(typed, asker, locale, model);
  }

  private String form(Map<String, String> typed, Asker asker, Locale locale, Model model) {
    View view = desk.view(asker, desk.network());
    Map<String, Shown> chosen = new HashMap<>();
    for (String field : List.of("event", "municipality")) {
      Id.find(typed.getOrDefault(field, ""))
          .filter(id -> !id.is(EntityKind.PERSON))
          .flatMap(view::find)
          .ifPresentOrElse(id -> chosen.put(field, view.show(id)), () -> typed.remove(field));
    }
    model.addAttribute("typed", typed);
    model.addAttribute("chosen", chosen);
    model.addAttribute("today", desk.today());
    model.addAttribute("usual", Recordings.source(asker, desk.today()));
    model.addAttribute("words", new RecordingWords(locale, desk.clock().getZone()));
    return "recording/attendance";
  }

  private Occasion occasion(Map<String, String> typed) {
    String event = typed.getOrDefault("event", "");
    String municipality = typed.getOrDefault("municipality", "");
    String took = typed.getOrDefault("took", "attended");
    List<String> known = FactKind.ATTENDANCE.field("took").choices();
    if (!known.contains(took)) {
      throw badInput("took (%s), expected one of %s", took, known);
    }
    return new Occasion(
        event.isEmpty() ? null : Id.parse(EntityKind.EVENT, event),
        typed.getOrDefault("eventName", ""),
        municipality.isEmpty() ? null : Id.parse(EntityKind.MUNICIPALITY, municipality),
        day(typed.getOrDefault("on", "")),
        took,
        typed.getOrDefault("evidence", ""));
  }

  private LocalDate day(String text) {
    return text.isBlank() ? desk.today() : FactDraft.day("on", text);
  }

  /** The lines that are ticked, as the form sends them by number. */
  static List<Choice> choices(MultiValueMap<String, String> sent) {
    Set<String> ticked = new HashSet<>(sent.getOrDefault("take", List.of()));
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < NameLines.MOST; i++) {
      String line = sent.getFirst("line." + i);
      if (line != null && ticked.contains(Integer.toString(i))) {
        String[] parts = line.split("\t", 2);
        String choice = sent.getFirst("choice." + i);
        choices.add(
            new Choice(
                new NameLine(parts[0], parts.length < 2 ? "" : parts[1]),
                choice == null ? "" : choice));
      }
    }
    return choices;
  }
}
