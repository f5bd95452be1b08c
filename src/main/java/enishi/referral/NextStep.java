package enishi.referral;

import enishi.model.EventFormat;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in that is open on the day.
 *
 * @param who the member to ask; null for an event, or where the asker may not see that member
 * @param whoLabel the member's name, else "a member of" the project
 * @param event the event to go to, with its days and place; null where a member is asked
 * @param expected at most five members whose part in the event is recorded beforehand, the closest
 *     to the person first
 * @param expectedOthers how many more of them there are
 * @param path from the person to the member, empty for an event
 * @param probability 0..1 that the path leads to the member, null for an event
 * @param steps what to do, one thing after the other
 */
public record NextStep(
    Step step,
    @Nullable Id who,
    @Nullable String whoName,
    String whoLabel,
    @Nullable Id event,
    @Nullable String eventName,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable EventFormat format,
    @Nullable Id municipality,
    @Nullable String municipalityName,
    List<Expected> expected,
    int expectedOthers,
    List<PathHop> path,
    @Nullable Double probability,
    List<WayStep> steps) {
  public NextStep {
    expected = List.copyOf(expected);
    path = List.copyOf(path);
    steps = List.copyOf(steps);
  }

  /**
   * A member who will be at an event; id and name are null where the asker may not see them.
   *
   * @param kind the part that is recorded: {@code organized}, {@code spoke} or {@code attended}
   * @param strength 0..1 between the person and that member, null where nothing is recorded
   */
  public record Expected(
      @Nullable Id person,
      @Nullable String name,
      String label,
      String kind,
      @Nullable Double strength) {}
}
