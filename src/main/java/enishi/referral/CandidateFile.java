package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.table.TableFile;
import enishi.table.TableHints;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A list of candidates in a CSV or XLSX file, by their ids in a column. */
final class CandidateFile {
  private static final List<String> COLUMNS = List.of("person", "id");

  private CandidateFile() {}

  /** Throws bad-input where no column holds ids. */
  static CandidatePool read(Path file) {
    try (TableFile table = TableFile.open(file, TableHints.NONE.withKnownColumns(COLUMNS))) {
      String column =
          COLUMNS.stream()
              .filter(name -> table.header().has(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      badInput(
                          "file (%s) has no column of persons, expected person or id.%n"
                              + "Maybe rename the column that holds ids such as person:aoki.",
                          file.getFileName()));
      Stream<String> cells = table.rows().map(row -> row.cell(column)).filter(s -> !s.isEmpty());
      return CandidatePool.of(cells.map(s -> Id.parse(EntityKind.PERSON, s)).toList());
    }
  }
}
