package enishi.introduction.request;

import enishi.model.Word;
import java.time.Instant;
import java.util.List;

/**
 * Something that was done to a request.
 *
 * @param account who did it, or {@code enishi} for what time did
 * @param turn which person's part it is about, from 1; 0 for the requester's
 */
record Act(Instant at, String account, Kind kind, int turn) {
  /** Who lets a request expire and sends reminders. */
  static final String ITSELF = "enishi";

  private static final String BETWEEN = "|";

  /** What was done. */
  enum Kind implements Word {
    ASKED("asked"),
    AGREED("agreed"),
    DECLINED("declined"),
    EXPIRED("expired"),
    UNAVAILABLE("unavailable"),
    WITHDRAWN("withdrawn"),
    REMINDED("reminded"),
    TOLD("told"),
    CONFIRMED("confirmed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** As one text of the store. */
  String text() {
    return String.join(BETWEEN, at.toString(), Integer.toString(turn), kind.word(), account);
  }

  static Act parse(String text) {
    List<String> parts = List.of(text.split("\\|", 4));
    return new Act(
        Instant.parse(parts.get(0)),
        parts.get(3),
        Word.parse(Kind.class, parts.get(2)),
        Integer.parseInt(parts.get(1)));
  }
}
