package enishi.ledger;

import enishi.model.DetailKind;
import enishi.model.Id;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row's figure beside another that should be the same: one that a document gives elsewhere, or
 * one that the graph counts. Which belong together is said by the dataset (ours for the showcase).
 *
 * @param title what is compared
 * @param kind what it is compared with
 * @param ofTarget whether the targets of two rows are compared, else the actual figures
 * @param unit of the figures
 * @param stated what the row says; null where it has no such figure
 * @param found what came out; null where it is not there or may not be told
 * @param difference stated − found; null where one of them is
 * @param agrees whether both are the same, a quotient at the decimals of the row's figure
 * @param hidden whether the asker may not be told, or the count is too small to be told
 * @param partial whether only those are counted whom the asker may see
 * @param terms what it was made from, each with its source
 * @param counted what the graph counted, with the way to where it is seen; null for documents
 */
public record Comparison(
    String title,
    DetailKind kind,
    boolean ofTarget,
    String unit,
    @Nullable BigDecimal stated,
    @Nullable BigDecimal found,
    @Nullable BigDecimal difference,
    boolean agrees,
    boolean hidden,
    boolean partial,
    List<Term> terms,
    @Nullable Subject counted) {
  public Comparison {
    terms = List.copyOf(terms);
  }

  /**
   * One figure that went in.
   *
   * @param value with its unit, as its document says it
   * @param divisor whether the others are divided by it
   */
  public record Term(String label, String value, boolean divisor, String source) {}

  /**
   * What something is about.
   *
   * @param name null where the asker may not see it
   * @param place the first part of its page's path; null where it has no page
   */
  public record Subject(Id id, @Nullable String name, @Nullable String place) {
    static @Nullable String placeOf(Id id) {
      return switch (id.kind()) {
        case ORGANIZATION -> "organizations";
        case MUNICIPALITY -> "municipalities";
        case PROJECT -> "projects";
        case EVENT -> "events";
        default -> null;
      };
    }
  }

  /** Whether it is to be looked at: told, whole, and not the same. */
  public boolean differs() {
    return difference != null && !agrees && !partial;
  }

  /** Whether the graph counted it. */
  boolean isFromGraph() {
    return counted != null;
  }
}
