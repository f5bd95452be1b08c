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

  /**
   * @param path the key or the id behind a slash, because a key may contain slashes
   */
  @GetMapping("/" + Links.PLACE + "/{*path}")
  String show(
      @PathVariable String place,
      @PathVariable String path,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    Id asked = Links.parse(place, path.substring(1));
    Card card = cards.find(asked, asker, day);
    if (!card.id().equals(asked)) {
      return "redirect:" + Links.to(card.id()) + (asOf == null ? "" : "?asOf=" + asOf);
    }
    boolean isMember = asker.role() == Role.MEMBER;
    model.addAttribute("card", card);
    model.addAttribute("links", Links.ALL);
    model.addAttribute("self", isMember ? asker.person() : null);
    if (card.id().is(EntityKind.PERSON)) {
      model.addAttribute("connections", neighbourhoods.find(card.id(), asker, day));
      model.addAttribute("isSelf", asker.isSelf(card.id()));
      model.addAttribute("asksForThem", !isMember || asker.isSelf(card.id()));
    }
    return "directory/card";
  }
}
