package enishi.recording;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where an organizer makes the addresses of the self-report form. */
@Controller
@RequestMapping("/record/links")
final class LinkPage {
  private final ReportLinks links;
  private final Desk desk;

  LinkPage(ReportLinks links, Desk desk) {
    this.links = links;
    this.desk = desk;
  }

  @GetMapping
  String show(@RequestParam(defaultValue = "") String event, Asker asker, Model model) {
    asker.requireOrganizes();
    if (!event.isBlank()) {
      Id id = Id.parse(EntityKind.EVENT, event);
      model.addAttribute("links", links.list(id, asker));
      model.addAttribute("event", desk.view(asker, desk.network()).show(id));
    }
    return "recording/links";
  }

  @PostMapping
  String make(
      @RequestParam String event,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "14") int days,
      Asker asker,
      HttpServletRequest request,
      RedirectAttributes next) {
    Id id = Id.parse(EntityKind.EVENT, event);
    String path =
        links.make(id, person.isBlank() ? null : Id.parse(EntityKind.PERSON, person), days, asker);
    next.addFlashAttribute(
        "made", ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString());
    next.addAttribute("event", id.value());
    return "redirect:/record/links";
  }

  @PostMapping("/{link}/end")
  String end(
      @PathVariable String link, @RequestParam String event, Asker asker, RedirectAttributes next) {
    Id id = Id.parse(EntityKind.EVENT, event);
    links.end(id, link, asker);
    next.addAttribute("event", id.value());
    return "redirect:/record/links";
  }
}
