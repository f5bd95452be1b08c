package enishi.office;

import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.OidcSettings;
import enishi.security.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts for people: list, create with a password that is shown once, change it, delete. */
@Controller
@RequestMapping("/accounts")
final class AccountPage {
  private final AccountKeeping keeping;
  private final AccountCare care;
  private final AccountDesk desk;
  private final boolean hasOidc;
  private final Clock clock;

  AccountPage(
      AccountKeeping keeping, AccountCare care, ObjectProvider<OidcSettings> oidc, Clock clock) {
    this.keeping = keeping;
    this.care = care;
    this.desk = new AccountDesk(keeping, care, clock);
    this.hasOidc = oidc.getIfAvailable() != null;
    this.clock = clock;
  }

  @GetMapping
  String list(
      Model model,
      Asker asker,
      @RequestParam(required = false) @Nullable String deleted,
      @RequestParam(required = false) @Nullable String done) {
    model.addAttribute("deleted", deleted);
    model.addAttribute("done", done);
    return desk.list(model, asker);
  }

  /**
   * Creates an account and answers with the page that shows its password: it is in no address and
   * in no session.
   *
   * @param role absent for a member
   * @param scope ids separated by semicolons or blanks
   */
  @PostMapping
  String create(
      @RequestParam String name,
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
          Account account = account(name, role, person, scope);
          return shown(model, account.name(), care.create(account, null, asker));
        });
  }

  @PostMapping("/{name}/password")
  String changePassword(
      @PathVariable String name, Model model, Asker asker, HttpServletResponse response) {
    return desk.answer(
        model, asker, response, () -> shown(model, name, care.changePassword(name, null, asker)));
  }

  @GetMapping("/{name}/change")
  String askToChange(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String done,
      Model model,
      Asker asker) {
    Account account = keeping.get(name, asker);
    model.addAttribute("account", account);
    model.addAttribute("own", account.name().equals(asker.name()));
    model.addAttribute("forWhom", keeping.describe(account, asker).forWhom());
    model.addAttribute("done", done);
    model.addAttribute(
        "sessions", SessionLine.of(care.listSessions(name, asker), "", clock.getZone()));
    if (hasOidc && asker.seesEverything()) {
      model.addAttribute("binding", keeping.findBinding(name, asker));
    }
    model.addAttribute("codes", care.asksForCodes(name, asker));
    model.addAttribute(
        "lockedUntil",
        care.findLocks(List.of(account)).values().stream()
            .map(until -> Times.minute(until, clock.getZone()))
            .findFirst()
            .orElse(null));
    return "office/account";
  }

  @PostMapping("/{name}/delete")
  String delete(@PathVariable String name, Model model, Asker asker, HttpServletResponse response) {
    return desk.answer(
        model,
        asker,
        response,
        () -> {
          model.addAttribute("name", care.delete(name, asker).name());
          return "redirect:/accounts?deleted={name}";
        });
  }

  private static String shown(Model model, String name, String password) {
    model.addAttribute("name", name);
    model.addAttribute("password", password);
    return "office/password";
  }

  /** The account that was typed. */
  static Account account(String name, String role, String person, String scope) {
    return new Account(
        name.strip().toLowerCase(Locale.ROOT),
        role(role),
        person.isBlank() ? null : Id.parse(person.strip()),
        ids(scope));
  }

  private static Role role(String word) {
    return Arrays.stream(Role.values())
        .filter(role -> role.word().equals(word))
        .findFirst()
        .orElseThrow(() -> EnishiException.badInput("role (%s) is none of ours", word));
  }

  private static List<Id> ids(String text) {
    return Arrays.stream(text.split("[;；、,\\s]+"))
        .filter(part -> !part.isEmpty())
        .map(Id::parse)
        .toList();
  }
}
