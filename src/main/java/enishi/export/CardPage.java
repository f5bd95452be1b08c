package enishi.export;

import enishi.security.Asker;
import enishi.terminal.Phrases;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The method card of a file, to be read. */
@Controller
final class CardPage {
  private final Exports exports;
  private final Clock clock;

  CardPage(Exports exports, Clock clock) {
    this.exports = exports;
    this.clock = clock;
  }

  @GetMapping("/export/card")
  String show(
      @ModelAttribute AskedFile asked,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletRequest request) {
    put(asked, asker, locale, model);
    String question = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    model.addAttribute("file", "/api/v1/export" + question);
    model.addAttribute("json", "/api/v1/export/card" + question);
    return "export/card";
  }

  /** The same to lay into another page. */
  @GetMapping("/export/card/lines")
  String lines(@ModelAttribute AskedFile asked, Asker asker, Locale locale, Model model) {
    put(asked, asker, locale, model);
    return "export/card :: lines";
  }

  private void put(AskedFile asked, Asker asker, Locale locale, Model model) {
    MethodCard card = exports.prepare(asked.query(clock), asker).card();
    model.addAttribute("cardLines", new CardSheet(Phrases.of("export", locale)).lines(card));
    model.addAttribute("cardJson", card.json());
  }
}
