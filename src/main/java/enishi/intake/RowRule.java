package enishi.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A rule over several cells of a row. */
interface RowRule {
  /** The column to blame and what was expected; empty where the row keeps the rule. */
  Optional<Breach> check(Map<String, Object> values);

  record Breach(String column, String expected) {}

  /** A date that must not lie before another one. */
  static RowRule notBefore(String later, String earlier) {
    return values ->
        values.get(later) instanceof LocalDate end
                && values.get(earlier) instanceof LocalDate start
                && end.isBefore(start)
            ? Optional.of(new Breach(later, "a date not before %s (%s)".formatted(earlier, start)))
            : Optional.empty();
  }

  /** Two ids that must differ. */
  static RowRule different(String column, String other) {
    return values ->
        values.containsKey(column) && values.get(column).equals(values.get(other))
            ? Optional.of(new Breach(column, "another one than %s".formatted(other)))
            : Optional.empty();
  }

  /** An id that must be one of two others, where it is there. */
  static RowRule either(String column, String one, String other) {
    return values ->
        values.containsKey(column)
                && !values.get(column).equals(values.get(one))
                && !values.get(column).equals(values.get(other))
            ? Optional.of(new Breach(column, "the %s or the %s".formatted(one, other)))
            : Optional.empty();
  }

  /** At least one of two cells must be filled. */
  static RowRule oneOf(String column, String other) {
    return values ->
        values.containsKey(column) || values.containsKey(other)
            ? Optional.empty()
            : Optional.of(new Breach(column, "a value here or in %s".formatted(other)));
  }
}
