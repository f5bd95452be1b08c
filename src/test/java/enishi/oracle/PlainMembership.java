package enishi.oracle;

import enishi.oracle.PlainTown.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who belonged to a project or held a post in an organization, and when. */
public final class PlainMembership {
  private PlainMembership() {}

  /**
   * The persons who are members of the project, or hold a post in the organization, on that day.
   */
  public static TreeSet<String> on(PlainTown town, String group, LocalDate day) {
    TreeSet<String> persons = new TreeSet<>();
    spans(town, group)
        .forEach(
            (person, spans) -> {
              if (spans.stream().anyMatch(span -> span.covers(day))) {
                persons.add(person);
              }
            });
    return persons;
  }

  /** Person → the days of their memberships or posts. Undated rows say nothing. */
  static Map<String, List<Span>> spans(PlainTown town, String group) {
    String kind = group.startsWith("project:") ? "joined" : "holds_post";
    Map<String, List<Span>> spans = new TreeMap<>();
    Map<String, LocalDate> firstEnd = new TreeMap<>();
    for (Row row : town.rows("engagements", "object", group)) {
      String person = row.text("subject");
      LocalDate on = row.date("on");
      LocalDate until = row.date("until");
      if (!row.text("kind").equals(kind) || !person.startsWith("person:")) {
        continue;
      }
      if (until != null) {
        firstEnd.merge(person, until, (one, other) -> one.isBefore(other) ? one : other);
      }
      if (on != null) {
        Span span = new Span(on, until == null ? LocalDate.MAX : until);
        spans.computeIfAbsent(person, p -> new ArrayList<>()).add(span);
      }
    }
    for (Row project : town.rows("projects", "id", group)) {
      LocalDate start = project.date("started_on");
      for (String founder : project.list("founders")) {
        LocalDate end = firstEnd.getOrDefault(founder, LocalDate.MAX);
        Span span = new Span(start == null ? LocalDate.MIN : start, end);
        spans.computeIfAbsent(founder, p -> new ArrayList<>()).add(span);
      }
    }
    return spans;
  }
}
