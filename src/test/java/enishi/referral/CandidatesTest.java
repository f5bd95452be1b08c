package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.network.Network;
import enishi.network.Town;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is listed as a candidate, how far from joining, and in what order. */
class CandidatesTest {
  private static final Id PROJECT = Id.parse("project:p");
  private static final LocalDate DAY = LocalDate.parse("2022-12-01");
  private static final String TOWN =
      """
      project:p referral_only founders goto
      goto refers hara project:p 2022-11-01
      baba knows goto 2022-11-15; chiba knows baba 2022-11-15
      doi knows chiba 2022-11-15; ueda knows doi 2022-11-15
      event:past 2022-11-18 of project:p; mizuno attended event:past; baba viewed event:past
      nishi spoke event:past
      hara registered register:fans 2022-01-01; baba registered register:fans 2022-01-01
      ueda registered register:fans 2022-01-01..2022-06-30; goto registered register:fans
      doi registered register:fans 2023-01-01
      """;

  private static CandidateList list(String town, Asker asker, CandidatesQuery query) {
    Network network = Town.parse(town).network();
    Views views = new Views(UnusedStore.create());
    return Candidates.of(network, views.of(asker, network, DAY), query, query.limit());
  }

  private static CandidateList list(String from) {
    return list(TOWN, Asker.owner(), query(CandidatePool.parse(from)));
  }

  private static CandidatesQuery query(CandidatePool pool) {
    return CandidatesQuery.of(PROJECT, pool, DAY);
  }

  private static List<String> rows(CandidateList answer) {
    return answer.candidates().stream()
        .map(row -> row.personName() + " " + row.verdict().word() + " " + row.steps())
        .toList();
  }

  @Test
  void listsWhoIsOnTheRegisterOnTheDayTheNearestFirst() {
    CandidateList answer = list("register:fans");
    assertThat(rows(answer))
        .containsExactly("hara eligible null", "baba almost 1", "goto member null");
    assertThat(answer.total()).isEqualTo(3);
    assertThat(answer.counts())
        .containsExactly(
            Map.entry("member", 1),
            Map.entry("eligible", 1),
            Map.entry("almost", 1),
            Map.entry("not-eligible", 0));
    assertThat(answer.next()).isNull();
  }

  @Test
  void listsWhoHadAPartInAnEvent() {
    assertThat(rows(list("event:past")))
        .containsExactly("mizuno not-eligible null", "nishi not-eligible null");
  }

  @Test
  void listsWhoIsWithinTwoConnectionsOfAMemberAndNoMembers() {
    assertThat(rows(list("near")))
        .containsExactly("hara eligible null", "baba almost 1", "chiba almost 2");
  }

  @Test
  void listsThoseWhoAreNamedAndCountsTheUnknown() {
    CandidatePool pool =
        CandidatePool.of(
            List.of(Id.person("doi"), Id.person("ueda"), Id.person("nobody"), Id.person("doi")));
    CandidateList answer = list(TOWN, Asker.owner(), query(pool));
    assertThat(rows(answer)).containsExactly("doi almost 3", "ueda not-eligible null");
    assertThat(answer.unknown()).isEqualTo(1);
  }

  @Test
  void saysWhatIsMissingAndWhatHappenedLast() {
    Candidate mizuno = list("event:past").candidates().getFirst();
    assertThat(mizuno.missing()).containsExactly("referred-by-member", "met-member-at-event");
    assertThat(mizuno.lastFact())
        .isEqualTo(new Candidate.LastFact("attended", LocalDate.parse("2022-11-18")));
    assertThat(list("near").candidates().getFirst().missing()).isEmpty();
  }

  @Test
  void anEventAheadIsTwoStepsOrOneWhereThePersonTakesPart() {
    String town =
        "project:p referral_only founders goto\n"
            + "event:night 2023-02-17 of project:p; event:soon 2023-01-17 of project:p\n"
            + "person:mizuno; jinbo attended event:night";
    CandidatePool pool = CandidatePool.of(List.of(Id.person("mizuno"), Id.person("jinbo")));
    CandidateList answer = list(town, Asker.owner(), query(pool));
    assertThat(rows(answer)).containsExactly("jinbo almost 1", "mizuno almost 2");
    assertThat(answer.candidates())
        .extracting(Candidate::event)
        .containsExactly(Id.parse("event:night"), Id.parse("event:soon"));
  }

  @Test
  void filtersSortsAndPages() {
    CandidatesQuery all = query(CandidatePool.NEAR);
    CandidateList almost = list(TOWN, Asker.owner(), all.only(Verdict.ALMOST));
    assertThat(rows(almost)).containsExactly("baba almost 1", "chiba almost 2");
    assertThat(almost.total()).isEqualTo(3);
    CandidateList first = list(TOWN, Asker.owner(), all.in(CandidateOrder.NAME).page(2, null));
    assertThat(first.candidates())
        .extracting(Candidate::personName)
        .containsExactly("baba", "chiba");
    assertThat(first.next()).isEqualTo(Id.person("chiba"));
    CandidateList second =
        list(TOWN, Asker.owner(), all.in(CandidateOrder.NAME).page(2, first.next()));
    assertThat(second.candidates()).extracting(Candidate::personName).containsExactly("hara");
    assertThat(second.next()).isNull();
    assertThat(rows(list(TOWN, Asker.owner(), all.in(CandidateOrder.LATEST))).getFirst())
        .isEqualTo("hara eligible null");
  }

  /** A masked person and one who is not there are the same: neither listed nor counted. */
  @Test
  void neitherListsNorCountsWhomTheAskerMayNotSee() {
    String masked = TOWN + "person:hara lives municipality:m; municipality:m";
    Asker organizer = Question.organizer("municipality:m");
    CandidateList register = list(masked, organizer, query(CandidatePool.parse("register:fans")));
    assertThat(rows(register)).containsExactly("hara eligible null");
    assertThat(register.total()).isEqualTo(1);
    assertThat(register.unknown()).isZero();
    CandidatePool withMasked = CandidatePool.of(List.of(Id.person("hara"), Id.person("baba")));
    CandidatePool withAbsent = CandidatePool.of(List.of(Id.person("hara"), Id.person("nobody")));
    assertThat(list(masked, organizer, query(withMasked)))
        .isEqualTo(list(masked, organizer, query(withAbsent)));
    assertThatThrownBy(
            () -> list(masked, organizer, query(CandidatePool.NEAR).page(2, Id.person("baba"))))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("cursor (person:baba) is on no page");
  }

  /**
   * Two referrers are wanted: with one a person is held back, and the next member is looked for.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesWithTheSingleAnswersUnderAGuard(long seed) {
    Network network =
        new RandomProject(seed, 40, List.of("project:q", "project:r")).town().network();
    Guard guard = new Guard(2, 90, null, null, null, false, Guard.DEFAULT_LEVELS);
    View view = new Views(UnusedStore.create()).of(Asker.owner(), network, DAY);
    int heldBack = 0;
    for (int number : new int[] {40, 80, 120}) {
      LocalDate day = RandomProject.day(number);
      GuardCheck check = new GuardCheck(network, PROJECT, day, guard);
      List<Id> people = List.copyOf(network.facts().people().keySet());
      CandidatesQuery query = CandidatesQuery.of(PROJECT, CandidatePool.of(people), day);
      for (Candidate row :
          Candidates.of(network, view, query, Integer.MAX_VALUE, check).candidates()) {
        EligibilityQuery one = EligibilityQuery.of(row.person(), PROJECT, day);
        Eligibility answer = Judgement.of(network, view, one, check).answer();
        String where = "seed %d, %s on %s".formatted(seed, row.person(), day);
        assertThat(row.verdict()).as(where).isEqualTo(answer.verdict());
        assertThat(row.routes()).as(where).isEqualTo(answer.routes());
        boolean isHeldBack = row.verdict() != Verdict.ELIGIBLE && !row.routes().isEmpty();
        assertThat(row.missing().contains("referrers")).as(where).isEqualTo(isHeldBack);
        heldBack += isHeldBack ? 1 : 0;
      }
    }
    assertThat(heldBack).as("seed %d", seed).isPositive();
  }

  @Test
  void refusesWhatIsNoPool() {
    assertThatThrownBy(() -> CandidatePool.parse("project:p"))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("expected register:…, event:… or near");
    assertThatThrownBy(() -> CandidatePool.of(List.of(PROJECT)))
        .isInstanceOf(EnishiException.class);
    assertThatThrownBy(() -> list("register:none"))
        .hasMessageContaining("unknown id (register:none)");
    assertThatThrownBy(() -> list("event:none")).hasMessageContaining("unknown id (event:none)");
  }
}
