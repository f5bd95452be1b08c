package enishi.ledger;

import enishi.ledger.Comparison.Subject;
import enishi.model.Word;
import java.util.List;

/**
 * What documents say about a subject and about what lies in it, measure by measure, those that
 * disagree first.
 *
 * @param conflicts how many measures disagree
 * @param measures of the subject itself
 * @param related of the projects, events and organizations of a municipality, or of the events of a
 *     project
 * @param more how many measures of those are not listed
 */
public record ClaimSheet(
    Subject subject, int conflicts, List<Measure> measures, List<Measure> related, int more) {
  public ClaimSheet {
    measures = List.copyOf(measures);
    related = List.copyOf(related);
  }

  /** How several claims of one measure stand to each other. */
  public enum Standing implements Word {
    /** They say different things. */
    DISAGREE("disagree"),
    /** They give one figure for what they describe differently. */
    TWO_READINGS("two-readings"),
    /** They say the same. */
    AGREE("agree"),
    /** There is only one. */
    SINGLE("single");

    private final String word;

    Standing(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

    boolean isConflict() {
      return this == DISAGREE || this == TWO_READINGS;
    }
  }

  /** The claims of one measure of one subject, in the documents' order. */
  public record Measure(
      Subject about, String measure, String unit, Standing standing, List<Claim> claims) {
    public Measure {
      claims = List.copyOf(claims);
    }
  }
}
