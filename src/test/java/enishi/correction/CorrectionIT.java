package enishi.correction;

import static enishi.correction.CorrectionTown.GIFT;
import static enishi.correction.CorrectionTown.GIFT_AT_FAIR;
import static enishi.correction.CorrectionTown.GIFT_AT_MEET;
import static enishi.correction.CorrectionTown.WRONG_FAIR;
import static enishi.correction.CorrectionTown.WRONG_LISTING;
import static enishi.correction.CorrectionTown.WRONG_REFERRAL;
import static enishi.correction.CorrectionTown.WRONG_STAY;
import static enishi.correction.CorrectionTown.WRONG_TIE;
import static enishi.correction.CorrectionTown.WRONG_VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.ConnectionStrengths;
import enishi.directory.StrengthQuery;
import enishi.directory.Views;
import enishi.intake.Imports;
import enishi.intake.Recorder;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Facts;
import enishi.network.KeptSnapshot;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.population.Ladders;
import enishi.population.TierQuery;
import enishi.population.Tiers;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.store.TestStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person disputes and an organizer accepts is as if it had never been imported. */
class CorrectionIT {
  private static final Id AOKI = Id.person("aoki");
  private static final Id TOWN = Id.of(EntityKind.MUNICIPALITY, "016331");
  private static final LocalDate DAY = LocalDate.of(2022, 12, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
  private static final Asker MEMBER = Asker.of(Account.member("aoki", AOKI));
  private static final Asker OTHER = Asker.of(Account.member("baba", Id.person("baba")));
  private static final Asker ORGANIZER = Asker.of(Account.organizer("town", List.of(TOWN)));
  private static final Asker ELSEWHERE =
      Asker.of(Account.organizer("ward", List.of(Id.parse("municipality:131032"))));
  private static final String ALL_WRONG =
      CorrectionTown.all(
          WRONG_VISIT, WRONG_FAIR, WRONG_TIE, WRONG_LISTING, WRONG_REFERRAL, WRONG_STAY);

  @TempDir Path folder;
  private Store store;
  private AuditTrail audit;
  private LivingNetwork living;
  private Corrections corrections;

  @BeforeEach
  void start() {
    store = TestStore.empty();
    audit = new AuditTrail(store, CLOCK);
    living = living();
    corrections = corrections(living);
  }

  @AfterEach
  void stop() {
    living.close();
  }

  private LivingNetwork living() {
    return new LivingNetwork(
        store,
        StrengthRules.standard(),
        KeptSnapshot.in(folder.resolve("snapshot"), Duration.ofHours(1), true));
  }

  private Corrections corrections(LivingNetwork network) {
    return new Corrections(store, new Recorder(store), network, new Views(store), audit, CLOCK);
  }

  @Test
  void acceptedFactsAreAsIfTheyHadNeverBeenImported() {
    CorrectionTown.importInto(store, folder, "Town", "", 0);
    String without = answers();
    store = TestStore.empty();
    start();
    CorrectionTown.importInto(store, folder, "Town", ALL_WRONG, 0);
    String with = answers();
    assertThat(with).isNotEqualTo(without);
    List<Dispute> asked = disputeAllWrong();
    assertThat(asked).hasSize(6);
    assertThat(answers()).as("while disputed").isEqualTo(with);
    assertThat(corrections.listFacts(AOKI, MEMBER))
        .filteredOn(line -> line.dispute() != null)
        .hasSize(6);
    for (Dispute dispute : asked) {
      corrections.answer(dispute.id(), DisputeState.ACCEPTED, "", ORGANIZER);
    }
    assertThat(answers()).as("accepted").isEqualTo(without);
    living.close();

    living = living();
    assertThat(answers()).as("after a restart from the file").isEqualTo(without);
    living = new LivingNetwork(store, StrengthRules.standard());
    assertThat(answers()).as("read anew").isEqualTo(without);

    CorrectionTown.importInto(store, folder, "Town", ALL_WRONG, 3);
    String padded = answers();
    assertThat(padded).as("a newer version, its rows elsewhere").doesNotContain("contracted");
    CorrectionTown.importInto(store, folder, "Other", ALL_WRONG, 0);
    assertThat(answers()).as("another dataset that says the same").doesNotContain("contracted");
    new Imports(store).undo("import-3");
    new Imports(store).undo("import-2");
    assertThat(answers()).as("the first version revived").isEqualTo(without);

    corrections = corrections(living);
    for (Dispute dispute : asked) {
      corrections.answer(dispute.id(), DisputeState.UNDONE, "", ORGANIZER);
    }
    assertThat(answers()).as("undone").isEqualTo(with);
    living = new LivingNetwork(store, StrengthRules.standard());
    assertThat(answers()).as("undone, read anew").isEqualTo(with);
    assertThat(audit.verify(null).isWhole()).isTrue();
  }

  @Test
  void whatIsRightIsRecordedAndMayBeDisputedAgain() {
    CorrectionTown.importInto(store, folder, "Town", WRONG_VISIT, 0);
    String key = "contracted|person:aoki|municipality:016331|2022-10-30|-";
    Dispute asked =
        corrections.dispute(
            AOKI, key, "役割が違います", new Right(null, LocalDate.of(2022, 10, 31), "相談役"), MEMBER);
    corrections.answer(asked.id(), DisputeState.ACCEPTED, "確認しました", ORGANIZER);
    assertThat(living.now().facts().engagementsOf(AOKI))
        .filteredOn(fact -> fact.kind().word().equals("contracted"))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.role()).isEqualTo("相談役");
              assertThat(fact.when().until()).isEqualTo("2022-10-31");
              assertThat(fact.evidence()).extracting("source").containsExactly("本人の訂正");
            });
    CorrectionTown.importInto(store, folder, "Town", WRONG_VISIT, 2);
    assertThat(living.now().facts().engagementsOf(AOKI).toString()).doesNotContain("契約者");
    Dispute again = corrections.dispute(AOKI, key, "やはりありません", Right.NOTHING, MEMBER);
    corrections.answer(again.id(), DisputeState.ACCEPTED, "", ORGANIZER);
    assertThat(living.now().facts().engagementsOf(AOKI).toString()).doesNotContain("CONTRACTED");

    corrections.answer(again.id(), DisputeState.UNDONE, "", ORGANIZER);
    assertThat(contract()).as("the first correction counts again").contains("相談役");
    Dispute third = corrections.dispute(AOKI, key, "今度こそ", Right.NOTHING, MEMBER);
    corrections.answer(third.id(), DisputeState.ACCEPTED, "", ORGANIZER);
    corrections.answer(asked.id(), DisputeState.UNDONE, "", ORGANIZER);
    assertThat(contract()).as("the third still refutes").isEmpty();
    corrections.answer(third.id(), DisputeState.UNDONE, "", ORGANIZER);
    assertThat(contract()).as("as it was imported").contains("契約者").doesNotContain("相談役");
  }

  @Test
  void anEarlierCorrectionWaitsForTheLastToBeUndone() {
    CorrectionTown.importInto(store, folder, "Town", WRONG_VISIT, 0);
    String key = "contracted|person:aoki|municipality:016331|2022-10-30|-";
    List<Dispute> asked = new ArrayList<>();
    for (Right right :
        List.of(new Right(null, null, "相談役"), new Right(null, null, "顧問"), Right.NOTHING)) {
      asked.add(corrections.dispute(AOKI, key, "違います", right, MEMBER));
      corrections.answer(asked.getLast().id(), DisputeState.ACCEPTED, "", ORGANIZER);
    }
    corrections.answer(asked.get(1).id(), DisputeState.UNDONE, "", ORGANIZER);
    assertThat(contract()).as("the last still refutes").isEmpty();
    corrections.answer(asked.get(2).id(), DisputeState.UNDONE, "", ORGANIZER);
    assertThat(contract()).as("the first counts again").contains("相談役").doesNotContain("契約者");
  }

  private String contract() {
    return living.now().facts().engagementsOf(AOKI).stream()
        .filter(fact -> fact.kind().word().equals("contracted"))
        .map(Object::toString)
        .collect(Collectors.joining());
  }

  @Test
  void anUndatedRowIsFoundByItsEventsDay() {
    CorrectionTown.importInto(store, folder, "Town", WRONG_FAIR, 0);
    Dispute asked =
        corrections.dispute(
            AOKI, "attended|person:aoki|event:fair|2022-09-01|-", "行っていません", Right.NOTHING, MEMBER);
    corrections.answer(asked.id(), DisputeState.ACCEPTED, "", ORGANIZER);
    assertThat(living.now().facts().engagementsOf(AOKI)).hasSize(1);
  }

  @Test
  void rowsWithoutADayGoOnlyWithTheirOwnFact() {
    CorrectionTown.importInto(
        store, folder, "Town", CorrectionTown.all(GIFT, GIFT_AT_FAIR, GIFT_AT_MEET), 0);
    String key = "donated|person:aoki|municipality:016331|%s|-";
    assertThat(gifts()).containsExactly("null", "2022-07-01", "2022-09-01");
    refute(key.formatted("-"));
    assertThat(gifts()).containsExactly("2022-07-01", "2022-09-01");
    refute(key.formatted("2022-09-01"));
    assertThat(gifts()).containsExactly("2022-07-01");
    refute(key.formatted("2022-07-01"));
    CorrectionTown.importInto(
        store, folder, "Town", CorrectionTown.all(GIFT, GIFT_AT_FAIR, GIFT_AT_MEET), 2);
    assertThat(gifts()).as("a newer version").isEmpty();
  }

  private void refute(String key) {
    Dispute asked = corrections.dispute(AOKI, key, "違います", Right.NOTHING, MEMBER);
    corrections.answer(asked.id(), DisputeState.ACCEPTED, "", ORGANIZER);
  }

  private List<String> gifts() {
    return living.now().facts().engagementsOf(AOKI).stream()
        .filter(fact -> fact.kind().word().equals("donated"))
        .map(fact -> String.valueOf(fact.when().on()))
        .toList();
  }

  @Test
  void onlyImportsThatHoldTheFactAreReadAnew() {
    CorrectionTown.importInto(store, folder, "Town", WRONG_VISIT, 0);
    CorrectionTown.importInto(store, folder, "Other", WRONG_FAIR + WRONG_STAY, 0);
    String key = "contracted|person:aoki|municipality:016331|2022-10-30|-";
    Dispute asked = corrections.dispute(AOKI, key, "違います", Right.NOTHING, MEMBER);
    corrections.answer(asked.id(), DisputeState.ACCEPTED, "", ORGANIZER);
    assertThat(marks()).containsExactly("Town 1", "Other 0");
    corrections.answer(asked.id(), DisputeState.UNDONE, "", ORGANIZER);
    assertThat(marks()).containsExactly("Town 2", "Other 0");
    assertThat(contract()).contains("契約者");
    Dispute stay = corrections.dispute(AOKI, stayKey(), "違います", Right.NOTHING, MEMBER);
    corrections.answer(stay.id(), DisputeState.ACCEPTED, "", ORGANIZER);
    corrections.answer(stay.id(), DisputeState.UNDONE, "", ORGANIZER);
    assertThat(marks()).containsExactly("Town 2", "Other 2");
    assertThat(stayKey()).startsWith("fact-");
  }

  private String stayKey() {
    return corrections.listFacts(AOKI, MEMBER).stream()
        .map(line -> line.fact())
        .filter(fact -> fact.kind().equals("stay"))
        .findFirst()
        .orElseThrow()
        .key();
  }

  private static List<String> marks() {
    return TestStore.rows(
            "MATCH (i:Import) RETURN i.dataset + ' ' + coalesce(i.marks, 0) AS marks ORDER BY"
                + " i.number",
            Map.of())
        .stream()
        .map(row -> String.valueOf(row.get("marks")))
        .toList();
  }

  @Test
  void onlyWhoMaySeesAndAnswers() {
    CorrectionTown.importInto(store, folder, "Town", WRONG_VISIT, 0);
    String key = "contracted|person:aoki|municipality:016331|2022-10-30|-";
    Dispute asked = corrections.dispute(AOKI, key, "違います", Right.NOTHING, MEMBER);
    assertThat(asked.dueOn()).isEqualTo("2022-12-15");
    assertThatThrownBy(() -> corrections.dispute(AOKI, key, "再び", Right.NOTHING, MEMBER))
        .hasMessageContaining("disputed already");
    assertThatThrownBy(() -> corrections.listFacts(AOKI, OTHER)).hasMessageContaining("for itself");
    for (Asker foreign : List.of(OTHER, ELSEWHERE)) {
      assertThat(refusal(asked.id(), foreign))
          .isEqualTo(refusal("dispute-none", foreign).replace("dispute-none", asked.id()));
    }
    assertThatThrownBy(() -> corrections.answer(asked.id(), DisputeState.ACCEPTED, "", MEMBER))
        .isInstanceOf(EnishiException.class);
    assertThat(corrections.list(ORGANIZER)).extracting(Dispute::id).contains(asked.id());
    assertThat(corrections.list(ELSEWHERE)).isEmpty();
    assertThatThrownBy(() -> corrections.answer(asked.id(), DisputeState.DECLINED, " ", ORGANIZER))
        .hasMessageContaining("reason");
    corrections.answer(asked.id(), DisputeState.DECLINED, "契約書があります", ORGANIZER);
    assertThat(corrections.list(MEMBER).getFirst().answer()).isEqualTo("契約書があります");
    assertThatThrownBy(() -> corrections.answer(asked.id(), DisputeState.ACCEPTED, "", ORGANIZER))
        .hasMessageContaining("not open any more");
    Dispute second = corrections.dispute(AOKI, key, "まだ違います", Right.NOTHING, MEMBER);
    corrections.answer(second.id(), DisputeState.WITHDRAWN, "", MEMBER);
    assertThat(audit.list(AOKI))
        .extracting("action")
        .contains("correction-asked", "correction-declined", "correction-withdrawn");
  }

  private String refusal(String id, Asker asker) {
    try {
      return corrections.get(id, asker).toString();
    } catch (EnishiException e) {
      return e.code() + " " + e.getMessage();
    }
  }

  private List<Dispute> disputeAllWrong() {
    List<Dispute> asked = new ArrayList<>();
    for (FactLine line : corrections.listFacts(AOKI, MEMBER)) {
      if (!String.valueOf(line.fact().on()).equals("2022-07-01")
          && !line.fact().kind().equals("knows")) {
        asked.add(corrections.dispute(AOKI, line.fact().key(), "これは違います", Right.NOTHING, MEMBER));
      }
    }
    return asked;
  }

  /** All that the network says, without where it is recorded, and what is worked out of it. */
  private String answers() {
    Facts facts = living.now().facts();
    var strengths = new ConnectionStrengths(living, new Views(store), audit);
    var tiers = new Tiers(living, new Views(store), audit, Ladders.shipped());
    Stream<Object> pairs =
        Stream.of("baba", "chiba", "doi")
            .map(
                other ->
                    strengths.find(new StrengthQuery(AOKI, Id.person(other), DAY), Asker.owner()));
    Stream<Object> tier =
        Stream.of("kamishihoro", "mlit")
            .map(ladder -> tiers.find(new TierQuery(AOKI, TOWN, ladder, DAY), Asker.owner()));
    return Stream.of(
            facts.engagements(),
            facts.ties(),
            facts.referrals().stream(),
            facts.registrations(),
            facts.stays().stream(),
            pairs,
            tier)
        .flatMap(all -> all)
        .map(Object::toString)
        .map(text -> text.replaceAll("evidence=\\[[^]]*]", "").replaceAll("source=[^,\\]]*", ""))
        .reduce("", (a, b) -> a + "\n" + b);
  }
}
