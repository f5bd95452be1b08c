package enishi.ledger;

import enishi.model.Word;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rate of achievement as published and as worked out again: rate = actual ÷ target, in %.
 *
 * @param published the document's own text; empty where it prints none
 * @param publishedPercent its value in %; null where it is no number
 * @param recomputed one for each way of reading target and actual, the most literal first; empty
 *     unless the rate is defined
 * @param flagged whether a rate is published that does not follow: none of the recomputed ones,
 *     rounded half-up to its decimals, is the published one
 * @param explanations what would give the published one; empty where it follows, and where nothing
 *     explains it
 */
public record Rate(
    State state,
    String published,
    @Nullable BigDecimal publishedPercent,
    List<Recomputed> recomputed,
    boolean flagged,
    List<Explanation> explanations) {
  public Rate {
    recomputed = List.copyOf(recomputed);
    explanations = List.copyOf(explanations);
  }

  /** Whether there is a rate at all. */
  public enum State implements Word {
    DEFINED("defined"),
    /** The target is 0: 対象外. */
    UNDEFINED("undefined"),
    /** Target or actual is not said: 未測定. */
    NOT_MEASURED("not-measured"),
    /** Target or actual is no figure. */
    UNREADABLE("unreadable");

    private final String word;

    State(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * One quotient.
   *
   * @param percent rounded half-up to six decimals; what is compared is the exact quotient
   * @param formula for example {@code 8 ÷ 90}
   */
  public record Recomputed(BigDecimal percent, String formula) {}

  /**
   * One way to the published figure.
   *
   * @param formula how the published figure comes out, for example {@code 8 ÷ 90 = 8.88…% → 8.8%}
   */
  public record Explanation(Reading reading, String formula) {}

  /** The most literal of the recomputed rates; null where there is none. */
  public @Nullable BigDecimal percent() {
    return recomputed.isEmpty() ? null : recomputed.getFirst().percent();
  }
}
