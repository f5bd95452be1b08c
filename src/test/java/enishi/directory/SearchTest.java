package enishi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.EventAdmission;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Municipality;
import enishi.model.Organization;
import enishi.model.Period;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.model.Tie;
import enishi.model.TieKind;
import enishi.network.Facts;
import enishi.network.Network;
import enishi.network.StrengthRules;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 12, 1);
  private static final Id KAMISHIHORO = Id.parse("municipality:016331");
  private static final Network NETWORK =
      new Network(
          Facts.builder()
              .add(People.person("aoki", "青木 花", "あおき はな", "ハナちゃん"))
              .add(People.person("aoki2", "青木", "アオキ"))
              .add(People.person("oaoki", "大青木 次郎", "おおあおき じろう"))
              .add(
                  new Organization(
                      Id.parse("organization:aoki"),
                      "株式会社アオキ",
                      null,
                      null,
                      KAMISHIHORO,
                      List.of("あおき屋"),
                      false,
                      false))
              .add(new Municipality(KAMISHIHORO, "上士幌町", "北海道"))
              .add(
                  new Event(
                      Id.parse("event:fair"),
                      "青木まつり",
                      EventAdmission.OPEN,
                      LocalDate.of(2022, 9, 1),
                      LocalDate.of(2022, 9, 2),
                      null,
                      null,
                      null,
                      null,
                      null))
              .add(
                  new Project(
                      Id.parse("project:p"),
                      "ともだち",
                      ProjectAdmission.REFERRAL_ONLY,
                      null,
                      null,
                      null,
                      List.of("友の会"),
                      List.of(),
                      null))
              .add(
                  new Tie(
                      Id.person("aoki"),
                      Id.person("aoki2"),
                      TieKind.KNOWS,
                      Period.on(LocalDate.of(2022, 1, 1)),
                      null,
                      List.of(new Evidence("import-1", "s", "ties", 2))))
              .build(),
          StrengthRules.standard());
  private static final SearchIndex INDEX = new SearchIndex(NETWORK);

  private static SearchAnswer search(String q, Asker asker, EntityKind... kinds) {
    SearchQuery query = new SearchQuery(q, Set.of(kinds), 20, TODAY);
    View view = Askers.views().of(asker, NETWORK, TODAY);
    return Search.answer(query, INDEX.find(query, view), NETWORK, view);
  }

  private static List<String> ids(SearchAnswer answer) {
    return answer.results().stream().map(result -> result.id().value()).toList();
  }

  @Test
  void putsExactBeforePrefixBeforeInside() {
    assertThat(ids(search("アオキ", Askers.ADMINISTRATOR)))
        .containsExactly("person:aoki2", "organization:aoki", "person:aoki", "person:oaoki");
    assertThat(ids(search("青木", Askers.ADMINISTRATOR)))
        .containsExactly("person:aoki2", "person:aoki", "event:fair", "person:oaoki");
  }

  @Test
  void findsAliasesCodesAndIds() {
    assertThat(ids(search("はなちゃん", Askers.ADMINISTRATOR))).containsExactly("person:aoki");
    assertThat(ids(search("友の会", Askers.ADMINISTRATOR))).containsExactly("project:p");
    assertThat(ids(search("０１６３３１", Askers.ADMINISTRATOR))).containsExactly("municipality:016331");
    assertThat(ids(search("person:aoki", Askers.ADMINISTRATOR)).getFirst())
        .isEqualTo("person:aoki");
  }

  @Test
  void saysWhatTellsOneFromAnother() {
    assertThat(search("青木まつり", Askers.ADMINISTRATOR).results())
        .containsExactly(
            new SearchResult(
                Id.parse("event:fair"), "event", "青木まつり", null, "2022-09-01 – 2022-09-02", false));
    assertThat(search("あおき屋", Askers.ADMINISTRATOR).results())
        .extracting(SearchResult::hint)
        .containsExactly("上士幌町");
    assertThat(search("上士幌", Askers.ADMINISTRATOR).results())
        .extracting(SearchResult::hint)
        .containsExactly("北海道");
    assertThat(search("あおき はな", Askers.ADMINISTRATOR).results())
        .extracting(SearchResult::kana, SearchResult::fictional)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("あおき はな", true));
  }

  @Test
  void keepsToTheKindsAskedFor() {
    assertThat(ids(search("あおき", Askers.ADMINISTRATOR, EntityKind.ORGANIZATION)))
        .containsExactly("organization:aoki");
    assertThat(ids(search("青木", Askers.ADMINISTRATOR, EntityKind.EVENT, EntityKind.PROJECT)))
        .containsExactly("event:fair");
  }

  @Test
  void countsWhatTheLimitCut() {
    SearchQuery query = new SearchQuery("青木", Set.of(), 1, TODAY);
    View view = Askers.views().of(Askers.ADMINISTRATOR, NETWORK, TODAY);
    SearchAnswer answer = Search.answer(query, INDEX.find(query, view), NETWORK, view);
    assertThat(ids(answer)).containsExactly("person:aoki2");
    assertThat(answer.total()).isEqualTo(4);
    assertThat(answer.more()).isEqualTo(3);
  }

  @Test
  void hidesPersonsTheAskerMayNotSee() {
    assertThat(ids(search("大青木", Askers.member("aoki")))).isEmpty();
    assertThat(search("青木", Askers.member("aoki")).total()).isEqualTo(3);
    assertThat(ids(search("青木", Askers.organizer("municipality:016331"))))
        .containsExactly("event:fair");
  }

  @Test
  void findsPersonsForResearchersByPseudonymOnly() {
    assertThat(ids(search("青木", Askers.RESEARCHER))).containsExactly("event:fair");
    assertThat(ids(search("person:aoki", Askers.RESEARCHER))).isEmpty();
    Id pseudonym = Askers.pseudonyms().of(Id.person("aoki"));
    assertThat(search(pseudonym.key(), Askers.RESEARCHER).results())
        .containsExactly(new SearchResult(pseudonym, "person", pseudonym.key(), null, null, true));
    assertThat(search("pseudonym-", Askers.RESEARCHER).total()).isEqualTo(3);
  }

  @Test
  void refusesAnEmptyTextAndAnAbsurdLimit() {
    assertThatThrownBy(() -> new SearchQuery(" 　", Set.of(), 20, TODAY))
        .hasMessageContaining("must have 1 to 200 characters");
    assertThatThrownBy(() -> new SearchQuery("a", Set.of(), 0, TODAY))
        .hasMessageContaining("limit (0)");
    assertThatThrownBy(() -> SearchQuery.kinds(List.of("human")))
        .hasMessageContaining("unknown kind (human)");
    assertThat(SearchQuery.kinds(List.of("person", "event")))
        .containsExactlyInAnyOrder(EntityKind.PERSON, EntityKind.EVENT);
  }
}
