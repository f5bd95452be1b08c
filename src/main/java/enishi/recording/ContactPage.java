package enishi.recording;

import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.recording.Contacts.Chosen;
import enishi.recording.Contacts.Line;
import enishi.security.Asker;
import enishi.table.CellParser;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contacts and calendars in two steps: hand in and compare, then tick and record. */
@Controller
@RequestMapping("/record/contacts")
final class ContactPage {
  private final Contacts contacts;
  private final Recordings recordings;
  private final Desk desk;

  ContactPage(Contacts contacts, Recordings recordings, Desk desk) {
    this.contacts = contacts;
    this.recordings = recordings;
    this.desk = desk;
  }

  @GetMapping
  String form(
      @RequestParam(defaultValue = "") String done, Asker asker, Locale locale, Model model) {
    Rights.requireRecords(asker);
    if (!done.isEmpty()) {
      model.addAttribute("done", recordings.get(done, asker));
    }
    return form(asker, locale, model);
  }

  @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String check(
      @RequestParam("file") MultipartFile file,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String on,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response)
      throws IOException {
    try (InputStream in = file.getInputStream()) {
      Id whose = contacts.owner(person(owner), asker);
      LocalDate day = day(on);
      List<Contact> read =
          ContactFile.read(
              in, String.valueOf(file.getOriginalFilename()), desk.clock().getZone(), desk.today());
      List<Line> lines = contacts.check(read, whose, asker);
      model.addAttribute("lines", lines);
      model.addAttribute("owner", whose.value());
      model.addAttribute("on", day);
      model.addAttribute("calendar", read.stream().allMatch(Contact::met));
      model.addAttribute(
          "matched", lines.stream().filter(line -> !line.candidates().isEmpty()).count());
      model.addAttribute(
          "unmatched", lines.stream().filter(line -> line.candidates().isEmpty()).count());
      return "recording/contacts-check";
    } catch (EnishiException e) {
      return again(e, asker, locale, model, response);
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
    try {
      Id owner = contacts.owner(person(first(sent, "owner")), asker);
      Recorded recorded = contacts.record(chosen(sent), owner, day(first(sent, "on")), asker);
      next.addAttribute("done", recorded.id());
      return "redirect:/record/contacts";
    } catch (EnishiException e) {
      return again(e, asker, locale, model, response);
    }
  }

  private String again(
      EnishiException e, Asker asker, Locale locale, Model model, HttpServletResponse response) {
    PageFault.add(e, model, response);
    return form(asker, locale, model);
  }

  private String form(Asker asker, Locale locale, Model model) {
    Id self = asker.person();
    model.addAttribute("self", self == null ? null : self.value());
    model.addAttribute("today", desk.today());
    model.addAttribute("words", new RecordingWords(locale, desk.clock().getZone()));
    return "recording/contacts";
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }

  private static @Nullable Id person(String text) {
    return text.isBlank() ? null : Id.parse(EntityKind.PERSON, text);
  }

  private LocalDate day(String text) {
    return text.isBlank() ? desk.today() : FactDraft.day("on", text);
  }

  private static List<Chosen> chosen(MultiValueMap<String, String> sent) {
    Set<String> ticked = new HashSet<>(sent.getOrDefault("take", List.of()));
    List<Chosen> chosen = new ArrayList<>();
    for (int i = 0; i < ContactFile.MOST; i++) {
      String[] cells = first(sent, "line." + i).split("\t", -1);
      if (cells.length == 5 && ticked.contains(Integer.toString(i))) {
        Contact contact =
            new Contact(
                cells[0],
                cells[1],
                cells[2],
                CellParser.DATE.parse(cells[3]).orElse(null),
                cells[4].equals("true"));
        chosen.add(new Chosen(contact, first(sent, "choice." + i)));
      }
    }
    return chosen;
  }
}
