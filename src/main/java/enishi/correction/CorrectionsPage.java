package enishi.correction;

import static enishi.model.EnishiException.badInput;

import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.Phrases;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is recorded of oneself, with where it comes from, to be disputed and taken along; and for
 * organizers the queue of what waits for their answer.
 */
@Controller
@RequestMapping("/corrections")
final class CorrectionsPage {
  private final Corrections corrections;
  private final Disclosures disclosures;
  private final Clock clock;

  CorrectionsPage(Corrections corrections, Disclosures disclosures, Clock clock) {
    this.corrections = corrections;
    this.disclosures = disclosures;
    this.clock = clock;
  }

  /**
   * @param person absent for oneself; an organizer without one sees the queue
   */
  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String done,
      Asker asker,
      Model model) {
    model.addAttribute("done", done);
    model.addAttribute("zone", clock.getZone());
    if (asker.organizes() && person.isBlank()) {
      List<Dispute> all = corrections.list(asker);
      model.addAttribute(
          "open", all.stream().filter(one -> one.state() == DisputeState.OPEN).toList());
      model.addAttribute(
          "closed", all.stream().filter(one -> one.state() != DisputeState.OPEN).toList());
      return "correction/queue";
    }
    Id id = CorrectionsController.person(person, asker);
    model.addAttribute("person", id.value());
    model.addAttribute("isSelf", asker.isSelf(id));
    model.addAttribute("facts", corrections.listFacts(id, asker));
    model.addAttribute("disputes", corrections.listOf(id, asker));
    return "correction/facts";
  }

  @GetMapping("/new")
  String form(
      @RequestParam(defaultValue = "") String person,
      @RequestParam String fact,
      Asker asker,
      Model model) {
    Id id = CorrectionsController.person(person, asker);
    model.addAttribute("person", id.value());
    model.addAttribute(
        "line",
        corrections.listFacts(id, asker).stream()
            .filter(line -> line.fact().key().equals(fact))
            .findFirst()
            .orElseThrow(() -> badInput("fact (%s) is none of (%s)", fact, id)));
    return "correction/dispute";
  }

  @PostMapping
  String dispute(
      @RequestParam(defaultValue = "") String person,
      @RequestParam String fact,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable LocalDate until,
      @RequestParam(defaultValue = "") String role,
      Asker asker) {
    Id id = CorrectionsController.person(person, asker);
    corrections.dispute(id, fact, reason, new Right(on, until, role), asker);
    return "redirect:" + own(id, asker, "asked");
  }

  @PostMapping("/disclosure")
  String askForDisclosure(@RequestParam(defaultValue = "") String person, Asker asker) {
    Id id = CorrectionsController.person(person, asker);
    corrections.askForDisclosure(id, "", asker);
    return "redirect:" + own(id, asker, "asked");
  }

  @GetMapping("/disclosure.zip")
  void disclosure(
      @RequestParam(defaultValue = "") String person,
      Asker asker,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    PersonFile file = disclosures.find(CorrectionsController.person(person, asker), asker);
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"disclosure.zip\"");
    new DisclosureZip(
            Phrases.of("correction", locale), Phrases.of("directory", locale), clock.getZone())
        .write(file, response.getOutputStream());
  }

  @GetMapping("/{id}")
  String open(@PathVariable String id, Asker asker, Model model) {
    asker.requireOrganizes();
    model.addAttribute("dispute", corrections.get(id, asker));
    model.addAttribute("zone", clock.getZone());
    return "correction/answer";
  }

  @PostMapping("/{id}/answer")
  String answer(
      @PathVariable String id,
      @RequestParam String answer,
      @RequestParam(defaultValue = "") String reason,
      Asker asker) {
    DisputeState state = CorrectionsController.state(answer);
    corrections.answer(id, state, reason, asker);
    return "redirect:/corrections?done=" + state.word();
  }

  private static String own(Id person, Asker asker, String done) {
    return asker.isSelf(person) && !asker.organizes()
        ? "/corrections?done=" + done
        : "/corrections?person=%s&done=%s"
            .formatted(URLEncoder.encode(person.value(), StandardCharsets.UTF_8), done);
  }
}
