package enishi.matching;

import static enishi.model.EnishiException.badInput;

import java.time.LocalDate;

/**
 * Who could fill the needs that are open on a day, all at once.
 *
 * @param each how many persons a need gets, 1..20
 * @param most how many needs a person gets at most, 1..20; ours where nobody says
 */
record PlanQuery(int each, int most, LocalDate asOf) {
  private static final int LIMIT = 20;

  PlanQuery {
    if (each < 1 || each > LIMIT) {
      throw badInput("persons a need (each, %d) is outside 1..%d", each, LIMIT);
    }
    if (most < 1 || most > LIMIT) {
      throw badInput("needs a person (most, %d) is outside 1..%d", most, LIMIT);
    }
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "plan, each %d, most %d, %s".formatted(each, most, asOf);
  }
}
