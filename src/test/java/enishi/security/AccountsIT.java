package enishi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.store.TestStore;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsIT {
  private Accounts accounts;

  @BeforeEach
  void emptyStore() {
    accounts = new Accounts(TestStore.empty());
  }

  @Test
  void keepsAnAccountAndKnowsItsPassword() {
    var organizer =
        Account.organizer(
            "town-office", List.of(Id.parse("project:tomodachi"), Id.parse("municipality:016331")));
    accounts.create(organizer, "a long password");
    accounts.create(Account.member("aoki", Id.person("aoki")), "another password");

    assertThat(accounts.check("town-office", "a long password")).contains(organizer);
    assertThat(accounts.check(" Town-Office ", "ａ long password")).contains(organizer);
    assertThat(accounts.check("town-office", "another password")).isEmpty();
    assertThat(accounts.check("nobody", "a long password")).isEmpty();
    assertThat(accounts.list()).extracting(Account::name).containsExactly("aoki", "town-office");
    assertThat(accounts.get("aoki").person()).isEqualTo(Id.person("aoki"));
  }

  @Test
  void keepsPasswordsAsArgon2idWithSaltsOfTheirOwn() {
    accounts.create(Account.researcher("one"), "the same password");
    accounts.create(Account.researcher("two"), "the same password");
    String one = accounts.findCredentials("one").orElseThrow().passwordHash();
    String two = accounts.findCredentials("two").orElseThrow().passwordHash();
    assertThat(one).startsWith("$argon2id$").isNotEqualTo(two).doesNotContain("password");
  }

  @Test
  void generatesTheFirstAdministratorsPasswordOnce() {
    String generated = accounts.ensureAdministrator(null).orElseThrow();
    assertThat(generated).matches("([a-z3-9]{5}-){3}[a-z3-9]{5}");
    assertThat(accounts.check("admin", generated)).map(Account::role).contains(Role.ADMINISTRATOR);
    assertThat(accounts.ensureAdministrator(null)).isEmpty();
    assertThat(accounts.ensureAdministrator("set later on")).isEmpty();
    assertThat(accounts.check("admin", generated)).isPresent();
  }

  @Test
  void takesTheFirstAdministratorsPasswordFromTheSetting() {
    assertThat(accounts.ensureAdministrator("from the setting")).isEmpty();
    assertThat(accounts.check("admin", "from the setting")).isPresent();
  }

  @Test
  void changesAPasswordAndWithItTheStampOfSessions() {
    accounts.create(Account.researcher("one"), "first password");
    String stamp = accounts.findCredentials("one").orElseThrow().stamp();
    accounts.changePassword("one", "second password");
    assertThat(accounts.check("one", "first password")).isEmpty();
    assertThat(accounts.check("one", "second password")).isPresent();
    assertThat(accounts.findCredentials("one").orElseThrow().stamp()).isNotEqualTo(stamp);
  }

  @Test
  void neverDeletesTheLastAdministrator() {
    accounts.ensureAdministrator("from the setting");
    assertThatThrownBy(() -> accounts.delete("admin")).hasMessageContaining("last administrator");
    accounts.create(Account.administrator("second"), "a long password");
    accounts.delete("admin");
    assertThat(accounts.list()).extracting(Account::name).containsExactly("second");
    assertThatThrownBy(() -> accounts.get("admin")).hasMessageStartingWith("no account (admin)");
  }

  @Test
  void refusesWhatIsNoAccount() {
    assertThatThrownBy(() -> Account.researcher("青木")).hasMessageContaining("(青木)");
    assertThatThrownBy(() -> Account.researcher("owner")).hasMessageContaining("command line");
    assertThatThrownBy(() -> new Account("a", Role.MEMBER, null, List.of()))
        .hasMessageContaining("stands for nobody");
    assertThatThrownBy(() -> Account.organizer("a", List.of(Id.person("x"))))
        .hasMessageContaining("neither a municipality nor a project");
    assertThatThrownBy(() -> accounts.create(Account.researcher("a"), "short"))
        .hasMessageContaining("(of 5 characters)")
        .hasMessageNotContaining("short");
    accounts.create(Account.researcher("a"), "long enough");
    assertThatThrownBy(() -> accounts.create(Account.researcher("a"), "long enough"))
        .isInstanceOfSatisfying(
            EnishiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.IN_USE));
  }
}
