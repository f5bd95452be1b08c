package enishi.office;

import enishi.directory.View;
import enishi.model.Id;
import enishi.security.Account;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An account as the page lists it.
 *
 * @param forWhom names of the person and of the scope, as far as the asker may see them
 */
record KeptAccount(Account account, String forWhom) {
  static KeptAccount of(Account account, View view) {
    List<Id> ids =
        Stream.concat(Optional.ofNullable(account.person()).stream(), account.scope().stream())
            .toList();
    return new KeptAccount(
        account, ids.stream().map(id -> nameOf(id, view)).collect(Collectors.joining("、")));
  }

  private static String nameOf(Id id, View view) {
    return view.find(id).isPresent() ? view.show(id).name() + " (" + id.value() + ")" : id.value();
  }
}
