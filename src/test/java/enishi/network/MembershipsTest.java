package enishi.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipsTest {
  private static final Id PROJECT = Id.parse("project:p");

  @Test
  void coversTheFirstAndTheLastDay() {
    Town town = Town.parse("aoki joined project:p 2020-01-02..2020-01-04");
    assertThat(members(town, "2020-01-01")).isEmpty();
    assertThat(members(town, "2020-01-02")).containsExactly("aoki");
    assertThat(members(town, "2020-01-04")).containsExactly("aoki");
    assertThat(members(town, "2020-01-05")).isEmpty();
  }

  @Test
  void lastsWhereNobodyRecordedAnEnd() {
    assertThat(members(Town.parse("aoki joined project:p 2020-01-02"), "2099-01-01"))
        .containsExactly("aoki");
  }

  @Test
  void hasFoundersFromTheStart() {
    Town town = Town.parse("project:p founders baba aoki started 2020-01-02");
    assertThat(members(town, "2020-01-01")).isEmpty();
    assertThat(members(town, "2020-01-02")).containsExactly("aoki", "baba");
  }

  @Test
  void hasFoundersAlwaysWhereTheStartIsNotRecorded() {
    assertThat(members(Town.parse("project:p founders aoki"), "1900-01-01"))
        .containsExactly("aoki");
  }

  @Test
  void endsAFoundersMembershipByAJoinedRow() {
    Town town =
        Town.parse(
            "project:p founders aoki started 2020-01-01; aoki joined project:p"
                + " 2020-02-01..2020-03-01");
    assertThat(members(town, "2020-01-15")).containsExactly("aoki");
    assertThat(members(town, "2020-03-01")).containsExactly("aoki");
    assertThat(members(town, "2020-03-02")).isEmpty();
    assertThat(town.network().memberships().of(PROJECT))
        .singleElement()
        .satisfies(membership -> assertThat(membership.evidence()).hasSize(1));
  }

  @Test
  void letsAMemberComeBack() {
    Town town =
        Town.parse(
            "aoki joined project:p 2020-01-01..2020-02-01; aoki joined project:p 2021-01-01");
    assertThat(members(town, "2020-06-01")).isEmpty();
    assertThat(members(town, "2021-01-01")).containsExactly("aoki");
    assertThat(town.network().memberships().ofPerson(Town.id("aoki"))).hasSize(2);
  }

  @Test
  void makesNoMemberOfAnUndatedRowOrAnOrganization() {
    Town town = Town.parse("aoki joined project:p; organization:o joined project:p 2020-01-01");
    assertThat(members(town, "2020-01-01")).isEmpty();
    assertThat(
            town.network()
                .memberships()
                .isActiveMember(Town.id("aoki"), PROJECT, LocalDate.parse("2020-01-01")))
        .isFalse();
  }

  private static List<String> members(Town town, String day) {
    return town.network().memberships().activeMembers(PROJECT, LocalDate.parse(day)).stream()
        .map(Id::key)
        .toList();
  }
}
