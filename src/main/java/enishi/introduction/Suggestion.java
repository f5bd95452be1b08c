package enishi.introduction;

import enishi.model.Id;
import enishi.model.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that would make a path: two persons, one near the requester and one near the target,
 * who do not know each other and could meet.
 *
 * @param event the open event both are tied to; null where they would have to be brought together
 * @param near the requester, or a person the requester has a connection with
 * @param far a target, or a person a target has a connection with
 */
public record Suggestion(
    Kind kind,
    @Nullable Id event,
    @Nullable String eventName,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Id near,
    @Nullable String nearName,
    @Nullable Id far,
    @Nullable String farName) {
  /** What has to happen. */
  public enum Kind implements Word {
    EVENT("event"),
    MEETING("meeting");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
