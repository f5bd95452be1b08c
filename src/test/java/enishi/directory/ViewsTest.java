package enishi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.Id;
import enishi.network.Town;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees whom, role by role. */
class ViewsTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 12, 1);
  private static final Town TOWN =
      Town.parse(
          """
          aoki knows baba 2022-01-01
          aoki attended event:fair 2022-10-01; chiba attended event:fair 2022-10-01
          aoki viewed event:stream 2022-10-01; dan viewed event:stream 2022-10-01
          aoki knows endo 2023-01-01
          project:p founders fujita started 2020-01-01 in municipality:016331
          aoki joined project:p 2022-01-01
          goto joined project:p 2020-01-01..2021-01-01
          hara joined project:p 2022-11-01
          fujita refers ito project:p 2022-11-01
          event:fair in municipality:131032
          kato lives municipality:016331
          mori donated municipality:131032 2022-05-01
          """);

  private static View view(Asker asker) {
    return Askers.views().of(asker, TOWN.network(), TODAY);
  }

  private static List<String> seen(Asker asker) {
    View view = view(asker);
    return TOWN.facts().people().keySet().stream().filter(view::sees).map(Id::key).toList();
  }

  @Test
  void administratorsSeeEverybody() {
    assertThat(seen(Askers.ADMINISTRATOR)).hasSize(TOWN.facts().people().size());
  }

  @Test
  void membersSeeThemselvesTheirConnectionsAndFellowMembers() {
    assertThat(seen(Askers.member("aoki")))
        .containsExactly("aoki", "baba", "chiba", "fujita", "hara");
    assertThat(seen(Askers.member("dan"))).containsExactly("dan");
    assertThat(seen(Askers.member("goto")))
        .as("left before they joined")
        .contains("goto", "fujita")
        .doesNotContain("hara", "aoki");
  }

  @Test
  void aMemberNobodyDescribedSeesNobody() {
    assertThat(seen(Askers.member("nobody"))).isEmpty();
  }

  @Test
  void organizersSeeThePersonsOfTheirTown() {
    assertThat(seen(Askers.organizer("municipality:016331")))
        .containsExactly("aoki", "fujita", "goto", "hara", "kato");
    assertThat(seen(Askers.organizer("municipality:131032")))
        .containsExactly("aoki", "chiba", "mori");
  }

  @Test
  void organizersSeeMembersAndCandidatesOfTheirProject() {
    assertThat(seen(Askers.organizer("project:p")))
        .containsExactly("aoki", "fujita", "goto", "hara", "ito");
    assertThat(seen(Askers.organizer())).isEmpty();
  }

  @Test
  void researchersSeeEverybodyUnderAPseudonym() {
    View view = view(Askers.RESEARCHER);
    Shown shown = view.show(Id.person("aoki"));
    assertThat(shown.name()).startsWith("pseudonym-").doesNotContain("aoki").hasSize(26);
    assertThat(view.resolve(Id.parse("person:" + shown.name()))).isEqualTo(Id.person("aoki"));
    assertThat(view.find(Id.person("aoki"))).as("a real id").isEmpty();
    assertThat(view.show(Id.person("nobody")).masked()).isTrue();
  }

  @Test
  void whatIsUnknownIsTheSameAsWhatMayNotBeSeen() {
    View view = view(Askers.member("aoki"));
    String unseen = failure(view, "person:dan").replace("dan", "X");
    assertThat(failure(view, "person:nobody").replace("nobody", "X")).isEqualTo(unseen);
    assertThat(view.find(Id.person("dan"))).isEqualTo(view.find(Id.person("nobody")));
    assertThat(view.show(Id.person("dan"))).isEqualTo(view.show(Id.person("nobody")));
  }

  private static String failure(View view, String id) {
    try {
      view.resolve(Id.parse(id));
      throw new AssertionError(id + " was resolved");
    } catch (enishi.model.EnishiException e) {
      return e.code() + " " + e.getMessage();
    }
  }

  @Test
  void everybodySeesWhatIsNoPerson() {
    View view = view(Askers.member("dan"));
    assertThat(view.show(Id.parse("project:p"))).isEqualTo(new Shown(Id.parse("project:p"), "p"));
    assertThatThrownBy(() -> view.resolve(Id.parse("project:none")))
        .hasMessageContaining("unknown id (project:none)");
  }
}
