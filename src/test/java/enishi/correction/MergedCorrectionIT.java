package enishi.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.Consents;
import enishi.directory.Views;
import enishi.directory.identity.Identities;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.intake.Recorder;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.programme.ProgrammeOverview;
import enishi.programme.Programmes;
import enishi.programme.SubsidyRules;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of somebody who is recorded under two ids, and what they leave as it is. */
class MergedCorrectionIT {
  private static final Id AOKI = Id.person("aoki");
  private static final Id AOKI_2 = Id.person("aoki2");
  private static final String TOWN = "municipality:016331";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
  private static final Asker MEMBER = Asker.of(Account.member("aoki", AOKI));
  private static final Asker SECOND = Asker.of(Account.member("aoki2", AOKI_2));
  private static final Asker ORGANIZER =
      Asker.of(Account.organizer("town", List.of(Id.parse(TOWN))));

  @TempDir Path folder;
  private Store store;
  private AuditTrail audit;
  private LivingNetwork living;
  private Corrections corrections;

  @BeforeEach
  void start() throws IOException {
    store = TestStore.empty();
    audit = new AuditTrail(store, CLOCK);
    living = new LivingNetwork(store, StrengthRules.standard());
    corrections =
        new Corrections(store, new Recorder(store), living, new Views(store), audit, CLOCK);
    write("dataset.json", "{\"title\": \"Town\", \"source\": \"名簿\"}");
    write("municipalities.csv", "code,name,prefecture\n016331,上士幌町,北海道\n");
    write(
        "people.csv", "id,name,residence\naoki,青木 花,016331\naoki2,青木花,016331\nbaba,馬場 一郎,016331\n");
    write("programmes.csv", "id,name,hub\nsummer,夏の滞在,016331\n");
    write(
        "engagements.csv",
        "subject,kind,object,on\n"
            + "person:aoki2,contracted,municipality:016331,2022-10-30\n"
            + "person:aoki2,donated,municipality:016331,2022-10-31\n"
            + "person:aoki,donated,municipality:016331,\n");
    write("ties.csv", "person_a,person_b,kind,on\naoki2,baba,worked_with,2022-08-01\n");
    write(
        "stays.csv",
        "id,person,municipality,starts_on,ends_on,programme\n"
            + "both,aoki,016331,2022-09-05,2022-09-06,summer\n"
            + "both,aoki2,016331,2022-09-05,2022-09-06,summer\n"
            + "a|b,aoki2,016331,2022-09-07,2022-09-08,summer\n"
            + "a|b,baba,016331,2022-09-07,2022-09-08,summer\n");
    assertThat(new Imports(store).run(folder, true, ImportProgress.SILENT).problems()).isEmpty();
  }

  @AfterEach
  void stop() {
    living.close();
  }

  @Test
  void refutesWhatIsRecordedUnderEitherId() {
    merge();
    accept(corrections.dispute(AOKI, key("contracted", "2022-10-30"), "違います", none(), MEMBER));
    String tie = "worked_with|person:aoki|person:baba|2022-08-01|-";
    accept(corrections.dispute(AOKI, tie, "違います", none(), MEMBER));
    assertThat(kinds()).containsExactlyInAnyOrder("donated", "donated", "stay", "stay");
    living.close();
    living = new LivingNetwork(store, StrengthRules.standard());
    assertThat(living.now().facts().engagementsOf(AOKI)).hasSize(2);
    assertThat(living.now().facts().tiesOf(AOKI)).isEmpty();
  }

  @Test
  void answersWhatWasDisputedBeforeTheMerge() {
    String key = "contracted|person:aoki2|municipality:016331|2022-10-30|-";
    Dispute asked = corrections.dispute(AOKI_2, key, "違います", none(), SECOND);
    merge();
    assertThat(corrections.listOf(AOKI, MEMBER)).extracting(Dispute::id).contains(asked.id());
    assertThat(corrections.listFacts(AOKI, MEMBER))
        .extracting(FactLine::dispute)
        .contains(asked.id());
    assertThatThrownBy(
            () ->
                corrections.dispute(AOKI, key("contracted", "2022-10-30"), "違います", none(), MEMBER))
        .hasMessageContaining("disputed already");
    assertThat(corrections.get(asked.id(), MEMBER).person().id()).isEqualTo(AOKI);
    Asker own = new Asker("both", ORGANIZER.role(), AOKI, ORGANIZER.scope(), false);
    assertThatThrownBy(() -> corrections.answer(asked.id(), DisputeState.ACCEPTED, "", own))
        .hasMessageContaining("is about the asker");
    accept(asked);
    assertThat(kinds()).doesNotContain("contracted");
    corrections.answer(asked.id(), DisputeState.UNDONE, "", ORGANIZER);
    assertThat(kinds()).contains("contracted");
  }

  @Test
  void aMembersOldIdIsTheirOwn() {
    merge();
    assertThat(corrections.listFacts(AOKI_2, MEMBER)).isNotEmpty();
    var consents = new Consents(store, new Recorder(store), living, new Views(store), audit, CLOCK);
    assertThat(consents.find(AOKI_2, MEMBER).person()).isEqualTo(AOKI);
    assertThatThrownBy(() -> corrections.listFacts(Id.person("baba"), MEMBER))
        .hasMessageContaining("for itself");
  }

  @Test
  void aDayOfItsOwnLeavesAnUndatedFactAlone() {
    merge();
    accept(corrections.dispute(AOKI, key("donated", "2022-10-31"), "違います", none(), MEMBER));
    assertThat(living.now().facts().engagementsOf(AOKI))
        .filteredOn(fact -> fact.kind().word().equals("donated"))
        .singleElement()
        .satisfies(fact -> assertThat(fact.when().on()).isNull());
  }

  @Test
  void aTravellerOfTwoIdsIsOneAndARefutedStayIsNone() {
    assertThat(people()).containsExactly(2, 2);
    merge();
    assertThat(people()).containsExactly(1, 2);
    FactLine stay =
        corrections.listFacts(AOKI, MEMBER).stream()
            .filter(line -> "2022-09-07".equals(String.valueOf(line.fact().on())))
            .findFirst()
            .orElseThrow();
    accept(corrections.dispute(AOKI, stay.fact().key(), "行っていません", none(), MEMBER));
    assertThat(people()).containsExactly(1, 1);
  }

  private List<Integer> people() {
    return new Programmes(living, new Views(store), audit, new SubsidyRules(store), store)
            .find(Id.parse("programme:summer"), LocalDate.of(2022, 12, 1), Asker.owner())
            .parties()
            .stream()
            .map(ProgrammeOverview.Party::people)
            .toList();
  }

  private List<String> kinds() {
    return corrections.listFacts(AOKI, MEMBER).stream().map(line -> line.fact().kind()).toList();
  }

  private void merge() {
    new Identities(store, living, new Views(store), audit, CLOCK)
        .merge(AOKI, AOKI_2, Asker.owner());
  }

  private void accept(Dispute asked) {
    corrections.answer(asked.id(), DisputeState.ACCEPTED, "", ORGANIZER);
  }

  private static String key(String kind, String on) {
    return "%s|person:aoki|%s|%s|-".formatted(kind, TOWN, on);
  }

  private static Right none() {
    return Right.NOTHING;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
