package enishi.directory;

import enishi.model.Consent;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import enishi.table.TableWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which a person says what they agree to, sees who asked them and what was shown of
 * them, and asks to be erased. Organizers open it for others.
 */
@Controller
@RequestMapping("/consent")
final class ConsentPage {
  private static final int READS_SHOWN = 50;

  private final Consents consents;
  private final Reads reads;
  private final ErasureRequests requests;
  private final Erasures erasures;
  private final ReadWords words;
  private final Clock clock;

  ConsentPage(
      Consents consents,
      Reads reads,
      ErasureRequests requests,
      Erasures erasures,
      ReadWords words,
      Clock clock) {
    this.consents = consents;
    this.reads = reads;
    this.requests = requests;
    this.erasures = erasures;
    this.words = words;
    this.clock = clock;
  }

  /**
   * @param person absent for oneself; an organizer without one chooses somebody
   */
  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String done,
      Asker asker,
      Model model,
      Locale locale) {
    model.addAttribute("done", done);
    if (asker.organizes() && (person == null || person.isBlank())) {
      model.addAttribute("waiting", requests.list(asker));
      model.addAttribute("zone", clock.getZone());
      return "directory/consents";
    }
    Id id = person(person, asker);
    PersonReads all = reads.list(id, asker);
    model.addAttribute("consent", consents.find(id, asker));
    model.addAttribute("isSelf", asker.isSelf(id));
    model.addAttribute("zone", clock.getZone());
    model.addAttribute("readCount", all.reads().size());
    model.addAttribute("reads", words.lines(all.reads(), READS_SHOWN, locale));
    return "directory/consent";
  }

  @PostMapping
  String choose(
      @RequestParam String person,
      @RequestParam String consent,
      @RequestParam(required = false) @Nullable Integer limit,
      Asker asker) {
    Id id = person(person, asker);
    consents.choose(id, Word.parse(Consent.class, consent), limit, asker);
    return "redirect:" + address(id, asker, "chosen");
  }

  @PostMapping("/erasure-request")
  String ask(@RequestParam String person, Asker asker) {
    Id id = person(person, asker);
    requests.ask(id, asker);
    return "redirect:" + address(id, asker, "asked");
  }

  @PostMapping("/erasure-request/withdraw")
  String withdraw(@RequestParam String person, Asker asker) {
    Id id = person(person, asker);
    requests.withdraw(id, asker);
    return "redirect:" + address(id, asker, "withdrawn");
  }

  @GetMapping("/erase")
  String askToErase(@RequestParam String person, Asker asker, Model model) {
    asker.requireOrganizes();
    model.addAttribute("consent", consents.find(person(person, asker), asker));
    model.addAttribute("zone", clock.getZone());
    return "directory/erase";
  }

  @PostMapping("/erase")
  String erase(@RequestParam String person, Asker asker) {
    erasures.erase(person(person, asker), asker);
    return "redirect:/consent?done=erased";
  }

  @GetMapping("/reads.csv")
  void download(
      @RequestParam(required = false) @Nullable String person,
      Asker asker,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    PersonReads all = reads.list(person(person, asker), asker);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"reads.csv\"");
    try (TableWriter csv = TableWriter.csv(response.getOutputStream())) {
      csv.row(words.headings(locale));
      words.lines(all.reads(), all.reads().size(), locale).forEach(line -> csv.row(line.cells()));
    }
  }

  private static Id person(@Nullable String text, Asker asker) {
    Id self = asker.person();
    if (text == null || text.isBlank()) {
      if (self == null) {
        asker.requireOrganizes();
        throw EnishiException.badInput("person is missing, expected person:…");
      }
      return self;
    }
    return Id.parse(EntityKind.PERSON, text.strip());
  }

  private static String address(Id person, Asker asker, String done) {
    return asker.isSelf(person)
        ? "/consent?done=" + done
        : "/consent?person=%s&done=%s"
            .formatted(URLEncoder.encode(person.value(), StandardCharsets.UTF_8), done);
  }
}
