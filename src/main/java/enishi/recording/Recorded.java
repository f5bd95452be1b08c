package enishi.recording;

import enishi.directory.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recording as one asker sees it.
 *
 * @param by the account that recorded it
 * @param state {@code kept} or {@code taken-back}
 * @param confirmation what the other side says of a report: {@code none}, {@code asked}, {@code
 *     confirmed} or {@code denied}
 * @param facts what it says; what it describes anew comes first
 */
public record Recorded(
    String id,
    FactKind kind,
    Instant at,
    String by,
    String state,
    String confirmation,
    String source,
    List<Fact> facts,
    boolean mayTakeBack) {
  public Recorded {
    facts = List.copyOf(facts);
  }

  /**
   * One row.
   *
   * @param table the dataset's table it is a row of
   * @param kind the word of its kind; empty where the table has one only
   * @param about what it names, the subject first; without name for a person out of sight
   * @param text a title or name that it gives; empty for none
   */
  public record Fact(
      String table,
      String kind,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      @Nullable Long amount,
      List<Shown> about,
      String text) {
    public Fact {
      about = List.copyOf(about);
    }
  }

  boolean counts() {
    return state.equals(Kept.State.KEPT.word());
  }
}
