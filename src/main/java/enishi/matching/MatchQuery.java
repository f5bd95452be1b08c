package enishi.matching;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;

/**
 * Who fits a need on a day.
 *
 * @param top how many are listed at most, 1..200
 */
public record MatchQuery(Id need, int top, LocalDate asOf) {
  static final int USUAL_TOP = 10;
  static final int MOST = 200;

  public MatchQuery {
    if (top < 1 || top > MOST) {
      throw badInput("top (%d) is outside 1..%d.%nMaybe %d.", top, MOST, USUAL_TOP);
    }
  }

  /** As people type it, with or without the kind before the colon. */
  static MatchQuery parse(String need, int top, LocalDate asOf) {
    return new MatchQuery(Id.parse(EntityKind.NEED, need), top, asOf);
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "%s, top %d, %s".formatted(need, top, asOf);
  }
}
