package enishi.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import enishi.model.Word;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the audit trail is as it was written.
 *
 * @param entries how many entries the head counts
 * @param began when the chain began; null where its first entry is missing
 * @param earlier how many of them are from before the chain: they are only known not to have
 *     changed since they were taken in
 * @param redacted how many entries lack something because an erasure lawfully took it out
 * @param unchecked how many entries were chained under a key that is not here
 * @param keys the fingerprints of those keys
 * @param head what to note down on paper; null where the head is missing
 * @param broken how many places do not fit
 * @param breaks the first of them
 */
public record AuditVerification(
    Verdict verdict,
    long entries,
    @Nullable Instant began,
    long earlier,
    long redacted,
    long unchecked,
    List<String> keys,
    @Nullable AuditHead head,
    long broken,
    List<Break> breaks) {
  /** The answer in a word. */
  public enum Verdict implements Word {
    /** Every entry is as it was written, and none is missing. */
    WHOLE("whole"),
    /** Something was changed, removed or put in. */
    BROKEN("broken"),
    /** Nothing is wrong as far as one can see, but part of it was chained under another key. */
    OTHER_KEY("other-key");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * A place that does not fit.
   *
   * @param number the entry's; 0 for the head
   * @param at the entry's time, as far as it can be read
   */
  public record Break(long number, @Nullable Instant at, What what) {}

  /** What does not fit. */
  public enum What implements Word {
    ENTRY_CHANGED("entry-changed"),
    ENTRY_MISSING("entry-missing"),
    ENTRY_TWICE("entry-twice"),
    VALUE_CHANGED("value-changed"),
    VALUE_REMOVED("value-removed-without-erasure"),
    VALUE_BACK("erased-value-back"),
    PROPERTY_ADDED("property-added"),
    ENTRY_FOREIGN("entry-put-in"),
    HEAD_MISSING("head-missing"),
    HEAD_CHANGED("head-changed"),
    HEAD_CHANGED_BEFORE("head-changed-before"),
    NOTED_HEAD_DIFFERS("noted-head-differs"),
    SHORTER_THAN_NOTED("shorter-than-noted");

    private final String word;

    What(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  public AuditVerification {
    keys = List.copyOf(keys);
    breaks = List.copyOf(breaks);
  }

  @JsonProperty
  public boolean isWhole() {
    return verdict == Verdict.WHOLE;
  }
}
