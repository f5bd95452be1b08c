package enishi.office;

import enishi.model.Id;
import enishi.security.Account;
import enishi.security.OpenSession;
import enishi.terminal.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/** Accounts and where they are signed in, as commands print them. */
final class AccountSheets {
  private AccountSheets() {}

  static Sheet accounts(List<Account> accounts) {
    return new Sheet(
        "",
        List.of("account", "role", "person", "scope"),
        accounts.stream()
            .map(
                a ->
                    List.of(
                        a.name(),
                        a.role().word(),
                        a.person() == null ? "" : a.person().value(),
                        a.scope().stream().map(Id::value).collect(Collectors.joining("; "))))
            .toList(),
        List.of());
  }

  static Sheet sessions(List<OpenSession> sessions) {
    return new Sheet(
        "",
        List.of("browser", "since", "seen"),
        sessions.stream()
            .map(s -> List.of(s.browser(), s.since().toString(), s.seen().toString()))
            .toList(),
        List.of());
  }
}
