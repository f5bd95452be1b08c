package enishi.network;

import enishi.model.Event;
import enishi.model.EventAdmission;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events by their end and by their project, read once from their cards. Immutable. */
public final class Calendar {
  private static final Comparator<Event> SOONEST_FIRST =
      Comparator.comparing(Calendar::lastDay).thenComparing(Event::id);

  /** Open events that say when they are, those that end first coming first. */
  private final List<Event> open = new ArrayList<>();

  private final Map<Id, List<Event>> byProject = new HashMap<>();

  Calendar(Facts facts) {
    for (Event event : facts.events().values()) {
      if (event.admission() == EventAdmission.OPEN && !lastDay(event).equals(LocalDate.MIN)) {
        open.add(event);
      }
      if (event.project() != null) {
        byProject.computeIfAbsent(event.project(), id -> new ArrayList<>()).add(event);
      }
    }
    open.sort(SOONEST_FIRST);
  }

  /** The open events that are not over on a day, soonest over first, then by id; a view. */
  public List<Event> openAhead(LocalDate day) {
    int low = 0;
    int high = open.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lastDay(open.get(middle)).isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Collections.unmodifiableList(open.subList(low, open.size()));
  }

  /** The events of a project, by id. */
  public List<Event> of(Id project) {
    return Collections.unmodifiableList(byProject.getOrDefault(project, List.of()));
  }

  /** The last day of an event, its first where no other is recorded, long ago where none is. */
  public static LocalDate lastDay(Event event) {
    LocalDate last = event.endsOn() == null ? event.startsOn() : event.endsOn();
    return last == null ? LocalDate.MIN : last;
  }
}
