package enishi.security;

import enishi.model.Id;
import enishi.model.Word;
import enishi.store.Row;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts as rows of the store and back. */
final class AccountRows {
  private AccountRows() {}

  static Account account(Row row) {
    String person = row.textOrNull("person");
    return new Account(
        row.text("name"),
        Word.parse(Role.class, row.text("role")),
        person == null ? null : Id.parse(person),
        row.texts("scope").stream().map(Id::parse).toList());
  }

  static Map<String, Object> params(Account account, String passwordHash, String stamp) {
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("name", account.name());
    params.put("role", account.role().word());
    params.put("person", account.person() == null ? null : account.person().value());
    params.put("scope", account.scope().stream().map(Id::value).toList());
    params.put("password", passwordHash);
    params.put("stamp", stamp);
    return withNulls(params);
  }

  /** Neo4j takes null for a property that is absent; the store's signature does not say so. */
  @SuppressWarnings("NullAway")
  static Map<String, Object> withNulls(Map<String, @Nullable Object> params) {
    return params;
  }
}
