package enishi.directory;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one person, organization, municipality, project or event. */
@Controller
final class CardPage {
  private final Cards cards;
  private final Neighbourhoods neighbourhoods;
  private final Clock clock;

  CardPage(Cards cards, Neighbourhoods neighbourhoods, Clock clock) {
    this.cards = cards;
    this.neighbourhoods = neighbourhoods;
    this.clock = clock;
  }

  @GetMapping("/people/{*id}")
  String person(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    Card card = show(EntityKind.PERSON, id, asOf, asker, model);
    model.addAttribute("connections", neighbourhoods.find(card.id(), asker, card.asOf()));
    boolean isMember = asker.role() == Role.MEMBER;
    model.addAttribute("isSelf", asker.isSelf(card.id()));
    model.addAttribute("asksForThem", !isMember || asker.isSelf(card.id()));
    return "directory/card";
  }

  @GetMapping("/organizations/{*id}")
  String organization(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    show(EntityKind.ORGANIZATION, id, asOf, asker, model);
    return "directory/card";
  }

  @GetMapping("/municipalities/{*id}")
  String municipality(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    show(EntityKind.MUNICIPALITY, id, asOf, asker, model);
    return "directory/card";
  }

  @GetMapping("/projects/{*id}")
  String project(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    show(EntityKind.PROJECT, id, asOf, asker, model);
    return "directory/card";
  }

  @GetMapping("/events/{*id}")
  String event(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    show(EntityKind.EVENT, id, asOf, asker, model);
    return "directory/card";
  }

  /** The variable of such a path begins with a slash, because a key may contain one. */
  private Card show(
      EntityKind kind, String path, @Nullable LocalDate asOf, Asker asker, Model model) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    Card card = cards.find(Id.parse(kind, path.substring(1)), asker, day);
    model.addAttribute("card", card);
    model.addAttribute("links", Links.ALL);
    model.addAttribute("self", asker.role() == Role.MEMBER ? asker.person() : null);
    return card;
  }
}
