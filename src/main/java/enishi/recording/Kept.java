package enishi.recording;

import enishi.intake.Recording;
import enishi.model.Id;
import enishi.model.Word;
import enishi.network.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recording as it is remembered, so that it can be shown and taken back.
 *
 * @param account whoever recorded it
 * @param reporter who reported it of themselves; null for what an office recorded
 * @param other whom that names, who may confirm or deny it
 * @param described the rows that describe what was new
 */
record Kept(
    String id,
    FactKind kind,
    Instant at,
    String account,
    State state,
    String source,
    @Nullable Id reporter,
    @Nullable Id other,
    Confirmation confirmation,
    List<Recording.Row> described,
    List<Recording.Row> facts) {
  Kept {
    described = List.copyOf(described);
    facts = List.copyOf(facts);
  }

  /** Whether it counts. */
  enum State implements Word {
    KEPT("kept"),
    TAKEN_BACK("taken-back");

    private final String word;

    State(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What the other side says of a report. */
  enum Confirmation implements Word {
    NONE("none"),
    ASKED("asked"),
    CONFIRMED("confirmed"),
    DENIED("denied");

    private final String word;

    Confirmation(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  boolean counts() {
    return state == State.KEPT;
  }

  /** With both sides under the ids by which they are known now. */
  Kept resolved(Facts facts) {
    return new Kept(
        id,
        kind,
        at,
        account,
        state,
        source,
        reporter == null ? null : facts.resolve(reporter),
        other == null ? null : facts.resolve(other),
        confirmation,
        described,
        this.facts);
  }

  List<Recording.Row> rows() {
    List<Recording.Row> rows = new ArrayList<>(described);
    rows.addAll(facts);
    return rows;
  }

  /** Under which the intake keeps the facts. */
  String title() {
    return "record " + id;
  }

  /** Under which the intake keeps what was described: others may name it later. */
  String newTitle() {
    return "record " + id + " new";
  }
}
