package enishi.intake;

import enishi.model.RowProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges usable rows against the others: an id must be new in its table, and what a row names must
 * be described. One judge sees a dataset's rows once, in order; a second reading takes a second
 * judge.
 */
final class RowJudge {
  private final IdSet described;
  private final IdSet elsewhere;

  /** Rejected entity id to the place of its row. */
  private final Map<String, String> rejected;

  private final IdSet seen = new IdSet();

  /**
   * @param described ids that the dataset's own rows describe, as far as the rows go by themselves
   * @param elsewhere ids that other live imports describe
   */
  RowJudge(IdSet described, IdSet elsewhere, Map<String, String> rejected) {
    this.described = described;
    this.elsewhere = elsewhere;
    this.rejected = rejected;
  }

  /** What is wrong with the row; empty where it can be written. */
  List<RowProblem> judge(
      DatasetTable table, String file, Manifest manifest, RowReading.Usable row) {
    List<RowProblem> problems = new ArrayList<>();
    if (table.placement() instanceof Placement.Describes(String key, var kind)
        && !seen.add(row.text(key))) {
      problems.add(
          new RowProblem(
              file,
              row.row(),
              heading(table, manifest, key),
              row.text(key),
              "an id that no earlier row has"));
    }
    problems.addAll(judgeReferences(table, file, manifest, row));
    return problems;
  }

  /** What the row names that is not described. */
  List<RowProblem> judgeReferences(
      DatasetTable table, String file, Manifest manifest, RowReading.Usable row) {
    List<RowProblem> problems = new ArrayList<>();
    for (Column column : table.columns()) {
      for (String id : named(column, row)) {
        unknown(id)
            .ifPresent(
                expected ->
                    problems.add(
                        new RowProblem(
                            file,
                            row.row(),
                            heading(table, manifest, column.name()),
                            id,
                            expected)));
      }
    }
    return problems;
  }

  /** All ids that a row names and that must be described. */
  static List<String> named(DatasetTable table, RowReading.Usable row) {
    return table.columns().stream().flatMap(column -> named(column, row).stream()).toList();
  }

  /** The ids that a cell names and that must be described. */
  private static List<String> named(Column column, RowReading.Usable row) {
    if (column.kinds().isEmpty()) {
      return List.of();
    }
    Object value = row.values().get(column.name());
    return switch (value) {
      case null -> List.of();
      case List<?> ids -> ids.stream().map(String::valueOf).toList();
      default -> List.of(String.valueOf(value));
    };
  }

  private Optional<String> unknown(String id) {
    if (elsewhere.contains(id)) {
      return Optional.empty();
    }
    String place = rejected.get(id);
    if (place != null) {
      return Optional.of(
          "an id that a table describes: its own row (%s) has a problem".formatted(place));
    }
    return described.contains(id) ? Optional.empty() : Optional.of("an id that a table describes");
  }

  private static String heading(DatasetTable table, Manifest manifest, String column) {
    return table.columns().stream()
        .filter(c -> c.name().equals(column))
        .findFirst()
        .map(c -> manifest.theirColumn(table, c))
        .orElse(column);
  }
}
