package enishi.population;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.security.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows every ladder with its rules, and takes one that an organizer wrote. */
@Controller
@RequestMapping("/ladders")
final class LadderPage {
  private final Ladders ladders;
  private final Clock clock;

  LadderPage(Ladders ladders, Clock clock) {
    this.ladders = ladders;
    this.clock = clock;
  }

  /**
   * @param given which was just taken
   */
  @GetMapping
  String list(@RequestParam(required = false) @Nullable String given, Asker asker, Model model) {
    model.addAttribute("kept", ladders.listKept());
    model.addAttribute("given", given);
    model.addAttribute("example", example());
    return "population/ladders";
  }

  @PostMapping
  String give(
      @RequestParam String text,
      Asker asker,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    try {
      next.addAttribute("given", ladders.give(text.replace("\r\n", "\n"), asker, clock).name());
      return "redirect:/ladders";
    } catch (EnishiException e) {
      if (e.code() != ErrorCode.BAD_INPUT) {
        throw e;
      }
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", e.getMessage());
      model.addAttribute("text", text);
      return list(null, asker, model);
    }
  }

  /** The usual ladder under another name, to begin with. */
  private String example() {
    return ladders.listKept().stream()
        .filter(kept -> kept.rule().name().equals(Ladders.DEFAULT))
        .map(kept -> kept.text().replace("name: " + Ladders.DEFAULT, "name: our-town"))
        .findFirst()
        .orElse("");
  }
}
