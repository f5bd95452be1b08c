package enishi.recording;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hub, the short forms, and the latest recordings with their taking back. */
@Controller
@RequestMapping("/record")
final class RecordPage {
  private static final String KINDS =
      "{kind:meeting|tie|stay|donation|post|volunteering|referral|need}";

  private final Recordings recordings;
  private final Desk desk;

  RecordPage(Recordings recordings, Desk desk) {
    this.recordings = recordings;
    this.desk = desk;
  }

  @GetMapping
  String hub(Asker asker, Model model) {
    Rights.requireRecords(asker);
    model.addAttribute("kinds", asker.organizes() ? FactKind.byForm() : List.of());
    model.addAttribute("organizes", asker.organizes());
    return "recording/hub";
  }

  /**
   * @param done what was recorded just now
   * @param undone what was taken back just now
   */
  @GetMapping("/" + KINDS)
  String form(
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String undone,
      @RequestParam Map<String, String> sent,
      Asker asker,
      Locale locale,
      Model model) {
    asker.requireOrganizes();
    FactKind known = known(kind);
    Map<String, String> typed = new HashMap<>();
    Map<String, Shown> chosen = new HashMap<>();
    recordings
        .lastUsed(known, asker)
        .forEach((field, shown) -> keep(field, shown, known, typed, chosen));
    known.fields().stream()
        .filter(field -> field.type() == Field.Type.THING)
        .forEach(field -> name(field, sent, typed, chosen, asker));
    if (sent.containsKey("on")) {
      typed.put("on", sent.getOrDefault("on", ""));
    }
    addDone(done.isEmpty() ? undone : done, asker, locale, model);
    return form(known, typed, chosen, asker, model);
  }

  @PostMapping("/" + KINDS)
  String record(
      @PathVariable String kind,
      @RequestParam Map<String, String> sent,
      Asker asker,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    FactKind known = known(kind);
    Map<String, String> fields = new HashMap<>(sent);
    fields.remove("_csrf");
    try {
      Recorded recorded = recordings.record(FactDraft.parse(known, fields), asker);
      next.addAttribute("done", recorded.id());
      next.addAttribute("on", sent.getOrDefault("on", ""));
      return "redirect:/record/" + known.word();
    } catch (EnishiException e) {
      PageFault.add(e, model, response);
      Map<String, Shown> chosen = new HashMap<>();
      known.fields().forEach(field -> name(field, fields, fields, chosen, asker));
      return form(known, fields, chosen, asker, model);
    }
  }

  @GetMapping("/recent")
  String recent(
      @RequestParam(defaultValue = "") String undone, Asker asker, Locale locale, Model model) {
    addDone(undone, asker, locale, model);
    model.addAttribute("recordings", recordings.list(asker));
    model.addAttribute("words", words(locale));
    return "recording/recent";
  }

  @PostMapping("/recent/{id}/take-back")
  String takeBack(
      @PathVariable String id,
      @RequestParam(defaultValue = "recent") String to,
      Asker asker,
      RedirectAttributes next) {
    next.addAttribute("undone", recordings.takeBack(id, asker).id());
    return "redirect:/record/" + FactKind.findByForm(to).map(FactKind::word).orElse("recent");
  }

  private void addDone(String id, Asker asker, Locale locale, Model model) {
    model.addAttribute("words", words(locale));
    if (!id.isEmpty()) {
      model.addAttribute("done", recordings.get(id, asker));
    }
  }

  private RecordingWords words(Locale locale) {
    return new RecordingWords(locale, desk.clock().getZone());
  }

  private String form(
      FactKind kind,
      Map<String, String> typed,
      Map<String, Shown> chosen,
      Asker asker,
      Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("typed", typed);
    model.addAttribute("chosen", chosen);
    model.addAttribute("today", desk.today());
    model.addAttribute("usual", Recordings.source(asker, desk.today()));
    return "recording/form";
  }

  private static FactKind known(String word) {
    return FactKind.findByForm(word).orElseThrow();
  }

  private static void keep(
      String field,
      Shown shown,
      FactKind kind,
      Map<String, String> typed,
      Map<String, Shown> chosen) {
    Id id = shown.id();
    boolean fits =
        kind.fields().stream()
            .anyMatch(
                one -> one.name().equals(field) && id != null && one.kinds().contains(id.kind()));
    if (fits && id != null) {
      typed.put(field, id.value());
      chosen.put(field, shown);
    }
  }

  /** Fills a field with what was chosen for it, where that is in sight. */
  private void name(
      Field field,
      Map<String, String> sent,
      Map<String, String> typed,
      Map<String, Shown> chosen,
      Asker asker) {
    Id.find(sent.getOrDefault(field.name(), ""))
        .filter(id -> field.kinds().contains(id.kind()))
        .ifPresent(
            id -> {
              View view = desk.view(asker, desk.network());
              view.find(id)
                  .ifPresent(
                      found -> {
                        Shown shown = view.show(found);
                        desk.note(asker, "record-form", List.of(found), field.name());
                        typed.put(field.name(), found.value());
                        chosen.put(field.name(), shown);
                      });
            });
  }
}
