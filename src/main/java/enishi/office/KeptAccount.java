package enishi.office;

import enishi.directory.View;
import enishi.model.Id;
import enishi.security.Account;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An account as the page lists it.
 *
 * @param forWhom names and ids of the person and of the scope, as far as the asker may see them
 * @param names the names alone
 */
record KeptAccount(Account account, String forWhom, String names) {
  static KeptAccount of(Account account, View view) {
    List<Id> ids =
        Stream.concat(Optional.ofNullable(account.person()).stream(), account.scope().stream())
            .toList();
    return new KeptAccount(
        account,
        ids.stream()
            .map(id -> sees(id, view) ? nameOf(id, view) + " (" + id.value() + ")" : id.value())
            .collect(Collectors.joining("、")),
        ids.stream()
            .map(id -> sees(id, view) ? nameOf(id, view) : id.value())
            .collect(Collectors.joining("、")));
  }

  private static boolean sees(Id id, View view) {
    return view.find(id).isPresent();
  }

  private static String nameOf(Id id, View view) {
    return Objects.requireNonNullElse(view.show(id).name(), id.value());
  }
}
