package enishi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.intake.ImportProgress;
import enishi.intake.ImportReport;
import enishi.intake.Imports;
import enishi.intake.Recorder;
import enishi.intake.Recording;
import enishi.model.Consent;
import enishi.model.EnishiException;
import enishi.model.Id;
import enishi.network.KeptSnapshot;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Tokens;
import enishi.store.Store;
import enishi.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An erased person is nowhere any more: not in the store, not on disk, not after another import.
 */
class ErasureIT {
  private static final Id ERASED = Id.person("kesu");
  private static final List<String> TRACES =
      List.of("person:kesu", "\"kesu\"", "消江 残子", "消江残子", "ケスエ ザンコ", "けーちゃん");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

  @TempDir Path folder;
  private Store store;
  private Imports imports;
  private Accounts accounts;
  private AuditTrail audit;
  private LivingNetwork living;

  @BeforeEach
  void start() {
    store = TestStore.empty();
    imports = new Imports(store);
    accounts = new Accounts(store);
    audit = new AuditTrail(store, CLOCK);
    living = living(true);
  }

  private LivingNetwork living(boolean saves) {
    return new LivingNetwork(
        store,
        StrengthRules.standard(),
        KeptSnapshot.in(folder.resolve("snapshot"), Duration.ofHours(1), saves));
  }

  private Erasures erasures() {
    return new Erasures(store, living, new Views(store), imports, accounts, audit, CLOCK);
  }

  @Test
  void nothingInTheStoreNamesThePersonAnyMore() {
    fill();
    assertThat(traces()).as("before").isNotEmpty();
    Erased erased = erasures().erase(ERASED, Asker.owner());
    assertThat(traces()).isEmpty();
    assertThat(TestStore.dump()).contains("person:kesu2", "架空 ほか");
    assertThat(erased.removed())
        .contains(
            new Erased.Removed("attended", 2),
            new Erased.Removed("description", 3),
            new Erased.Removed("knows", 2),
            new Erased.Removed("referred", 2),
            new Erased.Removed("introductionrequest", 2),
            new Erased.Removed("stay", 2),
            new Erased.Removed("account", 1),
            new Erased.Removed("read", 2));
    assertThat(erasures().listCounts().removed())
        .containsAll(erased.removed())
        .as("others: a choice, a wish to be erased, a problem row, a case and its two steps")
        .contains(new Erased.Removed("other", 6));
    assertThat(TestStore.dump()).contains("another case").doesNotContain("a case");
    assertThat(accounts.find("kesu")).isEmpty();
    assertThat(living.now().facts().find(ERASED)).isEmpty();
    assertThat(living.now().facts().projects().values().iterator().next().founders())
        .containsExactly(Id.person("aoki"));
    assertThatThrownBy(() -> erasures().erase(ERASED, Asker.owner()))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("unknown id (person:kesu)");
  }

  @Test
  void theFileOnDiskDoesNotHoldThePersonEither() {
    fill();
    living.now();
    living.close();
    assertThat(fileTraces()).as("before").isNotEmpty();
    living = living(true);
    erasures().erase(ERASED, Asker.owner());
    assertThat(fileTraces()).as("written by a server").isEmpty();
    assertThat(Files.exists(folder.resolve("snapshot/network.snapshot"))).isTrue();
  }

  @Test
  void aCommandThatDoesNotKeepTheFileDeletesIt() {
    fill();
    living.now();
    living.close();
    living = living(false);
    erasures().erase(ERASED, Asker.owner());
    assertThat(Files.exists(folder.resolve("snapshot/network.snapshot"))).isFalse();
  }

  @Test
  void aServerThatStartsFromAnOldFileDoesNotSeeThePerson() throws IOException {
    fill();
    living.now();
    living.close();
    Path file = folder.resolve("snapshot/network.snapshot");
    byte[] old = Files.readAllBytes(file);
    erasures().erase(ERASED, Asker.owner());
    Files.write(file, old);
    try (var again = living(true)) {
      assertThat(again.now().facts().find(ERASED)).isEmpty();
    }
    assertThat(fileTraces()).isEmpty();
  }

  @Test
  void neitherUndoNorAnotherImportBringsThePersonBack() {
    fill();
    erasures().erase(ERASED, Asker.owner());
    String last = imports.list().getLast().id();
    imports.undo(last);
    assertThat(living.now().facts().find(ERASED)).as("after undo of %s", last).isEmpty();
    ImportReport again = imports.run(town("Other", ""), true, ImportProgress.SILENT);
    assertThat(again.outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
    assertThat(again.problems()).isEmpty();
    assertThat(again.erasedRows()).isEqualTo(7);
    assertThat(again.toString()).doesNotContain("kesu\"", "person:kesu,", "消江");
    assertThat(traces()).isEmpty();
    assertThat(living.now().facts().find(ERASED)).isEmpty();
    assertThat(living.now().facts().find(Id.person("kesu2"))).isPresent();
  }

  @Test
  void theSameDatasetStaysUnchanged() {
    Path town = town("Town", "");
    imports.run(town, true, ImportProgress.SILENT);
    erasures().erase(ERASED, Asker.owner());
    assertThat(imports.run(town, true, ImportProgress.SILENT).outcome())
        .isEqualTo(ImportReport.Outcome.UNCHANGED);
    assertThat(imports.rehearse(town, ImportProgress.SILENT).erasedRows()).isEqualTo(7);
  }

  @Test
  void problemsOfALaterImportDoNotNameThePerson() {
    imports.run(town("Town", ""), true, ImportProgress.SILENT);
    erasures().erase(ERASED, Asker.owner());
    Path town =
        town("Town", "person:kesu,attended,event:none,2022-09-01,,\nkesu,attended,event:fair,,,\n");
    ImportReport report = imports.run(town, false, ImportProgress.SILENT);
    assertThat(report.problems()).isEmpty();
    assertThat(traces()).isEmpty();
  }

  @Test
  void aRecordingOfThePersonIsRefusedAsUnknown() {
    fill();
    erasures().erase(ERASED, Asker.owner());
    var recorder = new Recorder(store);
    assertThatThrownBy(
            () -> recorder.record(one("people", Map.of("id", "person:kesu", "name", "また"))))
        .hasMessageContaining("unknown id (person:kesu)");
    assertThatThrownBy(
            () ->
                recorder.record(
                    one(
                        "ties",
                        Map.of("person_a", "person:aoki", "person_b", "kesu", "kind", "knows"))))
        .hasMessageContaining("unknown id (person:kesu)");
    recorder.record(one("people", Map.of("id", "person:aoki", "name", "青木 花")));
    assertThat(traces()).isEmpty();
  }

  @Test
  void cutOffAfterTheFirstTransactionItIsInvisibleAndGoesOnLater() {
    fill();
    living.now();
    erasures().begin(ERASED);
    assertThat(living.now().facts().find(ERASED)).isEmpty();
    assertThat(living.now().facts().ties())
        .noneMatch(tie -> tie.a().equals(ERASED) || tie.b().equals(ERASED));
    assertThat(living.now().facts().engagements()).noneMatch(row -> row.subject().equals(ERASED));
    assertThat(living.now().facts().stays()).noneMatch(stay -> stay.persons().contains(ERASED));
    assertThat(living.now().facts().requests()).isEmpty();
    assertThat(traces()).as("not swept yet").isNotEmpty();
    erasures().resume();
    assertThat(traces()).isEmpty();
    erasures().resume();
    assertThat(traces()).isEmpty();
  }

  @Test
  void anImportDuringWhichSomebodyWasErasedBeginsAnew() {
    fill();
    Path town = town("Third", "");
    Erasures erasures = erasures();
    boolean[] done = {false};
    ImportReport report =
        imports.run(
            town,
            true,
            (phase, table, rows, total) -> {
              if (!done[0] && phase == ImportProgress.Phase.WRITE && table.equals("projects")) {
                done[0] = true;
                erasures.erase(ERASED, Asker.owner());
              }
            });
    assertThat(done[0]).isTrue();
    assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.IMPORTED);
    assertThat(report.erasedRows()).isEqualTo(7);
    assertThat(traces()).isEmpty();
  }

  @Tag("heavy")
  @Test
  void aPersonWithManyRowsIsSweptInParts() {
    Path town = town("Town", "");
    var rows = new StringBuilder("subject,kind,object,on\n");
    for (int i = 0; i < 100_000; i++) {
      rows.append("person:kesu,attended,event:fair,")
          .append(LocalDate.of(1900, 1, 1).plusDays(i % 40_000))
          .append('\n');
    }
    write(town, "engagements.csv", rows.toString());
    imports.run(town, true, ImportProgress.SILENT);
    Erased erased = erasures().erase(ERASED, Asker.owner());
    assertThat(erased.removed()).contains(new Erased.Removed("attended", 100_000));
    assertThat(traces()).isEmpty();
  }

  @Test
  void onlyOrganizersEraseAndOnlyWhomTheySee() {
    fill();
    assertThatThrownBy(() -> erasures().erase(ERASED, Askers.member("kesu")))
        .hasMessageContaining("may not do this");
    assertThatThrownBy(() -> erasures().erase(ERASED, Askers.organizer("municipality:131032")))
        .hasMessageContaining("unknown id (person:kesu)");
    erasures().erase(ERASED, Askers.organizer("municipality:016331"));
    assertThat(traces()).isEmpty();
  }

  /** Imports of several states, recordings, accounts and readings that name the person. */
  private void fill() {
    imports.run(town("Town", ""), true, ImportProgress.SILENT);
    imports.run(
        town("Town", "person:aoki,attended,event:fair,2022-09-02,消江残子の友人,person:kesu と来場\n"),
        false,
        ImportProgress.SILENT);
    imports.run(problems(), false, ImportProgress.SILENT);
    accounts.create(Account.member("kesu", ERASED), "a long password");
    new Tokens(store, CLOCK).issue("kesu", 3);
    audit.record(Asker.owner(), "search", List.of(ERASED, Id.person("aoki")), "消江 残子");
    audit.record(Asker.owner(), "card", List.of(ERASED), "person:kesu");
    audit.record(Askers.member("kesu"), "card", List.of(Id.person("aoki")), "person:aoki");
    var consents = new Consents(store, new Recorder(store), living, new Views(store), audit, CLOCK);
    consents.choose(ERASED, Consent.HIDDEN, 3, Askers.member("kesu"));
    new ErasureRequests(store, living, new Views(store), audit, CLOCK)
        .ask(ERASED, Askers.member("kesu"));
    TestStore.run(
        "CREATE (c:Case {message: 'a case'})-[:STEP]->(:Step {person: 'person:aoki'}),"
            + " (c)-[:STEP]->(:Step {person: 'person:kesu'})");
    TestStore.run(
        "CREATE (c:Case {message: 'another case'})-[:STEP]->(:Step {person: 'person:aoki'})");
  }

  private static Recording one(String table, Map<String, String> cells) {
    return new Recording("one", "test", List.of(new Recording.Row(table, cells)));
  }

  private List<String> traces() {
    String dump = TestStore.dump();
    return dump.lines()
        .filter(
            line ->
                TRACES.stream().anyMatch(trace -> line.replace("person:kesu2", "").contains(trace)))
        .toList();
  }

  private List<String> fileTraces() {
    try {
      Path file = folder.resolve("snapshot/network.snapshot");
      String bytes =
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("kesu2", "");
      return List.of("kesu", "消江", "ケスエ").stream().filter(bytes::contains).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path problems() {
    Path path = folder.resolve("problems");
    write(path, "dataset.json", "{\"title\": \"Problems\", \"source\": \"消江 残子 の名刺\"}");
    write(
        path,
        "engagements.csv",
        """
        subject,kind,object,on
        person:kesu,attended,event:none,2022-09-01
        kesu,knows,event:fair,2022-09-01
        person:aoki,attended,person:kesu,2022-09-01
        """);
    return path;
  }

  private Path town(String title, String moreEngagements) {
    Path path = folder.resolve(title);
    write(
        path,
        "dataset.json",
        "{\"title\": \"%s\", \"source\": \"名簿\", \"expected\": {\"people\": 4}}".formatted(title));
    write(path, "municipalities.csv", "code,name,prefecture\n016331,上士幌町,北海道\n");
    write(
        path,
        "people.csv",
        """
        id,name,kana,aliases,residence
        aoki,青木 花,アオキ ハナ,,
        kesu,消江 残子,ケスエ ザンコ,けーちゃん,016331
        kesu2,架空 ほか,,,
        baba,馬場 一郎,,,016331
        """);
    write(
        path,
        "projects.csv",
        """
        id,name,admission,started_on,founders
        tomo,ともだち,referral_only,2020-04-01,kesu;aoki
        """);
    write(path, "events.csv", "id,name,starts_on\nfair,秋の市,2022-09-01\n");
    write(
        path,
        "engagements.csv",
        """
        subject,kind,object,on,role,context
        person:kesu,attended,event:fair,2022-09-01,,
        person:aoki,attended,event:fair,2022-09-01,,person:kesu さんと
        person:baba,attended,event:fair,2022-09-01,person:kesu2,
        """
            + moreEngagements);
    write(
        path,
        "ties.csv",
        """
        person_a,person_b,kind,on
        aoki,kesu,knows,2022-08-01
        aoki,baba,knows,2022-08-01
        """);
    write(
        path,
        "referrals.csv",
        "referrer,candidate,project,on\nkesu,baba,tomo,2022-08-01\naoki,baba,tomo,2022-08-01\n");
    write(
        path,
        "introductions.csv",
        "requester,introducer,target,asked_on\naoki,kesu,baba,2022-08-01\n");
    write(
        path,
        "stays.csv",
        "id,person,municipality,starts_on,ends_on\ns1,kesu,016331,2022-09-01,2022-09-02\n"
            + "s1,aoki,016331,2022-09-01,2022-09-02\n");
    write(path, "answers.csv", "event,respondent,score\nfair,kesu,9\nfair,r2,7\n");
    return path;
  }

  private static void write(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
