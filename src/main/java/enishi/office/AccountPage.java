package enishi.office;

import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

  AccountPage(AccountKeeping keeping) {
    this.keeping = keeping;
  }

  @GetMapping
  String list(Model model, Asker asker, @RequestParam(required = false) @Nullable String deleted) {
    model.addAttribute("accounts", keeping.listWithNames(asker));
    model.addAttribute("deleted", deleted);
    return "office/accounts";
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
    return answer(
        model,
        asker,
        response,
        () -> {
          Account account = account(name, role, person, scope);
          return shown(model, account.name(), keeping.create(account, null, asker));
        });
  }

  @PostMapping("/{name}/password")
  String changePassword(
      @PathVariable String name, Model model, Asker asker, HttpServletResponse response) {
    return answer(
        model,
        asker,
        response,
        () -> shown(model, name, keeping.changePassword(name, null, asker)));
  }

  @GetMapping("/{name}/change")
  String askToChange(@PathVariable String name, Model model, Asker asker) {
    model.addAttribute("account", keeping.get(name, asker));
    model.addAttribute("own", name.equals(asker.name()));
    return "office/account";
  }

  @PostMapping("/{name}/delete")
  String delete(@PathVariable String name, Model model, Asker asker, HttpServletResponse response) {
    return answer(
        model,
        asker,
        response,
        () -> {
          model.addAttribute("name", keeping.delete(name, asker).name());
          return "redirect:/accounts?deleted={name}";
        });
  }

  /** The page that comes of it, or the list with what is wrong. */
  private String answer(
      Model model, Asker asker, HttpServletResponse response, Supplier<String> page) {
    try {
      return page.get();
    } catch (EnishiException e) {
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", e.code().word());
      model.addAttribute("detail", e.getMessage());
      return list(model, asker, null);
    }
  }

  private static String shown(Model model, String name, String password) {
    model.addAttribute("name", name);
    model.addAttribute("password", password);
    return "office/password";
  }

  private static Account account(String name, String role, String person, String scope) {
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
