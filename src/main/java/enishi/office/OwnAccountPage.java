package enishi.office;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.security.Asker;
import enishi.security.OwnPassword;
import enishi.security.SecondFactors;
import enishi.security.SecondStep;
import enishi.security.SecurityConfiguration;
import enishi.security.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's own account: its password, the codes of a phone's app, where one is signed in. */
@Controller
@RequestMapping("/account")
final class OwnAccountPage {
  private final OwnPassword password;
  private final SecondFactors factors;
  private final SecondStep secondStep;
  private final Sessions sessions;
  private final Clock clock;

  OwnAccountPage(
      OwnPassword password,
      SecondFactors factors,
      SecondStep secondStep,
      Sessions sessions,
      Clock clock) {
    this.password = password;
    this.factors = factors;
    this.secondStep = secondStep;
    this.sessions = sessions;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable String done,
      Asker asker,
      Model model,
      HttpServletRequest request) {
    SecondFactors.Standing standing = factors.get(asker.name());
    model.addAttribute("done", done);
    model.addAttribute("codes", standing);
    if (!standing.pending().isEmpty()) {
      model.addAttribute("secret", standing.pending().replaceAll("(.{4})(?=.)", "$1 "));
      model.addAttribute("qr", QrCode.of(appAddress(asker.name(), standing.pending())));
    }
    model.addAttribute(
        "sessions",
        SessionLine.of(sessions.list(asker.name()), Sessions.idOf(request), clock.getZone()));
    return "office/own";
  }

  @PostMapping("/password")
  String changePassword(
      @RequestParam String present,
      @RequestParam String next,
      Asker asker,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      if (password.change(asker.name(), present, next)) {
        sessions.endAll(asker.name(), "");
        return "redirect:" + SecurityConfiguration.SIGN_IN + "?changed";
      }
      return refused("password", ErrorCode.BAD_INPUT, asker, model, request, response);
    } catch (EnishiException e) {
      return refused("next", e.code(), asker, model, request, response);
    }
  }

  @PostMapping("/codes/prepare")
  String prepareCodes(Asker asker) {
    factors.prepare(asker.name());
    return "redirect:/account#codes";
  }

  /** Answers with the page that shows the recovery codes: they are in no address. */
  @PostMapping("/codes/confirm")
  String confirmCodes(
      @RequestParam String code,
      Asker asker,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      model.addAttribute("recovery", factors.confirm(asker.name(), code));
      return "office/recovery";
    } catch (EnishiException e) {
      return refused("code", e.code(), asker, model, request, response);
    }
  }

  @PostMapping("/codes/remove")
  String removeCodes(
      @RequestParam String code,
      Asker asker,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!secondStep.prove(asker.name(), code)) {
      return refused("code", ErrorCode.BAD_INPUT, asker, model, request, response);
    }
    factors.remove(asker.name());
    return "redirect:/account?done=codes-removed";
  }

  @PostMapping("/sessions/end")
  String endSession(@RequestParam String id, Asker asker) {
    sessions.end(asker.name(), id);
    return "redirect:/account?done=ended";
  }

  @PostMapping("/sessions/end-others")
  String endOthers(Asker asker, HttpServletRequest request) {
    sessions.endAll(asker.name(), Sessions.idOf(request));
    return "redirect:/account?done=ended";
  }

  private String refused(
      String fault,
      ErrorCode code,
      Asker asker,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setStatus(code.httpStatus());
    model.addAttribute("fault", fault);
    return show(null, asker, model, request);
  }

  /** As apps read it: https://github.com/google/google-authenticator/wiki/Key-Uri-Format. */
  private static String appAddress(String name, String secret) {
    return "otpauth://totp/Enishi:%s?secret=%s&issuer=Enishi"
        .formatted(URLEncoder.encode(name, StandardCharsets.UTF_8), secret);
  }
}
