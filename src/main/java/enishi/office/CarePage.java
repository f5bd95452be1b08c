package enishi.office;

import enishi.security.Asker;
import enishi.security.IssuedInvitation;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Helps people into accounts that the asker keeps: a sheet of paper with a code that is shown once,
 * and what else needs no paper.
 */
@Controller
@RequestMapping("/accounts")
final class CarePage {
  private final AccountCare care;
  private final AccountKeeping keeping;
  private final AccountDesk desk;
  private final OfficeAddress address;
  private final Clock clock;

  CarePage(AccountCare care, AccountKeeping keeping, OfficeAddress address, Clock clock) {
    this.care = care;
    this.keeping = keeping;
    this.desk = new AccountDesk(keeping, care, clock);
    this.address = address;
    this.clock = clock;
  }

  /**
   * Answers with the sheet: its code is in no address of ours and in no session.
   *
   * @param role absent for a member
   * @param scope ids separated by semicolons or blanks
   */
  @PostMapping("/invitations")
  String invite(
      @RequestParam(defaultValue = "member") String role,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String scope,
      Model model,
      Asker asker,
      HttpServletResponse response) {
    return desk.answer(
        model,
        asker,
        response,
        () -> {
          var kind = AccountPage.account("invited", role, person, scope);
          return sheet(care.invite(kind, asker), model, asker);
        });
  }

  @PostMapping("/invitations/{id}/revoke")
  String revoke(@PathVariable String id, Asker asker) {
    care.revoke(id, asker);
    return "redirect:/accounts?done=revoked";
  }

  @PostMapping("/{name}/reset")
  String reset(@PathVariable String name, Model model, Asker asker) {
    return sheet(care.reset(name, asker), model, asker);
  }

  @PostMapping("/{name}/unlock")
  String unlock(@PathVariable String name, Asker asker) {
    care.unlock(name, asker);
    boolean open = care.findLocks(List.of(keeping.get(name, asker))).isEmpty();
    return "redirect:/accounts?done=" + (open ? "unlocked" : "codes-shut");
  }

  @PostMapping("/{name}/sessions/end")
  String endSessions(@PathVariable String name, Asker asker) {
    care.endSessions(name, asker);
    return changed("ended");
  }

  @PostMapping("/{name}/codes/remove")
  String removeCodes(@PathVariable String name, Asker asker) {
    care.removeCodes(name, asker);
    return changed("codes-removed");
  }

  @PostMapping("/{name}/binding")
  String bind(@PathVariable String name, @RequestParam String subject, Asker asker) {
    care.bind(name, subject, asker);
    return changed("bound");
  }

  /** Back to the account whose name is in the address. */
  private static String changed(String done) {
    return "redirect:/accounts/{name}/change?done=" + done;
  }

  private String sheet(IssuedInvitation issued, Model model, Asker asker) {
    String forWhom = keeping.describe(issued.invitation().kind(), asker).names();
    model.addAttribute(
        "sheet", InvitationSheet.of(issued, forWhom, address.base(), clock.getZone()));
    return "office/invitation";
  }
}
