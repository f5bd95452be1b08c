package enishi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import enishi.intake.ImportReport.Outcome;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.RowProblem;
import enishi.store.Store;
import enishi.store.TestStore;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsIT {
  @TempDir Path folder;
  private Store store;
  private Imports imports;

  @BeforeEach
  void start() {
    store = TestStore.empty();
    imports = new Imports(store);
  }

  @Test
  void bringsATownIntoTheStore() {
    ImportReport report =
        imports.run(Folder.smallTown(folder).path(), false, ImportProgress.SILENT);
    assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(report.problems()).isEmpty();
    assertThat(report.tables())
        .extracting("table", "rows", "imported")
        .containsExactly(
            tuple("municipalities", 2L, 2L),
            tuple("people", 3L, 3L),
            tuple("events", 1L, 1L),
            tuple("engagements", 3L, 3L),
            tuple("ties", 1L, 1L));
    assertThat(TestStore.fingerprint())
        .contains("person:chiba", "type=DONATED", "on=2022-12-30", "type=MET_AT", "name=青木 花");
  }

  @Test
  void importingAgainChangesNothing() {
    imports.run(Folder.smallTown(folder).path(), false, ImportProgress.SILENT);
    String before = TestStore.fingerprint();
    long revision = store.revision().number();
    ImportReport again = imports.run(folder, false, ImportProgress.SILENT);
    assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(again.id()).isEqualTo("import-1");
    assertThat(TestStore.fingerprint()).isEqualTo(before);
    assertThat(store.revision().number()).isEqualTo(revision);
  }

  @Test
  void aRehearsalWritesNothing() {
    ImportReport report = imports.rehearse(Folder.smallTown(folder).path(), ImportProgress.SILENT);
    assertThat(report.outcome()).isEqualTo(Outcome.REHEARSED);
    assertThat(TestStore.fingerprint()).isEmpty();
    assertThat(imports.list()).isEmpty();
  }

  @Test
  void undoLeavesTheGraphAsItWas() {
    Path other = folder.resolve("other");
    imports.run(
        new Folder(other)
            .file("people.csv", "id,name\nperson:aoki,青木花\nperson:dan,檀 直\n")
            .file(
                "ties.csv", "person_a,person_b,kind,on\nperson:aoki,person:dan,knows,2021-01-01\n")
            .path(),
        false,
        ImportProgress.SILENT);
    String before = TestStore.fingerprint();
    ImportReport report =
        imports.run(Folder.smallTown(folder.resolve("town")).path(), false, ImportProgress.SILENT);
    assertThat(report.duplicates()).isEmpty();
    assertThat(TestStore.fingerprint()).isNotEqualTo(before);
    assertThat(imports.undo("import-2").state()).isEqualTo("undone");
    assertThat(TestStore.fingerprint()).isEqualTo(before);
    assertThat(store.revision().live()).containsExactly(1L);
    assertThatThrownBy(() -> imports.undo("import-2"))
        .hasMessageContaining("was taken back before");
    assertThatThrownBy(() -> imports.undo("import-9"))
        .isInstanceOfSatisfying(
            EnishiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_ID));
  }

  @Test
  void aNewerVersionReplacesTheOlderUntilItIsTakenBack() {
    imports.run(Folder.smallTown(folder).path(), false, ImportProgress.SILENT);
    String before = TestStore.fingerprint();
    new Folder(folder)
        .file("ties.csv", "person_a,person_b,kind,on\nperson:aoki,person:chiba,knows,2023-01-01\n");
    assertThat(imports.run(folder, false, ImportProgress.SILENT).outcome())
        .isEqualTo(Outcome.IMPORTED);
    assertThat(store.revision().live()).containsExactly(2L);
    imports.undo("import-2");
    assertThat(store.revision().live()).containsExactly(1L);
    assertThat(TestStore.fingerprint()).isEqualTo(before);
  }

  @Test
  void namesEveryProblemAndImportsTheGoodRows() {
    Folder.smallTown(folder)
        .file(
            "engagements.csv",
            """
            subject,kind,object,on,until,天気
            person:aoki,attended,event:fair,2022-09-01,,晴れ
            person:ghost,attended,event:fair,2022-09-01,,
            person:baba,came,event:fair,2022-09-01,,
            person:baba,attended,event:fair,2022-02-30,,
            person:baba,attended,event:fair,2022-09-02,2022-09-01,
            ,attended,event:fair,2022-09-02,,
            """,
            Charset.forName("windows-31j"));
    ImportReport report = imports.run(folder, false, ImportProgress.SILENT);
    assertThat(report.problems())
        .extracting(RowProblem::file, RowProblem::row, RowProblem::column, RowProblem::value)
        .containsExactly(
            tuple("engagements.csv", 3, "subject", "person:ghost"),
            tuple("engagements.csv", 4, "kind", "came"),
            tuple("engagements.csv", 5, "on", "2022-02-30"),
            tuple("engagements.csv", 6, "until", "2022-09-01"),
            tuple("engagements.csv", 7, "subject", ""));
    assertThat(report.tables())
        .filteredOn("table", "engagements")
        .extracting("imported")
        .containsExactly(1L);
    assertThat(report.unknownColumns()).extracting("column").containsExactly("天気");
    assertThat(imports.listProblems("import-1")).isEqualTo(report.problems());
  }

  @Test
  void strictImportsNothingIfThereIsOneProblem() {
    Folder.smallTown(folder)
        .file("ties.csv", "person_a,person_b,kind\nperson:aoki,person:aoki,knows\n");
    ImportReport report = imports.run(folder, true, ImportProgress.SILENT);
    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.problems()).extracting(RowProblem::column).containsExactly("person_b");
    assertThat(TestStore.fingerprint()).isEmpty();
  }

  @Test
  void aRejectedEntityTakesTheRowsThatNameItAndSaysWhy() {
    Folder.smallTown(folder)
        .file(
            "people.csv",
            "id,name,residence\nperson:aoki,青木,019999\nperson:baba,馬場,\nperson:chiba,千葉,\n");
    ImportReport report = imports.run(folder, false, ImportProgress.SILENT);
    assertThat(report.problems())
        .extracting(RowProblem::file, RowProblem::row, RowProblem::column)
        .containsExactly(
            tuple("people.csv", 2, "residence"),
            tuple("engagements.csv", 2, "subject"),
            tuple("ties.csv", 2, "person_a"));
    assertThat(report.problems().get(1).expected())
        .contains("its own row (people.csv row 2) has a problem");
  }

  @Test
  void suggestsNamesakesAndMergesNone() {
    Folder.smallTown(folder)
        .file(
            "organizations.csv",
            "id,name\norganization:a,株式会社ソラ\norganization:b,㈱ ソラ\norganization:c,ソラ工房\n");
    ImportReport report = imports.run(folder, false, ImportProgress.SILENT);
    assertThat(report.duplicates()).hasSize(1);
    assertThat(report.duplicates().getFirst().entities())
        .extracting("id")
        .containsExactly("organization:a", "organization:b");
  }

  @Test
  void holdsADatasetToItsExpectedCounts() {
    Folder.smallTown(folder)
        .file(
            "dataset.json",
            "{\"title\": \"Small town\", \"expected\": {\"people\": 4, \"ties\": 1}}");
    ImportReport report = imports.rehearse(folder, ImportProgress.SILENT);
    assertThat(report.problems())
        .containsExactly(
            new RowProblem("dataset.json", 0, "expected.people", "4", "3 usable rows are there"));
  }

  @Test
  void anotherDatasetMayNameWhatALiveImportDescribes() {
    Folder ties =
        new Folder(folder.resolve("ties"))
            .file("ties.csv", "person_a,person_b,kind\nperson:aoki,person:chiba,knows\n");
    assertThat(imports.run(ties.path(), false, ImportProgress.SILENT).problemCount()).isEqualTo(2);
    imports.run(Folder.smallTown(folder.resolve("town")).path(), false, ImportProgress.SILENT);
    ImportReport second = imports.run(ties.path(), false, ImportProgress.SILENT);
    assertThat(second.outcome()).isEqualTo(Outcome.IMPORTED);
    assertThat(second.problemCount()).isZero();
  }
}
