package enishi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.store.Store;
import enishi.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts recorded one at a time count at once, replace themselves and can be taken back. */
class RecorderIT {
  private static final Id AOKI = Id.person("aoki");
  private static final Id BABA = Id.person("baba");

  @TempDir Path folder;
  private Store store;
  private Recorder recorder;
  private LivingNetwork network;

  @BeforeEach
  void start() {
    store = TestStore.empty();
    Folder town =
        Folder.smallTown(folder)
            .file("projects.csv", "id,name,admission\nproject:p,会,referral_only\n")
            .file(
                "referrals.csv",
                "referrer,candidate,project,on\nperson:aoki,person:baba,project:p,2022-05-01\n");
    new Imports(store).run(town.path(), false, ImportProgress.SILENT);
    recorder = new Recorder(store);
    network = new LivingNetwork(store, StrengthRules.standard());
    network.now();
  }

  private static Recording tie(String title, String on) {
    return new Recording(
        title,
        "電話で聞いた",
        List.of(
            new Recording.Row(
                "ties",
                Map.of("person_a", "aoki", "person_b", "baba", "kind", "knows", "on", on))));
  }

  private List<Tie> known() {
    return network.now().facts().tiesBetween(AOKI, BABA).stream()
        .filter(tie -> tie.kind().word().equals("knows"))
        .toList();
  }

  @Test
  void countsAtOnceWithItsEvidence() {
    assertThat(known()).isEmpty();
    String id = recorder.record(tie("a talk", "2023-01-01"));
    assertThat(known()).hasSize(1);
    assertThat(known().getFirst().evidence())
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.importId()).isEqualTo(id);
              assertThat(evidence.source()).isEqualTo("電話で聞いた");
              assertThat(evidence.file()).isEqualTo("ties");
            });
  }

  @Test
  void replacesWhatTheSameTitleSaidAndIsTakenBackWhole() {
    recorder.record(tie("a talk", "2023-01-01"));
    recorder.record(tie("a talk", "2023-02-02"));
    recorder.record(tie("another", "2023-03-03"));
    assertThat(known())
        .extracting(tie -> tie.when().on())
        .containsExactly(LocalDate.parse("2023-02-02"), LocalDate.parse("2023-03-03"));
    recorder.retract("a talk");
    assertThat(known())
        .extracting(tie -> tie.when().on())
        .containsExactly(LocalDate.parse("2023-03-03"));
  }

  @Test
  void revokesAReferralThatADatasetBrought() {
    recorder.record(
        new Recording(
            "a revocation",
            "本人の申し出",
            List.of(
                new Recording.Row(
                    "referrals",
                    Map.of(
                        "referrer", "aoki",
                        "candidate", "baba",
                        "project", "p",
                        "on", "2022-05-01",
                        "revoked_on", "2022-06-01")))));
    assertThat(network.now().facts().referralsOf(BABA))
        .singleElement()
        .extracting(Referral::revokedOn, row -> row.evidence().size())
        .containsExactly(LocalDate.parse("2022-06-01"), 2);
  }

  @Test
  void isNotAnImportThatCanBeListedOrReplacedByADataset() {
    recorder.record(tie("Small town", "2023-01-01"));
    assertThat(new Imports(store).list()).hasSize(1);
    assertThat(new Imports(store).run(folder, false, ImportProgress.SILENT).outcome())
        .isEqualTo(ImportReport.Outcome.UNCHANGED);
    assertThat(known()).hasSize(1);
  }

  @Test
  void refusesWhatAnImportWouldRefuse() {
    assertThatThrownBy(() -> recorder.record(tie("bad", "someday")))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("on (someday) of ties")
        .hasMessageContaining("2022-08-26");
    Recording unknown =
        new Recording(
            "bad",
            "",
            List.of(
                new Recording.Row(
                    "ties", Map.of("person_a", "aoki", "person_b", "nobody", "kind", "knows"))));
    assertThatThrownBy(() -> recorder.record(unknown))
        .isInstanceOfSatisfying(
            EnishiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_ID));
    assertThat(known()).isEmpty();
  }

  @Test
  void isCommittedWithWhatItsCallerWritesOrNotAtAll() {
    assertThatThrownBy(
            () ->
                store.transaction(
                    work -> {
                      recorder.record(work, tie("a talk", "2023-01-01"));
                      throw new IllegalStateException("something else failed");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(known()).isEmpty();
    assertThat(new Imports(store).list()).hasSize(1);
  }
}
