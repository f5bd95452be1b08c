package enishi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import enishi.model.Id;
import enishi.network.Town;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardsTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 12, 1);
  private static final Town TOWN =
      Town.parse(
          """
          aoki knows baba 2022-01-01
          baba knows chiba 2022-03-01
          baba worked_with aoki 2023-01-01
          aoki attended event:fair 2022-10-01; baba attended event:fair 2022-10-01
          dan attended event:fair 2022-10-02
          baba donated municipality:016331 2022-05-01
          baba viewed event:show
          baba brought municipality:016331 chiba 2022-06-01
          aoki joined project:p 2022-01-01; baba joined project:p 2022-02-01
          chiba joined project:q 2022-02-01; baba joined project:q 2022-02-01
          dan joined project:p 2020-01-01..2020-12-31
          event:fair in municipality:016331
          organization:o sponsored municipality:016331 2022-11-01
          """);

  private final Asker member = Askers.member("aoki");

  private static Card card(String id, Asker asker) {
    View view = Askers.views().of(asker, TOWN.network(), TODAY);
    Showing showing = new Showing(TOWN.facts(), view);
    return Cards.card(Town.id(id), asker, TOWN.network(), view, showing, TODAY);
  }

  private static List<String> others(CardFact fact) {
    return fact.others().stream().map(value -> String.valueOf(value.text())).toList();
  }

  @Test
  void listsFactsNewestFirstAndNothingToCome() {
    assertThat(card("baba", Askers.ADMINISTRATOR).facts().items())
        .extracting(CardFact::kind, CardFact::on, CardsTest::others)
        .containsExactly(
            tuple("attended", LocalDate.of(2022, 10, 1), List.of("fair")),
            tuple("brought", LocalDate.of(2022, 6, 1), List.of("016331", "chiba")),
            tuple("donated", LocalDate.of(2022, 5, 1), List.of("016331")),
            tuple("knows", LocalDate.of(2022, 3, 1), List.of("chiba")),
            tuple("joined", LocalDate.of(2022, 2, 1), List.of("p")),
            tuple("joined", LocalDate.of(2022, 2, 1), List.of("q")),
            tuple("knows", LocalDate.of(2022, 1, 1), List.of("aoki")),
            tuple("viewed", null, List.of("show")));
  }

  @Test
  void tellsAMemberAboutAnotherOnlyWhatTheyShare() {
    Card card = card("baba", member);
    assertThat(card.limited()).isTrue();
    assertThat(card.facts().items())
        .extracting(CardFact::kind, CardsTest::others)
        .containsExactly(
            tuple("attended", List.of("fair")),
            tuple("joined", List.of("p")),
            tuple("knows", List.of("aoki")));
    assertThat(card.memberships().items())
        .extracting(line -> line.other().text())
        .containsExactly("p");
    assertThat(card("aoki", member).limited()).isFalse();
  }

  @Test
  void hidesTheCircumstancesOfAFactWithSomebodyUnseen() {
    List<CardFact> ties =
        card("baba", Askers.organizer("project:q")).facts().items().stream()
            .filter(fact -> fact.kind().equals("knows"))
            .toList();
    assertThat(ties)
        .extracting(CardsTest::others)
        .containsExactly(List.of("chiba"), List.of("null"));
    assertThat(ties.getFirst().evidence()).isNotEmpty();
    assertThat(ties.getLast().evidence()).isEmpty();
    assertThat(ties.getLast().on()).isEqualTo(LocalDate.of(2022, 1, 1));
  }

  @Test
  void countsWhomTheAskerMayNotSee() {
    Card project = card("project:p", Askers.organizer("project:q"));
    assertThat(project.memberships().items())
        .extracting(line -> line.other().text())
        .containsExactly("baba");
    assertThat(project.memberships().masked()).isEqualTo(2);
    assertThat(project.facts().masked()).isEqualTo(2);
    CardFact brought =
        card("municipality:016331", Askers.organizer("project:p")).facts().items().stream()
            .filter(fact -> fact.kind().equals("brought"))
            .findFirst()
            .orElseThrow();
    assertThat(others(brought)).containsExactly("baba", "null");
    assertThat(brought.evidence()).isEmpty();
  }

  @Test
  void showsResearchersNeitherRowsNorDetails() {
    Id baba = Askers.pseudonyms().of(Id.person("baba"));
    Card card = card(baba.value(), Askers.RESEARCHER);
    assertThat(card.name()).isEqualTo(baba.key());
    assertThat(card.details()).isEmpty();
    assertThat(card.facts().items()).allMatch(fact -> fact.evidence().isEmpty());
    assertThat(card.toString()).doesNotContain("baba", "aoki", "chiba");
    assertThatThrownBy(() -> card("baba", Askers.RESEARCHER)).hasMessageContaining("unknown id");
  }

  @Test
  void namesWhoIsClosestToATown() {
    assertThat(card("municipality:016331", Askers.ADMINISTRATOR).nearest().items())
        .extracting(Neighbour::name)
        .containsExactly("baba", "o", "dan", "aoki");
    assertThat(card("municipality:016331", member).nearest().items())
        .as("of persons a member reads only themselves")
        .extracting(Neighbour::name)
        .containsExactly("o", "aoki");
    assertThat(card("organization:o", member).nearest().items())
        .extracting(Neighbour::name)
        .containsExactly("016331");
  }

  @Test
  void connectsAPersonWithTheStrongestThirty() {
    Town town =
        Town.parse(
            IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "aoki knows p%02d 2022-%02d-01".formatted(i, 1 + i % 10))
                .collect(Collectors.joining("\n")));
    View view = Askers.views().of(Askers.ADMINISTRATOR, town.network(), TODAY);
    Showing showing = new Showing(town.facts(), view);
    PersonConnections answer =
        Neighbourhoods.answer(
            Town.id("aoki"), Askers.ADMINISTRATOR, town.network(), view, showing, TODAY);
    assertThat(answer.connections()).hasSize(30);
    assertThat(answer.connections().getFirst().id()).isEqualTo(Town.id("p09"));
    assertThat(answer.connections())
        .isSortedAccordingTo((a, b) -> Double.compare(b.strength(), a.strength()));
    assertThat(answer.more()).isEqualTo(10);
    assertThat(answer.masked()).isZero();
    assertThat(showing.shown()).hasSize(31);
  }

  @Test
  void linksOnlyToPagesThatExist() {
    assertThat(Links.to(Id.parse("event:2022/fair"))).isEqualTo("/events/2022/fair");
    assertThat(Links.to(Id.parse("person:a?b"))).isEqualTo("/people/a%3Fb");
    assertThat(Links.to(Id.parse("need:n"))).isNull();
    assertThat(Links.parse("people", "person:aoki")).isEqualTo(Links.parse("people", "aoki"));
  }
}
