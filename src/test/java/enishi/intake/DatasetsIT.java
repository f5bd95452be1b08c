package enishi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.intake.ImportReport.Named;
import enishi.intake.ImportReport.Outcome;
import enishi.intake.ImportReport.UnknownColumn;
import enishi.model.RowProblem;
import enishi.store.TestStore;
import enishi.table.TableFile;
import enishi.table.TableHints;
import enishi.table.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The datasets that come with Enishi, imported as they lie there and held to what they promise. */
class DatasetsIT {
  private static final Path DATASETS = Path.of("datasets");
  private static final Path MESSY = DATASETS.resolve("messy");

  static List<Path> datasets() throws IOException {
    try (Stream<Path> folders = Files.list(DATASETS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void keepsThePromisesOfItsManifest(Path folder) {
    var imports = new Imports(TestStore.empty());
    ImportReport report = imports.run(folder, false, ImportProgress.SILENT);
    assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
    Map<String, Long> imported =
        report.tables().stream()
            .collect(
                Collectors.toMap(
                    ImportReport.TableCount::table, ImportReport.TableCount::imported));
    assertThat(imported).isEqualTo(Manifest.read(folder).expected());
    assertThat(problems(report.problems())).containsExactlyInAnyOrderElementsOf(promised(folder));
    assertThat(imports.listProblems("import-1")).isEqualTo(report.problems());
  }

  @Test
  void suggestsTheNamesakesOfTheMessyOfficeAndNoOthers() {
    ImportReport report = rehearseMessy();
    assertThat(report.duplicates().stream().map(DatasetsIT::ids))
        .containsExactlyInAnyOrder(
            List.of("person:001", "person:002"),
            List.of("person:004", "person:005"),
            List.of("organization:kaihatsu", "organization:kaihatsu2"));
  }

  @Test
  void namesTheColumnsOfTheMessyOfficeThatMeanNothing() {
    assertThat(rehearseMessy().unknownColumns())
        .containsExactlyInAnyOrderElementsOf(
            lines(MESSY)
                .filter(line -> line.cell("field").isEmpty())
                .map(line -> new UnknownColumn(line.cell("file"), line.cell("column")))
                .toList());
  }

  private static ImportReport rehearseMessy() {
    return new Imports(TestStore.empty()).rehearse(MESSY, ImportProgress.SILENT);
  }

  private static List<String> ids(ImportReport.Namesakes group) {
    return group.entities().stream().map(Named::id).toList();
  }

  /** Where a problem is and which value it blames. */
  private record Place(String file, String row, String column, String value) {}

  private static List<Place> problems(List<RowProblem> problems) {
    return problems.stream()
        .map(p -> new Place(p.file(), String.valueOf(p.row()), p.column(), p.value()))
        .toList();
  }

  /** A dataset that promises nothing has no problem. */
  private static List<Place> promised(Path folder) {
    return lines(folder)
        .filter(line -> !line.cell("field").isEmpty())
        .map(
            line ->
                new Place(
                    line.cell("file"), line.cell("row"), line.cell("column"), line.cell("value")))
        .toList();
  }

  private static Stream<TableRow> lines(Path folder) {
    Path file = folder.resolve("expected-problems.csv");
    if (!Files.exists(file)) {
      return Stream.empty();
    }
    try (TableFile table = TableFile.open(file, TableHints.NONE)) {
      return table.rows().toList().stream();
    }
  }
}
