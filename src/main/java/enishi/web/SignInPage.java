package enishi.web;

import enishi.security.CurrentAsker;
import enishi.security.OidcSettings;
import enishi.security.SecondStep;
import enishi.security.SecurityConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for name and password, and then for a code where the account wants one. */
@Controller
final class SignInPage {
  private final SecondStep secondStep;
  private final boolean hasOidc;

  SignInPage(SecondStep secondStep, ObjectProvider<OidcSettings> oidc) {
    this.secondStep = secondStep;
    this.hasOidc = oidc.getIfAvailable() != null;
  }

  /**
   * Shown above the form, by what came before.
   *
   * @param wait minutes until it may be tried again; null where at once
   */
  @GetMapping(SecurityConfiguration.SIGN_IN)
  String show(
      Model model,
      @RequestParam(required = false) @Nullable String wrong,
      @RequestParam(required = false) @Nullable Integer wait,
      @RequestParam(required = false) @Nullable String out,
      @RequestParam(required = false) @Nullable String stale,
      @RequestParam(required = false) @Nullable String changed,
      @RequestParam(required = false) @Nullable String unbound,
      @RequestParam(required = false) @Nullable String elsewhere) {
    if (CurrentAsker.find().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute("wrong", wrong != null);
    model.addAttribute("wait", wait);
    model.addAttribute("out", out != null);
    model.addAttribute("stale", stale != null);
    model.addAttribute("changed", changed != null);
    model.addAttribute("unbound", unbound != null);
    model.addAttribute("elsewhere", elsewhere != null);
    model.addAttribute("oidc", hasOidc ? OidcSettings.BEGIN : null);
    return "web/sign-in";
  }

  @GetMapping(SecurityConfiguration.CODE)
  String askForCode(
      Model model,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable String wrong,
      @RequestParam(required = false) @Nullable Integer wait) {
    if (!secondStep.isAwaited(request)) {
      return "redirect:" + SecurityConfiguration.SIGN_IN;
    }
    model.addAttribute("wrong", wrong != null);
    model.addAttribute("wait", wait);
    return "web/sign-in-code";
  }

  @PostMapping(SecurityConfiguration.CODE)
  String finish(
      @RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
    return "redirect:" + secondStep.finish(code, request, response);
  }
}
