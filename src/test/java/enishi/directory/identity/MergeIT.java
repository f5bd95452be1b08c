package enishi.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.Erasures;
import enishi.directory.Views;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Consent;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Person;
import enishi.network.KeptSnapshot;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Role;
import enishi.store.Store;
import enishi.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merges in a real store: snapshot file, restart, later imports, erasure, accounts and scope. */
class MergeIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
  private static final LocalDate DAY = LocalDate.parse("2022-12-01");
  private static final Id AOKI = Id.person("aoki");
  private static final Id AOKI_2 = Id.person("aoki2");
  private static final Id BABA = Id.person("baba");
  private static final Asker OWNER = Asker.owner();

  @TempDir Path folder;
  private Store store;
  private LivingNetwork living;
  private Identities identities;

  @BeforeEach
  void start() {
    store = TestStore.empty();
    living = living();
    identities = identities();
    imported("first", "aoki,青木 花,アオキ ハナ,131032,広報,introducible", "aoki,knows,baba,2022-03-01");
    imported("second", "aoki2,青木花,,131032,写真,hidden", "aoki2,knows,baba,2022-05-01");
  }

  @Test
  void followsAMergeAndLeavesNoTraceOnceItIsTakenBack() {
    var before = living.now();
    double strength = before.at(DAY).strength(AOKI, BABA);
    double other = before.at(DAY).strength(AOKI_2, BABA);
    String entities = before.facts().entities().values().toString();
    String ties = before.facts().ties().toList().toString();

    Suggestions found = identities.list(EntityKind.PERSON, 10, OWNER);
    assertThat(found.suggestions()).hasSize(1);
    assertThat(found.suggestions().getFirst().parts())
        .extracting(Part::field)
        .contains("name", "reading", "place");
    Merge merge = identities.merge(AOKI, AOKI_2, OWNER);
    assertThat(identities.list(null, 10, OWNER).total()).isZero();

    var merged = living.now();
    Person person = merged.facts().person(AOKI_2);
    assertThat(person.id()).isEqualTo(AOKI);
    assertThat(person.kana()).isEqualTo("アオキ ハナ");
    assertThat(person.consent()).isEqualTo(Consent.HIDDEN);
    assertThat(person.skills()).containsExactly("広報", "写真");
    assertThat(person.aliases()).contains("青木花");
    assertThat(merged.facts().tiesOf(AOKI)).hasSize(2);
    assertThat(merged.at(DAY).strength(AOKI, BABA)).isGreaterThan(Math.max(strength, other));
    assertThat(merged.facts().recordedAs(AOKI).values()).containsOnly(AOKI_2);
    assertThat(merged.facts().recordedAs(AOKI)).hasSize(1);
    assertThat(living.figures().how().name()).isEqualTo("DELTA");

    identities.unmerge(merge.id(), OWNER);
    var after = living.now();
    assertThat(after.facts().entities().values().toString()).isEqualTo(entities);
    assertThat(after.facts().ties().toList().toString()).isEqualTo(ties);
    assertThat(after.at(DAY).strength(AOKI, BABA)).isEqualTo(strength);
    assertThat(after.at(DAY).strength(AOKI_2, BABA)).isEqualTo(other);
    assertThat(identities.listMerges(OWNER).getFirst().inForce()).isFalse();
    assertThatThrownBy(() -> identities.unmerge(merge.id(), OWNER))
        .hasMessageContaining("taken back before");
  }

  @Test
  void theSnapshotFileKnowsTheMergesItWasMadeWith() {
    identities.merge(AOKI, AOKI_2, OWNER);
    double strength = living.now().at(DAY).strength(AOKI, BABA);
    living.close();
    try (LivingNetwork again = living()) {
      assertThat(again.now().facts().resolve(AOKI_2)).isEqualTo(AOKI);
      assertThat(again.figures().how().name()).isEqualTo("FILE");
      assertThat(again.now().at(DAY).strength(AOKI, BABA)).isEqualTo(strength);
    }
    living = living();
    identities = identities();
    identities.unmerge(identities.listMerges(OWNER).getFirst().id(), OWNER);
    living.close();
    try (LivingNetwork again = living()) {
      assertThat(again.now().facts().people()).containsKeys(AOKI, AOKI_2, BABA);
      assertThat(again.now().facts().resolve(AOKI_2)).isEqualTo(AOKI_2);
    }
  }

  @Test
  void laterImportsWithEitherIdGoToTheKeptOneAndAnUndoneImportLosesNobody() {
    identities.merge(AOKI, AOKI_2, OWNER);
    imported("third", "chiba,千葉 次郎,,,,", "aoki2,knows,chiba,2022-06-01");
    assertThat(living.now().facts().tiesOf(AOKI)).hasSize(3);
    new Imports(store).undo(imports("first"));
    assertThat(living.now().facts().person(AOKI).name()).isEqualTo("青木花");
    assertThat(living.now().facts().person(AOKI_2).id()).isEqualTo(AOKI_2);
  }

  @Test
  void erasureTakesAllIdsAndLetsNoneComeBack() {
    identities.merge(AOKI, AOKI_2, OWNER);
    AuditTrail audit = new AuditTrail(store, CLOCK);
    new Erasures(
            store, living, new Views(store), new Imports(store), new Accounts(store), audit, CLOCK)
        .erase(AOKI_2, OWNER);
    assertThat(TestStore.dump()).doesNotContain("person:aoki", "青木");
    imported("fourth", "aoki2,青木花,,131032,,", "aoki2,knows,baba,2022-05-01");
    assertThat(living.now().facts().people().keySet()).containsExactly(BABA);
  }

  @Test
  void anErasureTakesWhoWasMergedWhileItWaitedForAnother() throws InterruptedException {
    living.now();
    Imports imports = new Imports(store);
    AuditTrail audit = new AuditTrail(store, CLOCK);
    Erasures erasures =
        new Erasures(store, living, new Views(store), imports, new Accounts(store), audit, CLOCK);
    Thread waiting = new Thread(() -> erasures.erase(AOKI, OWNER));
    imports.erasing(
        () -> {
          waiting.start();
          while (!waits(waiting)) {
            Thread.onSpinWait();
          }
          return identities.merge(AOKI, AOKI_2, OWNER);
        });
    waiting.join();
    assertThat(TestStore.dump()).doesNotContain("person:aoki", "青木");
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.BLOCKED
        && Arrays.stream(thread.getStackTrace())
            .limit(1)
            .anyMatch(frame -> frame.getMethodName().equals("erasing"));
  }

  @Test
  void anAccountOfTheAbsorbedIdStandsForTheKeptOne() {
    Accounts accounts = new Accounts(store);
    accounts.create(Account.member("hana", AOKI_2), "a long password");
    Merge merge = identities.merge(AOKI, AOKI_2, OWNER);
    assertThat(accounts.get("hana").person()).isEqualTo(AOKI);
    assertThat(accounts.list()).extracting(Account::person).contains(AOKI);
    identities.unmerge(merge.id(), OWNER);
    assertThat(accounts.get("hana").person()).isEqualTo(AOKI_2);
  }

  @Test
  void chainsEndAtTheLastAndCirclesAreRefused() {
    Merge first = identities.merge(AOKI_2, AOKI, OWNER);
    identities.merge(BABA, AOKI, OWNER);
    assertThat(living.now().facts().resolve(AOKI)).isEqualTo(BABA);
    assertThat(living.now().facts().idsOf(AOKI)).containsExactly(BABA, AOKI, AOKI_2);
    assertThatThrownBy(() -> identities.merge(AOKI, BABA, OWNER))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("are one already");
    identities.unmerge(first.id(), OWNER);
    assertThat(living.now().facts().resolve(AOKI)).isEqualTo(AOKI);
    assertThat(living.now().facts().resolve(AOKI_2)).isEqualTo(BABA);
  }

  @Test
  void whoIsNeverTheSameIsNotSuggestedAgainAndNotMerged() {
    identities.never(AOKI_2, AOKI, OWNER);
    assertThat(identities.list(null, 10, OWNER).total()).isZero();
    assertThatThrownBy(() -> identities.merge(AOKI, AOKI_2, OWNER))
        .hasMessageContaining("never the same");
    identities.maybeSame(AOKI, AOKI_2, OWNER);
    assertThat(identities.list(null, 10, OWNER).total()).isEqualTo(1);
  }

  @Test
  void whatWasSaidLongAgoMayBeTakenBackToo() {
    identities.never(AOKI_2, AOKI, OWNER);
    TestStore.run(
        "UNWIND range(1, 250) AS n CREATE (:Distinct {a: 'person:a' + n, b: 'person:b' + n, at:"
            + " 9000000000000, by: ''})");
    identities.maybeSame(AOKI, AOKI_2, OWNER);
    assertThat(identities.list(null, 10, OWNER).total()).isEqualTo(1);
  }

  @Test
  void organizersDecideOnlyOnThoseTheySee() {
    Asker minato = organizer("municipality:131032");
    assertThat(identities.list(null, 10, minato).total()).isEqualTo(1);
    Asker elsewhere = organizer("municipality:016331");
    assertThat(identities.list(null, 10, elsewhere).total()).isZero();
    assertThatThrownBy(() -> identities.merge(AOKI, AOKI_2, elsewhere))
        .hasMessageContaining("unknown id (person:aoki)");
    Merge merge = identities.merge(AOKI, AOKI_2, minato);
    assertThat(identities.listMerges(elsewhere)).isEmpty();
    assertThatThrownBy(() -> identities.unmerge(merge.id(), elsewhere))
        .hasMessageContaining("unknown merge");
    assertThatThrownBy(
            () -> identities.list(null, 10, new Asker("m", Role.MEMBER, AOKI, List.of(), false)))
        .hasMessageContaining("may not do this");
  }

  private static Asker organizer(String scope) {
    return new Asker("tanto", Role.ORGANIZER, null, List.of(Id.parse(scope)), false);
  }

  private LivingNetwork living() {
    return new LivingNetwork(
        store,
        StrengthRules.standard(),
        KeptSnapshot.in(folder.resolve("snapshot"), Duration.ofHours(1), true));
  }

  private Identities identities() {
    return new Identities(store, living, new Views(store), new AuditTrail(store, CLOCK), CLOCK);
  }

  private String imports(String title) {
    return new Imports(store)
        .list().stream()
            .filter(past -> past.dataset().equals(title))
            .findFirst()
            .orElseThrow()
            .id();
  }

  private void imported(String title, String person, String tie) {
    Path dataset = folder.resolve(title);
    try {
      Files.createDirectories(dataset);
      Files.writeString(
          dataset.resolve("dataset.json"),
          "{\"title\": \"%s\", \"source\": \"%s\", \"licence\": \"CC0-1.0\"}"
              .formatted(title, title));
      Files.writeString(
          dataset.resolve("municipalities.csv"), "code,name,prefecture\n131032,港区,東京都\n");
      Files.writeString(
          dataset.resolve("people.csv"),
          "id,name,kana,residence,skills,consent\nbaba,馬場 一郎,,,,\n" + person + "\n");
      Files.writeString(dataset.resolve("ties.csv"), "person_a,kind,person_b,on\n" + tie + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var report = new Imports(store).run(dataset, true, ImportProgress.SILENT);
    assertThat(report.problems()).isEmpty();
  }
}
