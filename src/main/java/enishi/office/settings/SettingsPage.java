package enishi.office.settings;

import enishi.model.EnishiException;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Settings for people: every number with its meaning, a preview of what another one would change,
 * setting it with a note, and the way back.
 */
@Controller
@RequestMapping("/settings")
final class SettingsPage {
  private static final String KEYS = "enishi.";

  private final SettingsDesk desk;
  private final Clock clock;

  SettingsPage(SettingsDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * @param applied the version that was just set
   */
  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable Integer applied,
      Asker asker,
      Locale locale,
      Model model) {
    model.addAttribute("applied", applied);
    return list(Map.of(), asker, locale, model);
  }

  /**
   * @param all the numbers by key; those that stay as they are may be among them
   * @param version instead: the version to return to
   */
  @GetMapping("/preview")
  String preview(
      @RequestParam Map<String, String> all,
      @RequestParam(required = false) @Nullable Integer version,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    SortedMap<String, String> values = values(all);
    try {
      Proposal proposal = new Proposal(values, version);
      model.addAttribute("preview", desk.preview(proposal, day, asker));
      model.addAttribute("version", version);
      model.addAttribute("view", new SettingsView(values, Words.in(locale)));
      return "office/settings-preview";
    } catch (EnishiException e) {
      return refused(e, values, asker, locale, model, response);
    }
  }

  /**
   * @param after the version on which the preview rested
   */
  @PostMapping
  String apply(
      @RequestParam Map<String, String> all,
      @RequestParam(required = false) @Nullable Integer version,
      @RequestParam(defaultValue = "") String note,
      @RequestParam int after,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    SortedMap<String, String> values = values(all);
    try {
      PastVersion set = desk.apply(new Proposal(values, version), note, after, asker);
      next.addAttribute("applied", set.version());
      return "redirect:/settings";
    } catch (EnishiException e) {
      return refused(e, values, asker, locale, model, response);
    }
  }

  /** The page with what is wrong, and what was typed still in its places. */
  private String refused(
      EnishiException e,
      Map<String, String> typed,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    String page = list(typed, asker, locale, model);
    response.setStatus(e.code().httpStatus());
    model.addAttribute("fault", e.code().word());
    model.addAttribute("detail", e.getMessage());
    return page;
  }

  private String list(Map<String, String> typed, Asker asker, Locale locale, Model model) {
    model.addAttribute("list", desk.find(asker));
    model.addAttribute("versions", desk.versions(asker));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("view", new SettingsView(typed, Words.in(locale)));
    return "office/settings";
  }

  private static SortedMap<String, String> values(Map<String, String> all) {
    SortedMap<String, String> values = new TreeMap<>();
    all.forEach(
        (key, value) -> {
          if (key.startsWith(KEYS)) {
            values.put(key, value);
          }
        });
    return values;
  }
}
