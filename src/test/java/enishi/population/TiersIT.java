package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import enishi.directory.Views;
import enishi.model.EngagementKind;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.network.StrengthRules;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Role;
import enishi.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiersIT {
  private static final Asker MEMBER =
      new Asker("aoki", Role.MEMBER, Id.person("aoki"), List.of(), false);
  private static final Asker RESEARCHER =
      new Asker("kenkyu", Role.RESEARCHER, null, List.of(), false);
  private static final Asker STRANGER =
      new Asker("minato", Role.ORGANIZER, null, List.of(Id.parse("project:other")), false);

  private static Store store;
  private static Tiers tiers;

  @BeforeAll
  static void importTown(@TempDir Path folder) {
    store = SmallTown.importInto(folder);
    tiers = SmallTown.tiers(store);
  }

  private static Tier find(String person, Asker asker) {
    return tiers.find(query(person, "016331", null), asker);
  }

  private static TierQuery query(String person, String municipality, @Nullable String ladder) {
    return TierQuery.parse(person, municipality, ladder, LocalDate.parse("2022-12-01"));
  }

  @Test
  void answersTierFactsLapseAndTheNextRung() {
    Tier tier = find("aoki", Asker.owner());
    assertThat(tier.tier()).isEqualTo(3);
    assertThat(tier.label()).isEqualTo("町の活動に協力");
    assertThat(tier.personName()).isEqualTo("青木 結衣");
    assertThat(tier.municipalityName()).isEqualTo("上士幌町");
    assertThat(tier.lapsesOn()).isEqualTo("2023-08-26");
    assertThat(tier.facts())
        .extracting("kind", "objectName", "rung", "amount", "source")
        .containsExactly(
            tuple(EngagementKind.SPOKE, "SHARE 2022", 3, null, "登壇者名簿"),
            tuple(EngagementKind.DONATED, "上士幌町", 1, 30000L, "寄附台帳"));
    assertThat(tier.facts())
        .extracting("on", "qualifiesThrough", "file", "row")
        .containsExactly(
            tuple(
                LocalDate.parse("2022-08-26"), LocalDate.parse("2023-08-26"), "engagements.csv", 3),
            tuple(
                LocalDate.parse("2022-07-01"),
                LocalDate.parse("2023-07-01"),
                "engagements.csv",
                2));
    assertThat(tier.others())
        .extracting("kind", "state")
        .containsExactly(
            tuple(EngagementKind.POSTED, FactState.LAPSED),
            tuple(EngagementKind.BOUGHT, FactState.UNDATED),
            tuple(EngagementKind.VIEWED, FactState.NO_RUNG));
    assertThat(tier.next()).isNotNull();
    assertThat(tier.next().tier()).isEqualTo(4);
    assertThat(tier.next().missing())
        .extracting("kind", "words", "days", "whileItLasts")
        .containsExactly(
            tuple(EngagementKind.CONTRACTED, "町の依頼を契約して引き受ける", 730, false),
            tuple(EngagementKind.SOLVED, "町の課題を解決する", 730, false));
    assertThat(tier.ours()).isTrue();
  }

  /** 97 days of speaking, 153 of donating, 1065 of posting, 97 of viewing at a half-life of 180. */
  @Test
  void strengthIsThatOfTheNetwork() {
    double sum =
        Math.pow(2, -97 / 365.0)
            + Math.pow(2, -153 / 365.0)
            + Math.pow(2, -1065 / 365.0)
            + 0.3 * Math.pow(2, -97 / 180.0);
    assertThat(find("aoki", Asker.owner()).strength())
        .isCloseTo(1 - Math.exp(-sum / 2), within(1e-12));
  }

  @Test
  void aResidentHasAStrengthAndNoTier() {
    Tier tier = find("baba", Asker.owner());
    assertThat(tier.tier()).isZero();
    assertThat(tier.reason()).isEqualTo(Reason.RESIDENT);
    assertThat(tier.strength()).isCloseTo(1 - Math.exp(-0.5), within(1e-12));
    assertThat(tier.next()).isNull();
    assertThat(tier.label()).isEqualTo("この町の住民です（関係人口には数えません）");
  }

  @Test
  void whatLapsedIsSaidWithItsDay() {
    Tier tier = find("doi", Asker.owner());
    assertThat(tier.label()).isEqualTo("2022-10-02 から関わりが途切れています");
    assertThat(tier.labelEn()).isEqualTo("No involvement counts since 2022-10-02");
    assertThat(tier.next()).isNotNull();
    assertThat(tier.next().tier()).isEqualTo(1);
  }

  @Test
  void nothingRecordedHasNoStrength() {
    Tier tier = tiers.find(query("doi", "131032", null), Asker.owner());
    assertThat(tier.reason()).isEqualTo(Reason.NOTHING_RECORDED);
    assertThat(tier.strength()).isNull();
  }

  @Test
  void aMemberAsksOnlyForItself() {
    assertThat(find("aoki", MEMBER).tier()).isEqualTo(3);
    assertThatThrownBy(() -> find("baba", MEMBER))
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void whoMayNotBeSeenIsUnknown() {
    for (String person : List.of("aoki", "nobody")) {
      assertThatThrownBy(() -> find(person, STRANGER))
          .hasMessageContaining("unknown id (person:" + person + ")")
          .extracting(e -> ((EnishiException) e).code())
          .isEqualTo(ErrorCode.UNKNOWN_ID);
    }
  }

  @Test
  void aPseudonymIsNotGivenAwayByItsEvidence() {
    assertThatThrownBy(() -> find("aoki", RESEARCHER)).hasMessageContaining("unknown id");
    Network network = new LivingNetwork(store, StrengthRules.standard()).now();
    String pseudonym =
        String.valueOf(
            new Views(store)
                .of(RESEARCHER, network, LocalDate.parse("2022-12-01"))
                .show(Id.person("aoki"))
                .name());
    Tier tier = find(pseudonym, RESEARCHER);
    assertThat(tier.tier()).isEqualTo(3);
    assertThat(tier.personName()).isEqualTo(pseudonym);
    assertThat(tier.facts())
        .extracting("source", "file", "row")
        .containsOnly(tuple(null, null, null));
  }

  @Test
  void everyReadIsRecorded() {
    find("chiba", Asker.owner());
    assertThat(new AuditTrail(store, SmallTown.CLOCK).list(Id.person("chiba")))
        .first()
        .extracting("asker", "action", "question")
        .containsExactly(
            "owner", "tier", "person:chiba × municipality:016331, kamishihoro, 2022-12-01");
  }

  @ParameterizedTest
  @CsvSource({
    "aoki, 019999, , UNKNOWN_ID",
    "aoki, 016331, nosuch, BAD_INPUT",
    "event:share-2022, 016331, , BAD_INPUT",
    "aoki, event:share-2022, , BAD_INPUT"
  })
  void refusesWhatCannotBeAsked(
      String person, String municipality, @Nullable String ladder, ErrorCode code) {
    assertThatThrownBy(() -> tiers.find(query(person, municipality, ladder), Asker.owner()))
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(code);
  }
}
