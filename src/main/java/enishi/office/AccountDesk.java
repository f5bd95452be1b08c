package enishi.office;

import enishi.model.EnishiException;
import enishi.security.Asker;
import enishi.security.Invitation;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.ui.Model;

/** The page that lists accounts and invitations, to which other pages of theirs come back. */
final class AccountDesk {
  private final AccountKeeping keeping;
  private final AccountCare care;
  private final Clock clock;

  /** An invitation that waits. */
  record Waiting(Invitation invitation, String forWhom, String until) {}

  AccountDesk(AccountKeeping keeping, AccountCare care, Clock clock) {
    this.keeping = keeping;
    this.care = care;
    this.clock = clock;
  }

  String list(Model model, Asker asker) {
    var accounts = keeping.listWithNames(asker);
    model.addAttribute("accounts", accounts);
    Map<String, String> locks = new TreeMap<>();
    care.findLocks(accounts.stream().map(KeptAccount::account).toList())
        .forEach((name, until) -> locks.put(name, Times.minute(until, clock.getZone())));
    model.addAttribute("locks", locks);
    model.addAttribute(
        "invitations",
        care.listInvitations(asker).stream()
            .map(
                one ->
                    new Waiting(
                        one,
                        keeping.describe(one.kind(), asker).names(),
                        Times.minute(one.expiresAt(), clock.getZone())))
            .toList());
    return "office/accounts";
  }

  /** The page that comes of it, or the list with what is wrong. */
  String answer(Model model, Asker asker, HttpServletResponse response, Supplier<String> page) {
    try {
      return page.get();
    } catch (EnishiException e) {
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", e.code().word());
      model.addAttribute("detail", e.getMessage());
      return list(model, asker);
    }
  }
}
