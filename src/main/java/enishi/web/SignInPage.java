package enishi.web;

import enishi.security.CurrentAsker;
import enishi.security.SecurityConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for name and password. */
@Controller
final class SignInPage {
  /** Shown above the form, by what came before. */
  @GetMapping(SecurityConfiguration.SIGN_IN)
  String show(
      Model model,
      @RequestParam(required = false) @Nullable String wrong,
      @RequestParam(required = false) @Nullable String out,
      @RequestParam(required = false) @Nullable String stale) {
    if (CurrentAsker.find().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute("wrong", wrong != null);
    model.addAttribute("out", out != null);
    model.addAttribute("stale", stale != null);
    return "web/sign-in";
  }
}
