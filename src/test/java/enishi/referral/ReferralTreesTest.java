package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.network.Town;
import enishi.security.Account;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralTreesTest {
  /** Each came by the one before; dan and eda are candidates, guest joined without a referral. */
  private static final String TOWN =
      """
      project:p referral_only started 2022-01-01 founders founder in municipality:m
      founder refers aoki project:p 2022-02-01
      aoki joined project:p 2022-02-20
      aoki refers baba project:p 2022-03-01 expires 2022-04-01
      baba joined project:p 2022-03-15
      baba refers chiba project:p 2022-05-01
      chiba joined project:p 2022-05-10
      founder refers chiba project:p 2022-05-05
      aoki refers dan project:p 2022-05-01 expires 2022-08-31
      aoki refers eda project:p 2022-05-02 revoked 2022-06-01
      guest joined project:p 2022-01-05
      """;

  /** Number of indents, name, standing and state, a line each. */
  private static String drawing(String town, String day) {
    return tree(town, day, Asker.owner()).nodes().stream()
        .map(
            node ->
                "  ".repeat(node.depth())
                    + node.label()
                    + " "
                    + node.standing().word()
                    + (node.state() == null ? "" : " " + node.state().word()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static ReferralTree tree(String town, String day, Asker asker) {
    return TreeQuestion.tree(Town.parse(town).network(), asker, LocalDate.parse(day));
  }

  private static List<String> bases(String town, String top, String day) {
    return TreeQuestion.review(
            Town.parse(town).network(), Asker.owner(), Id.person(top), LocalDate.parse(day))
        .entries()
        .stream()
        .map(
            entry ->
                entry.node().label()
                    + " "
                    + entry.basis().word()
                    + entry.others().stream()
                        .map(voucher -> " " + voucher.label())
                        .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void hangsEverybodyUnderWhoeverBroughtThem() {
    assertThat(drawing(TOWN, "2022-07-01"))
        .isEqualTo(
            """
            founder founder
              aoki member in-force
                baba member served
                  chiba member in-force
                dan candidate in-force
                eda candidate revoked
            guest member
            """);
  }

  @Test
  void seesOnlyWhatHadHappenedByTheDay() {
    assertThat(drawing(TOWN, "2022-03-10"))
        .isEqualTo(
            """
            founder founder
              aoki member in-force
                baba candidate in-force
            guest member
            """);
    assertThat(drawing(TOWN, "2022-09-01")).contains("    dan candidate lapsed\n");
  }

  @Test
  void keepsTheReferralsOfThoseWhoLeft() {
    String left = TOWN + "aoki joined project:p 2022-02-20..2022-06-30\n";
    assertThat(drawing(left, "2022-07-01"))
        .isEqualTo(
            """
            founder founder
              aoki left in-force
                baba member referrer-left
                dan candidate referrer-left
                eda candidate revoked
              chiba member in-force
            guest member
            """
                .replace(
                    "    baba member referrer-left\n",
                    "    baba member referrer-left\n      chiba member in-force\n")
                .replace("  chiba member in-force\nguest", "guest"));
    ReferralTree tree = tree(left, "2022-07-01", Asker.owner());
    assertThat(tree.restOnLeft())
        .extracting(number -> tree.nodes().get(number).label())
        .containsExactly("baba");
  }

  @Test
  void aLaterVouchingIsAChoice() {
    String chosen = TOWN + "guest refers chiba project:p 2022-06-15\n";
    assertThat(drawing(chosen, "2022-06-14")).contains("      chiba member in-force\n");
    assertThat(drawing(chosen, "2022-06-15")).endsWith("guest member\n  chiba member in-force\n");
  }

  @Test
  void breaksACircleAtWhoeverCameFirst() {
    String circle =
        """
        project:p referral_only
        aoki joined project:p 2022-01-01
        baba joined project:p 2022-02-01
        aoki refers baba project:p 2022-01-15
        baba refers aoki project:p 2021-12-01
        """;
    assertThat(drawing(circle, "2022-03-01"))
        .isEqualTo(
            """
            aoki member circle
              baba member in-force
            """);
  }

  @Test
  void tellsHowFarAwayTheFoundersAre() {
    List<ReferralTree.Node> nodes = tree(TOWN, "2022-07-01", Asker.owner()).nodes();
    assertThat(nodes)
        .extracting(node -> node.label() + " " + node.distance())
        .containsExactly(
            "founder 0", "aoki 1", "baba 2", "chiba 1", "dan 2", "eda null", "guest null");
    assertThat(nodes).extracting(ReferralTree.Node::below).containsExactly(5, 4, 1, 0, 0, 0, 0);
  }

  @Test
  void reviewsWhatABranchRestsOn() {
    assertThat(bases(TOWN, "aoki", "2022-07-01"))
        .containsExactly("baba only", "chiba others founder", "dan only", "eda nothing");
    assertThat(bases(TOWN, "chiba", "2022-07-01")).isEmpty();
  }

  @Test
  void aMeetingAtAnOpenEventHoldsToo() {
    String met =
        TOWN
            + """
            event:e 2022-06-01 of project:p
            baba attended event:e 2022-06-01
            baba met_at guest event:e 2022-06-01
            dan attended event:e 2022-06-01
            dan met_at baba event:e 2022-06-01
            """;
    assertThat(bases(met, "aoki", "2022-07-01"))
        .as("dan met only somebody who rests on aoki")
        .containsExactly("baba event", "chiba others founder", "dan only", "eda nothing");
  }

  @Test
  void whoJoinedBeforeAnyReferralNeedsNone() {
    String later = TOWN + "aoki refers guest project:p 2022-06-01\n";
    assertThat(bases(later, "aoki", "2022-07-01")).contains("guest not-needed");
  }

  @ParameterizedTest
  @CsvSource({"project:p, true", "municipality:m, true", "project:q, false"})
  void isForThoseWhoWorkForTheProject(String scope, boolean sees) {
    String town = TOWN + "project:q referral_only\n";
    Asker organizer = Question.organizer(scope);
    if (sees) {
      assertThat(tree(town, "2022-07-01", organizer).nodes()).hasSize(7);
    } else {
      assertThatThrownBy(() -> tree(town, "2022-07-01", organizer))
          .isInstanceOf(EnishiException.class)
          .hasMessageContaining("expected a member or an organizer of (project:p)");
    }
  }

  @Test
  void aMemberSeesItsFellowsAndPlacesInsteadOfOthers() {
    Asker chiba = Question.member(Id.person("chiba"));
    List<ReferralTree.Node> nodes = tree(TOWN, "2022-07-01", chiba).nodes();
    assertThat(nodes)
        .extracting(ReferralTree.Node::label)
        .containsExactly("founder", "aoki", "baba", "chiba", "非公開の人", "非公開の人", "guest");
    assertThat(nodes.get(4).referredOn()).isNull();
    assertThat(nodes.get(4).state()).isEqualTo(ReferralState.IN_FORCE);
    assertThatThrownBy(() -> tree(TOWN, "2022-07-01", Question.member(Id.person("dan"))))
        .hasMessageContaining("may not do this");
    assertThatThrownBy(
            () -> tree(TOWN, "2022-07-01", Asker.of(Account.member("x", Id.person("x")))))
        .hasMessageContaining("may not do this");
  }

  @Test
  void aBranchOfWhomTheAskerMayNotSeeIsUnknown() {
    Asker chiba = Question.member(Id.person("chiba"));
    LocalDate day = LocalDate.parse("2022-07-01");
    var network = Town.parse(TOWN).network();
    for (String nobody : List.of("dan", "absent")) {
      assertThatThrownBy(() -> TreeQuestion.review(network, chiba, Id.person(nobody), day))
          .hasMessageContaining("unknown id (person:%s)".formatted(nobody));
    }
  }
}
