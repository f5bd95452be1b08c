package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.recording.ReportLinks.Link;
import enishi.recording.SelfReports.Said;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The short form on which people say whom they met, by an address that an organizer gave them, and
 * the reports about oneself that wait for a yes or no.
 */
@Controller
final class ReportPage {
  private final ReportLinks links;
  private final SelfReports reports;
  private final Confirmations confirmations;
  private final Desk desk;

  ReportPage(ReportLinks links, SelfReports reports, Confirmations confirmations, Desk desk) {
    this.links = links;
    this.reports = reports;
    this.confirmations = confirmations;
    this.desk = desk;
  }

  @GetMapping("/report/{code}")
  String signedIn(
      @PathVariable String code,
      @RequestParam(defaultValue = "false") boolean done,
      Asker asker,
      Locale locale,
      Model model) {
    return form(links.open(code, false), asker, "/report/" + code, done, locale, model);
  }

  @PostMapping("/report/{code}")
  String say(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Link link = links.open(code, false);
    try {
      record(link, sent, asker);
      return "redirect:/report/{code}?done=true";
    } catch (EnishiException e) {
      addFault(e, sent, model, response);
      return form(link, asker, "/report/" + code, false, locale, model);
    }
  }

  /** Open to whoever holds the address; no search engine and no other page learns it. */
  @GetMapping("/my-report/{code}")
  String own(
      @PathVariable String code,
      @RequestParam(defaultValue = "false") boolean done,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    Link link = links.open(code, true);
    return form(link, links.holder(link), "/my-report/" + code, done, locale, model);
  }

  @PostMapping("/my-report/{code}")
  String sayOwn(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    Link link = links.open(code, true);
    Asker asker = links.holder(link);
    try {
      record(link, sent, asker);
      return "redirect:/my-report/{code}?done=true";
    } catch (EnishiException e) {
      addFault(e, sent, model, response);
      return form(link, asker, "/my-report/" + code, false, locale, model);
    }
  }

  @PostMapping("/my-report/{code}/answer")
  String answerOwn(
      @PathVariable String code, @RequestParam String report, @RequestParam String answer) {
    answer(report, answer, links.holder(links.open(code, true)));
    return "redirect:/my-report/{code}";
  }

  @GetMapping("/reports")
  String list(Asker asker, Locale locale, Model model) {
    model.addAttribute("told", confirmations.list(asker));
    model.addAttribute("answering", "/reports/answer");
    model.addAttribute("words", words(locale));
    return "recording/reports";
  }

  /** How many wait, for the inbox. */
  @GetMapping("/reports/waiting")
  String waiting(Asker asker, Model model) {
    model.addAttribute("count", confirmations.countWaiting(asker));
    return "recording/waiting";
  }

  @PostMapping("/reports/answer")
  String answer(
      @RequestParam String report, @RequestParam String answer, Asker asker, Model model) {
    answer(report, answer, asker);
    return "redirect:/reports";
  }

  void answer(String report, String answer, Asker asker) {
    switch (answer) {
      case "yes" -> confirmations.answer(report, true, asker);
      case "no" -> confirmations.answer(report, false, asker);
      case "withdraw" -> confirmations.withdraw(report, asker);
      default -> throw badInput("answer (%s), expected yes, no or withdraw", answer);
    }
  }

  /** What was ticked and written stays on the form, so that nothing is lost. */
  private static void addFault(
      EnishiException e,
      MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    PageFault.add(e, model, response);
    model.addAttribute("came", sent.containsKey("came"));
    for (String part : List.of("met", "worked")) {
      model.addAttribute(part, List.copyOf(sent.getOrDefault(part, List.of())));
    }
    model.addAttribute("names", Objects.requireNonNullElse(sent.getFirst("names"), ""));
  }

  private String form(
      Link link, Asker asker, String address, boolean done, Locale locale, Model model) {
    model.addAttribute("form", reports.form(link.event(), asker));
    model.addAttribute("told", confirmations.list(asker));
    model.addAttribute("address", address);
    model.addAttribute(
        "answering", link.person() == null ? "/reports/answer" : address + "/answer");
    model.addAttribute("reported", done);
    model.addAttribute("words", words(locale));
    return "recording/report";
  }

  private void record(Link link, MultiValueMap<String, String> sent, Asker asker) {
    Set<String> met = new LinkedHashSet<>(sent.getOrDefault("met", List.of()));
    Set<String> worked = new LinkedHashSet<>(sent.getOrDefault("worked", List.of()));
    Set<String> all = new LinkedHashSet<>(met);
    all.addAll(worked);
    List<Said> said = new ArrayList<>();
    for (String id : all) {
      said.add(new Said(Id.parse(EntityKind.PERSON, id), met.contains(id), worked.contains(id)));
    }
    String names = sent.getFirst("names");
    reports.report(
        link.event(),
        sent.containsKey("came"),
        said,
        NameLines.read(names == null ? "" : names),
        asker);
  }

  private RecordingWords words(Locale locale) {
    return new RecordingWords(locale, desk.clock().getZone());
  }
}
