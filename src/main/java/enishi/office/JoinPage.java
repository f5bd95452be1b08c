package enishi.office;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.security.Account;
import enishi.security.Invitation;
import enishi.security.Invitations;
import enishi.security.LockOuts;
import enishi.security.SecurityConfiguration;
import enishi.security.SessionStart;
import enishi.security.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a code on paper leads, open to all: one chooses a name and a password and is signed in. A
 * code that is unknown, used or over is answered in the same way.
 */
@Controller
@RequestMapping(SecurityConfiguration.JOIN)
final class JoinPage {
  private final Invitations invitations;
  private final SessionStart start;
  private final Sessions sessions;
  private final LockOuts lockOuts;

  JoinPage(Invitations invitations, SessionStart start, Sessions sessions, LockOuts lockOuts) {
    this.invitations = invitations;
    this.start = start;
    this.sessions = sessions;
    this.lockOuts = lockOuts;
  }

  /**
   * @param code as typed; empty to ask for it
   */
  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    if (code.isBlank()) {
      return "office/join-code";
    }
    Optional<Invitation> invitation = invitations.find(code);
    if (invitation.isEmpty()) {
      return notGood(model, response);
    }
    return form(invitation.get(), code, model);
  }

  /**
   * @param name unread where a password is set anew
   */
  @PostMapping
  String accept(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Invitation> invitation = invitations.find(code);
    if (invitation.isEmpty()) {
      return notGood(model, response);
    }
    try {
      Account account = invitations.accept(code, name, password);
      if (invitation.get().isReset()) {
        lockOuts.liftPassword(account.name());
        sessions.endAll(account.name(), "");
      }
      return "redirect:" + start.begin(account, request, response);
    } catch (EnishiException e) {
      if (e.code() == ErrorCode.UNKNOWN_ID) {
        return notGood(model, response);
      }
      if (e.code() != ErrorCode.BAD_INPUT && e.code() != ErrorCode.IN_USE) {
        throw e;
      }
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", e.code().word());
      model.addAttribute("name", name);
      return form(invitation.get(), code, model);
    }
  }

  private static String form(Invitation invitation, String code, Model model) {
    model.addAttribute("code", code);
    model.addAttribute("reset", invitation.account());
    model.addAttribute("role", invitation.role().word());
    return "office/join";
  }

  private static String notGood(Model model, HttpServletResponse response) {
    response.setStatus(ErrorCode.UNKNOWN_ID.httpStatus());
    model.addAttribute("notGood", true);
    return "office/join-code";
  }
}
