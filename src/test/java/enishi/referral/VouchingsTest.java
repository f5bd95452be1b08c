package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.network.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VouchingsTest {
  private static final String TOWN =
      """
      project:p referral_only started 2022-01-01 person:founder
      founder refers aoki project:p 2022-02-01 expires 2022-03-01
      aoki joined project:p 2022-02-20
      founder refers late project:p 2022-02-01 expires 2022-03-01
      late joined project:p 2022-03-02
      aoki refers baba project:p 2022-04-01
      baba refers chiba project:p 2022-04-02
      founder refers dan project:p 2022-04-03 revoked 2022-05-01
      stranger refers eda project:p 2022-04-03
      """;

  private static List<String> edges(String text, String day) {
    Vouchings vouchings =
        Vouchings.of(Town.parse(text).network(), Id.parse("project:p"), LocalDate.parse(day));
    int[] froms = vouchings.froms();
    int[] tos = vouchings.tos();
    List<String> edges = new ArrayList<>();
    for (int edge = 0; edge < froms.length; edge++) {
      edges.add(
          vouchings.persons().get(froms[edge]).key()
              + "-"
              + vouchings.persons().get(tos[edge]).key());
    }
    return edges;
  }

  @Test
  void holdsWhatMembersSayAndWhatBroughtThemIn() {
    assertThat(edges(TOWN, "2022-04-15"))
        .containsExactly("aoki-baba", "founder-aoki", "founder-dan");
  }

  @Test
  void seesARevocationAndACandidatesOwnReferralNotAtAll() {
    assertThat(edges(TOWN, "2022-05-01")).containsExactly("aoki-baba", "founder-aoki");
  }

  @Test
  void asksWhetherTheReferralWasInForceWhenTheMembershipBegan() {
    assertThat(edges(TOWN, "2022-02-25")).containsExactly("founder-aoki", "founder-late");
    assertThat(edges(TOWN, "2022-03-05")).containsExactly("founder-aoki");
  }

  @Test
  void aMemberWhoLeftVouchesForNobody() {
    String left = TOWN + "aoki joined project:p 2022-02-20..2022-04-10\n";
    assertThat(edges(left, "2022-04-10")).contains("aoki-baba");
    assertThat(edges(left, "2022-04-11")).doesNotContain("aoki-baba", "founder-aoki");
  }

  @Test
  void knowsMembersCandidatesAndFounders() {
    Vouchings vouchings =
        Vouchings.of(
            Town.parse(TOWN).network(), Id.parse("project:p"), LocalDate.parse("2022-04-15"));
    assertThat(vouchings.persons())
        .extracting(Id::key)
        .containsExactly("aoki", "baba", "dan", "founder", "late");
    assertThat(vouchings.founders()).containsExactly(3);
    assertThat(vouchings.isMember(vouchings.vertex(Id.person("aoki")))).isTrue();
    assertThat(vouchings.isMember(vouchings.vertex(Id.person("baba")))).isFalse();
    assertThat(vouchings.vertex(Id.person("stranger"))).isEqualTo(-1);
    assertThat(vouchings.memberCount()).isEqualTo(3);
  }
}
