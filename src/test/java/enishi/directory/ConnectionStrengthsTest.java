package enishi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.How;
import enishi.network.Town;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConnectionStrengthsTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 12, 1);
  private static final Town TOWN =
      Town.parse(
          """
          aoki knows baba 2022-12-01
          aoki attended event:fair 2022-12-01; baba attended event:fair 2022-12-01
          event:fair in municipality:016331
          aoki attended event:crowd 2022-11-01; baba attended event:crowd 2022-11-01
          event:crowd 2022-11-01 reported 400
          aoki worked_with baba
          stay:s aoki in municipality:016331 2022-08-01..2022-08-05
          stay:t baba in municipality:016331 2022-08-05..2022-08-09
          organization:o sponsored municipality:016331 2022-12-01
          aoki knows chiba 2022-12-01
          aoki viewed event:show 2022-01-01; dan viewed event:show 2022-01-01
          """);

  private static ConnectionStrength strength(String a, String b, Asker asker) {
    StrengthQuery query = new StrengthQuery(Town.id(a), Town.id(b), TODAY);
    View view = Askers.views().of(asker, TOWN.network(), TODAY);
    return ConnectionStrengths.answer(query, asker, TOWN.network(), view);
  }

  private static void assertRefused(String a, String b, Asker asker, ErrorCode code) {
    assertThatThrownBy(() -> strength(a, b, asker))
        .isInstanceOfSatisfying(EnishiException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** A = 1 + 1 with κ = 2, so strength = 1 − e⁻¹. */
  @Test
  void namesEveryFactBehindTheStrengthOfTwoPersons() {
    ConnectionStrength answer = strength("aoki", "baba", Askers.ADMINISTRATOR);
    assertThat(answer.strength()).isCloseTo(1 - Math.exp(-1), within(1e-12));
    assertThat(answer.band()).isEqualTo(Band.STRONG);
    assertThat(answer.aName()).isEqualTo("aoki");
    assertThat(answer.facts())
        .extracting("kind", "contextName", "on", "contribution", "how", "source")
        .containsExactly(
            tuple("knows", null, TODAY, 1.0, How.STATED, "town"),
            tuple("attended", "fair", TODAY, 1.0, How.SHARED, "town"));
    assertThat(answer.facts().get(1).evidence()).hasSize(2);
  }

  @Test
  void listsApartWhatAddsNothing() {
    assertThat(strength("aoki", "baba", Askers.ADMINISTRATOR).contextOnly())
        .extracting("kind", "contextName", "on", "how")
        .containsExactlyInAnyOrder(
            tuple("attended", "crowd", LocalDate.of(2022, 11, 1), How.SHARED),
            tuple("stayed", "016331", LocalDate.of(2022, 8, 5), How.INFERRED),
            tuple("worked_with", null, null, How.STATED));
  }

  @Test
  void hasNoValueWhereNothingIsRecorded() {
    ConnectionStrength none = strength("aoki", "dan", Askers.ADMINISTRATOR);
    assertThat(none.strength()).isNull();
    assertThat(none.band()).isNull();
    assertThat(none.facts()).isEmpty();
    assertThat(none.contextOnly()).extracting(StrengthFact::kind).containsExactly("viewed");
  }

  @Test
  void measuresOrganizationsAndPersonsAgainstATownInAnyOrder() {
    ConnectionStrength answer =
        strength("organization:o", "municipality:016331", Askers.ADMINISTRATOR);
    assertThat(answer.strength()).isCloseTo(1 - Math.exp(-0.5), within(1e-12));
    ConnectionStrength turned =
        strength("municipality:016331", "organization:o", Askers.ADMINISTRATOR);
    assertThat(turned.a()).isEqualTo(Id.parse("municipality:016331"));
    assertThat(turned.facts()).isEqualTo(answer.facts());
    assertThat(strength("aoki", "municipality:016331", Askers.ADMINISTRATOR).facts())
        .extracting(StrengthFact::kind)
        .containsExactly("attended", "stayed");
  }

  @Test
  void refusesPairsThatHaveNoStrength() {
    assertRefused("organization:o", "aoki", Askers.ADMINISTRATOR, ErrorCode.BAD_INPUT);
    assertRefused("aoki", "aoki", Askers.ADMINISTRATOR, ErrorCode.BAD_INPUT);
    assertRefused("event:fair", "municipality:016331", Askers.ADMINISTRATOR, ErrorCode.BAD_INPUT);
    assertRefused("aoki", "nobody", Askers.ADMINISTRATOR, ErrorCode.UNKNOWN_ID);
  }

  @Test
  void letsAMemberAskOnlyAboutThemselves() {
    assertThat(strength("aoki", "baba", Askers.member("aoki")).strength()).isNotNull();
    assertThat(strength("baba", "aoki", Askers.member("aoki")).strength()).isNotNull();
    assertRefused("baba", "chiba", Askers.member("aoki"), ErrorCode.FORBIDDEN);
    assertRefused("aoki", "dan", Askers.member("aoki"), ErrorCode.UNKNOWN_ID);
    assertRefused("aoki", "nobody", Askers.member("aoki"), ErrorCode.UNKNOWN_ID);
  }

  @Test
  void showsResearchersPseudonymsAndNoRows() {
    Id aoki = Askers.pseudonyms().of(Id.person("aoki"));
    Id baba = Askers.pseudonyms().of(Id.person("baba"));
    ConnectionStrength answer = strength(aoki.value(), baba.value(), Askers.RESEARCHER);
    assertThat(answer.a()).isEqualTo(aoki);
    assertThat(answer.aName()).isEqualTo(aoki.key());
    assertThat(answer.strength()).isCloseTo(1 - Math.exp(-1), within(1e-12));
    assertThat(answer.facts())
        .allSatisfy(
            fact -> {
              assertThat(fact.source()).isNull();
              assertThat(fact.evidence()).isEmpty();
            });
    assertRefused("aoki", "baba", Askers.RESEARCHER, ErrorCode.UNKNOWN_ID);
  }

  @Test
  void keepsACrowdOfSixtyOneOutOfTheStrength() {
    String crowd =
        IntStream.rangeClosed(1, 61)
            .mapToObj("p%02d attended event:e 2022-12-01"::formatted)
            .collect(Collectors.joining("\n"));
    Town town = Town.parse(crowd);
    View view = Askers.views().of(Askers.ADMINISTRATOR, town.network(), TODAY);
    ConnectionStrength answer =
        ConnectionStrengths.answer(
            new StrengthQuery(Town.id("p01"), Town.id("p02"), TODAY),
            Askers.ADMINISTRATOR,
            town.network(),
            view);
    assertThat(answer.strength()).isNull();
    assertThat(answer.contextOnly()).extracting(StrengthFact::contribution).containsExactly(0.0);
  }
}
