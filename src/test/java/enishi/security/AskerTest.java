package enishi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskerTest {
  private static final Id AOKI = Id.person("aoki");
  private final Asker member = Asker.of(Account.member("aoki", AOKI));
  private final Asker organizer = Asker.of(Account.organizer("office", List.of()));

  @Test
  void aMemberAsksOnlyForItself() {
    assertThatCode(() -> member.requireMayAskFor(AOKI)).doesNotThrowAnyException();
    assertThatThrownBy(() -> member.requireMayAskFor(Id.person("baba")))
        .isInstanceOfSatisfying(
            EnishiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
    assertThatCode(() -> organizer.requireMayAskFor(AOKI)).doesNotThrowAnyException();
  }

  @Test
  void anOrganizerKeepsAccountsOfMembersOnly() {
    assertThat(organizer.mayKeep(Account.member("aoki", AOKI))).isTrue();
    assertThat(organizer.mayKeep(Account.administrator("root"))).isFalse();
    assertThat(organizer.mayKeep(Account.organizer("other", List.of()))).isFalse();
    assertThat(Asker.owner().mayKeep(Account.administrator("root"))).isTrue();
    assertThat(member.mayKeep(Account.member("aoki", AOKI))).isFalse();
  }

  @Test
  void saysWhatOnlyAnAdministratorMayDo() {
    assertThatCode(() -> Asker.owner().requireAdministrator("keep backups"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> organizer.requireAdministrator("keep backups"))
        .hasMessage("account (office, organizer) may not keep backups, expected an administrator")
        .isInstanceOfSatisfying(
            EnishiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
  }

  @Test
  void onlyOrganizersAndAdministratorsOrganize() {
    assertThat(organizer.organizes()).isTrue();
    assertThat(Asker.owner().organizes()).isTrue();
    assertThat(member.organizes()).isFalse();
    assertThat(Asker.of(Account.researcher("r")).organizes()).isFalse();
  }
}
