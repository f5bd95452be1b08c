package enishi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.store.Store;
import enishi.store.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensIT {
  private static final Instant START = Instant.parse("2022-08-26T00:00:00Z");

  private Store store;
  private Accounts accounts;
  private Tokens tokens;

  @BeforeEach
  void oneAccount() {
    store = TestStore.empty();
    accounts = new Accounts(store);
    accounts.create(Account.researcher("one"), "long enough");
    tokens = at(START);
  }

  private Tokens at(Instant now) {
    return new Tokens(store, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void standsForItsAccountUntilItEnds() {
    String token = tokens.issue("one", 30);
    assertThat(token).matches("enishi_[A-Za-z0-9_-]{43}");
    Instant end = START.plus(Duration.ofDays(30));
    assertThat(at(end.minusSeconds(1)).verify(token)).contains(Account.researcher("one"));
    assertThat(at(end).verify(token)).isEmpty();
    assertThat(tokens.verify(token + "x")).isEmpty();
    assertThat(tokens.verify("")).isEmpty();
  }

  @Test
  void isListedWithoutItsSecretAndRevoked() {
    String first = tokens.issue("one", 1);
    String second = tokens.issue("one", 2);
    assertThat(tokens.list("one"))
        .hasSize(2)
        .allSatisfy(t -> assertThat(first + second).doesNotContain(t.id()))
        .extracting(IssuedToken::expiresAt)
        .containsExactlyInAnyOrder(START.plus(Duration.ofDays(1)), START.plus(Duration.ofDays(2)));
    tokens.list("one").stream()
        .filter(t -> t.expiresAt().equals(START.plus(Duration.ofDays(1))))
        .forEach(t -> tokens.revoke("one", t.id()));
    assertThat(tokens.verify(first)).isEmpty();
    assertThat(tokens.verify(second)).isPresent();
  }

  @Test
  void endsWithItsAccount() {
    String token = tokens.issue("one", 1);
    accounts.delete("one");
    assertThat(tokens.verify(token)).isEmpty();
  }

  @Test
  void refusesUnknownAccountsTokensAndDays() {
    assertThatThrownBy(() -> tokens.issue("two", 1)).hasMessageStartingWith("no account (two)");
    assertThatThrownBy(() -> tokens.issue("one", 0)).hasMessageContaining("days (0)");
    assertThatThrownBy(() -> tokens.revoke("one", "zz")).hasMessageContaining("no token (zz)");
  }
}
