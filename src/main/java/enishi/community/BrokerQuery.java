package enishi.community;

import static enishi.model.EnishiException.badInput;

import java.time.LocalDate;

/**
 * Who holds the network together on a day?
 *
 * @param top how many, 1..{@value #MOST}
 * @param seed decides from whom shortest paths are drawn where there are too many people for all
 */
public record BrokerQuery(LocalDate asOf, int top, long seed) {
  static final int MOST = 100;

  public BrokerQuery {
    if (top < 1 || top > MOST) {
      throw badInput("top (%d) is not between 1 and %d", top, MOST);
    }
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "%s top %d seed %d".formatted(asOf, top, seed);
  }
}
