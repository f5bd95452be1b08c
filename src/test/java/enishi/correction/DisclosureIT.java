package enishi.correction;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.Consents;
import enishi.directory.Reads;
import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.model.Consent;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.store.TestStore;
import enishi.terminal.Phrases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file that a person gets holds all that the store has of them, asked in another way. */
class DisclosureIT {
  private static final Id AOKI = Id.person("aoki");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

  @TempDir Path folder;

  @Test
  void holdsEverything() throws IOException {
    Store store = TestStore.empty();
    CorrectionTown.importInto(
        store,
        folder,
        "Town",
        CorrectionTown.all(
            CorrectionTown.WRONG_VISIT,
            CorrectionTown.WRONG_FAIR,
            CorrectionTown.WRONG_TIE,
            CorrectionTown.WRONG_LISTING,
            CorrectionTown.WRONG_REFERRAL,
            CorrectionTown.WRONG_STAY),
        0);
    var audit = new AuditTrail(store, CLOCK);
    var accounts = new Accounts(store);
    var views = new Views(store);
    var living = new LivingNetwork(store, StrengthRules.standard());
    var recorder = new Recorder(store);
    var consents = new Consents(store, recorder, living, views, audit, CLOCK);
    var corrections = new Corrections(store, recorder, living, views, audit, CLOCK);
    Asker member = Asker.of(Account.member("aoki", AOKI));
    accounts.create(Account.member("aoki", AOKI), "a long password");
    consents.choose(AOKI, Consent.TARGET_ONLY, 3, member);
    for (int i = 0; i < 1_100; i++) {
      audit.record(Asker.owner(), i % 2 == 0 ? "export" : "card", List.of(AOKI), "question " + i);
    }
    corrections.dispute(
        AOKI,
        "contracted|person:aoki|municipality:016331|2022-10-30|-",
        "違います",
        Right.NOTHING,
        member);
    var disclosures =
        new Disclosures(
            living,
            views,
            corrections,
            consents,
            new Reads(living, views, accounts, audit, CLOCK),
            accounts,
            audit,
            CLOCK);
    var bytes = new ByteArrayOutputStream();
    new DisclosureZip(
            Phrases.of("correction", Locale.JAPANESE),
            Phrases.of("directory", Locale.JAPANESE),
            CLOCK.getZone())
        .write(disclosures.find(AOKI, member), bytes);
    Map<String, String> files = unzipped(bytes.toByteArray());
    assertThat(files).containsOnlyKeys("record.html", "record.json");
    JsonNode file = JsonMapper.shared().readTree(files.get("record.json"));

    assertThat(file.get("facts").size()).isEqualTo(count(FACTS));
    assertThat(file.get("reads").size())
        .isEqualTo(count("MATCH (a:Audit {subject: 'person:aoki'}) RETURN count(a) AS n"));
    assertThat(file.get("given").size()).isEqualTo(550);
    assertThat(file.get("accounts").size()).isEqualTo(1);
    assertThat(file.get("choices").size()).isEqualTo(1);
    assertThat(file.get("disputes").size()).isEqualTo(1);
    for (Map<String, Object> source : TestStore.rows(SOURCES, Map.of())) {
      assertThat(file.get("facts").toString()).contains("csv " + source.get("row"));
    }
    assertThat(files.get("record.html"))
        .contains("青木 花", "上士幌町", "秋の市", "契約", "違います")
        .doesNotContain("<script");
  }

  private static final String FACTS =
      """
      CALL () {
        MATCH (:Entity {id: 'person:aoki'})-[r]-(:Entity) WHERE r.row IS NOT NULL
        RETURN count(r) AS n
        UNION ALL
        MATCH (s:Stay {person: 'person:aoki'}) RETURN count(s) AS n
      }
      RETURN sum(n) AS n
      """;

  private static final String SOURCES =
      """
      MATCH (:Entity {id: 'person:aoki'})-[r]-(:Entity) WHERE r.row IS NOT NULL
      RETURN r.row AS row
      """;

  private static int count(String statement) {
    return Integer.parseInt(
        String.valueOf(TestStore.rows(statement, Map.of()).getFirst().get("n")));
  }

  private static Map<String, String> unzipped(byte[] bytes) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
