package enishi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the rows that name an erased person. A list loses the id only, and so does a free
 * text, for such a row is about something else.
 */
final class ErasedRows {
  /** An id inside a free text: as far as a key may go, up to a mark that ends a word. */
  private static final Pattern PERSON_ID = Pattern.compile("person:[^\\s;:、。，．,()（）「」]+");

  private final ErasedPersons erased;
  private long count;

  ErasedRows(ErasedPersons erased) {
    this.erased = erased;
  }

  /** How many rows were left out so far. */
  long count() {
    return count;
  }

  /** The row as it may be read; empty where it is left out. */
  Optional<RowReading> keep(DatasetTable table, RowReading row) {
    if (erased.isEmpty()) {
      return Optional.of(row);
    }
    if (names(table, row)) {
      count++;
      return Optional.empty();
    }
    return Optional.of(row instanceof RowReading.Usable usable ? cleaned(table, usable) : row);
  }

  private boolean names(DatasetTable table, RowReading row) {
    return (row instanceof RowReading.Unusable(int line, var values, var problems)
            && problems.stream().anyMatch(problem -> erased.isNamedBy(problem.value())))
        || table.columns().stream().anyMatch(column -> names(column, row.values()));
  }

  private boolean names(Column column, Map<String, Object> values) {
    if (!(values.get(column.name()) instanceof String text)) {
      return false;
    }
    return switch (column.cell()) {
      case Cell.Key key -> erased.contains(text);
      case Cell.Reference reference -> erased.contains(text);
      case Cell.Text any -> column.name().equals("respondent") && erased.isNamedBy(text);
      default -> false;
    };
  }

  private RowReading.Usable cleaned(DatasetTable table, RowReading.Usable row) {
    Map<String, Object> values = new HashMap<>(row.values());
    for (Column column : table.columns()) {
      switch (column.cell()) {
        case Cell.References any ->
            values.computeIfPresent(column.name(), (name, list) -> without((List<?>) list));
        case Cell.Text any ->
            values.computeIfPresent(column.name(), (name, text) -> cleaned((String) text));
        case Cell.Texts any ->
            values.computeIfPresent(
                column.name(),
                (name, list) -> ((List<?>) list).stream().map(t -> cleaned((String) t)).toList());
        default -> {}
      }
    }
    return new RowReading.Usable(row.row(), values);
  }

  /** Null where nobody is left. */
  private @Nullable List<?> without(List<?> ids) {
    List<?> left = ids.stream().filter(id -> !erased.contains(String.valueOf(id))).toList();
    return left.isEmpty() ? null : left;
  }

  private String cleaned(String text) {
    return PERSON_ID.matcher(text).replaceAll(this::shown);
  }

  private String shown(MatchResult id) {
    return erased.contains(id.group()) ? "…" : Matcher.quoteReplacement(id.group());
  }
}
