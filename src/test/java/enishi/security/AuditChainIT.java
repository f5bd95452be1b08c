package enishi.security;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.security.AuditVerification.Verdict;
import enishi.security.AuditVerification.What;
import enishi.store.Store;
import enishi.store.TestStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody without the key does to the record is noticed. */
class AuditChainIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-08-26T01:02:03.004Z"), ZoneOffset.UTC);
  private static final Asker OWNER = Asker.owner();
  private static final Asker KESU = Asker.of(Account.member("kesu", Id.person("kesu")));
  private static final int ALTERATIONS = 1_000;

  private Store store;
  private AuditTrail audit;

  @BeforeEach
  void emptyTrail() {
    store = TestStore.empty();
    audit = new AuditTrail(store, CLOCK);
  }

  @Test
  void anUntouchedChainIsWholeAlsoAfterErasures() {
    fill();
    assertWhole(audit.verify(null));
    AuditHead noted = audit.head();
    erase("kesu");
    assertWhole(audit.verify(noted));
    assertThat(audit.verify(null).redacted()).isPositive();
    assertThat(TestStore.dump()).doesNotContain("kesu");
    erase("kesu");
    audit.record(OWNER, "card", List.of(Id.person("p1")), "after");
    assertWhole(audit.verify(noted));
    assertThat(audit.list(Id.person("kesu"))).isEmpty();
  }

  @Test
  void eachOfAThousandRandomAlterationsIsNoticed() {
    fill();
    erase("kesu");
    AuditHead noted = audit.head();
    var tampering = new AuditTampering(new Random(0));
    List<String> unnoticed = new ArrayList<>();
    int unnoticedByCounting = 0;
    for (int seed = 0; seed < ALTERATIONS; seed++) {
      String done = tampering.change();
      AuditVerification found = audit.verify(seed % 2 == 0 ? noted : null);
      if (found.verdict() == Verdict.WHOLE) {
        unnoticed.add(done);
      }
      if (countsFit()) {
        unnoticedByCounting++;
      }
      tampering.restore();
    }
    assertThat(unnoticed).isEmpty();
    assertThat(unnoticedByCounting).as("a check that only counts misses").isGreaterThan(300);
    assertWhole(audit.verify(noted));
  }

  @Test
  void namesTheFirstEntryThatDoesNotFit() {
    fill();
    TestStore.run("MATCH (a:Audit {number: 7}) SET a.action = 'other'");
    TestStore.run("MATCH (a:Audit {number: 9}) SET a.at = a.at + 1");
    AuditVerification found = audit.verify(null);
    assertThat(found.broken()).isEqualTo(2);
    assertThat(found.breaks().getFirst())
        .isEqualTo(new AuditVerification.Break(7, CLOCK.instant(), What.ENTRY_CHANGED));
  }

  @Test
  void whatIsRecordedAfterAnAlterationDoesNotHideIt() {
    fill();
    long count = audit.head().number();
    TestStore.rows(
        "MATCH (a:Audit {number: $n}), (b:Audit {number: $n - 1}), (h:AuditHead)"
            + " SET h.count = $n - 1, h.hash = b.hash DELETE a",
        Map.of("n", count));
    audit.record(OWNER, "card", List.of(Id.person("p1")), "later");
    AuditVerification found = audit.verify(null);
    assertThat(found.verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(found.breaks()).extracting("what").contains(What.HEAD_CHANGED_BEFORE);
  }

  @Test
  void anotherKeyIsSaidAndTheOldOneStillProves() {
    fill();
    AuditKey old = AuditKey.beside(store);
    var moved =
        new AuditTrail(store, CLOCK, () -> AuditKey.of("another key of 32 characters ...."));
    assertThat(moved.verify(null).verdict()).isEqualTo(Verdict.OTHER_KEY);
    moved.record(OWNER, "card", List.of(Id.person("p1")), "under another key");
    AuditVerification without = moved.verify(null);
    assertThat(without.verdict()).isEqualTo(Verdict.OTHER_KEY);
    assertThat(without.keys()).containsExactly(old.fingerprint());
    assertThat(without.unchecked()).isEqualTo(without.entries() - 2);
    assertWhole(moved.verify(null, old));
    TestStore.run("MATCH (a:Audit {number: 3}) SET a.action = 'other'");
    assertThat(moved.verify(null, old).verdict()).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void entriesFromBeforeTheChainAreTakenIn() {
    TestStore.run(
        "UNWIND range(1, 4500) AS i CREATE (:Audit {at: i / 3, asker: 'owner', role:"
            + " 'administrator', action: 'card', question: 'q' + i, subject: 'person:p' + (i %"
            + " 7)})");
    audit.record(OWNER, "card", List.of(Id.person("p1")), "after");
    AuditVerification found = audit.verify(null);
    assertWhole(found);
    assertThat(found.earlier()).isEqualTo(4_500);
    assertThat(found.entries()).isEqualTo(4_502);
    TestStore.run("CREATE (:Audit {at: 1, asker: 'owner', role: 'member', action: 'card'})");
    assertThat(audit.verify(null).breaks()).extracting("what").contains(What.ENTRY_FOREIGN);
  }

  @Test
  void aChainCutShortIsShorterThanTheNotedHead() {
    fill();
    AuditHead before = audit.head();
    var kept = new AuditTampering(new Random(0));
    audit.record(OWNER, "card", List.of(Id.person("p1")), "more");
    AuditHead noted = AuditHead.parse(audit.head().toString());
    kept.restore();
    assertWhole(audit.verify(before));
    assertThat(audit.verify(noted).breaks())
        .extracting("what")
        .containsExactly(What.SHORTER_THAN_NOTED);
  }

  @Test
  void severalWritersMakeOneChain() throws Exception {
    List<AuditTrail> servers = List.of(audit, new AuditTrail(store, CLOCK));
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        AuditTrail server = servers.get(i % 2);
        Id person = Id.person("p" + i);
        all.add(
            threads.submit(
                () -> server.record(OWNER, "card", List.of(person, Id.person("q")), "q")));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    AuditVerification found = audit.verify(null);
    assertWhole(found);
    assertThat(found.entries()).isEqualTo(401);
  }

  private void fill() {
    for (int i = 0; i < 12; i++) {
      audit.record(
          i % 4 == 3 ? KESU : OWNER,
          i % 2 == 0 ? "search" : "card",
          List.of(Id.person("p" + i), Id.person(i % 3 == 0 ? "kesu" : "q" + i)),
          i % 5 == 0 ? "person:kesu → person:p" + i : "question " + i);
    }
  }

  private void erase(String key) {
    audit.forget(
        new AuditTrail.Forgotten(
            Id.person(key),
            List.of(key),
            List.of("person:" + key),
            List.of(),
            text -> text.contains("person:" + key)));
  }

  private static boolean countsFit() {
    return Boolean.TRUE.equals(
        TestStore.rows(
                "MATCH (a:Audit) WITH count(a) AS n OPTIONAL MATCH (h:AuditHead) RETURN"
                    + " coalesce(h.count = n, false) AS fits",
                Map.of())
            .getFirst()
            .get("fits"));
  }

  private static void assertWhole(AuditVerification found) {
    assertThat(found.breaks()).isEmpty();
    assertThat(found.verdict()).isEqualTo(Verdict.WHOLE);
  }
}
