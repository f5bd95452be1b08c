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
    return town.spans(group, any -> read(town, group));
  }

  private static Map<String, List<Span>> read(PlainTown town, String group) {
    String kind = group.startsWith("project:") ? "joined" : "holds_post";
    Map<String, List<Span>> spans = new TreeMap<>();
    for (Row row : town.rows("engagements", "object", group)) {
      String person = row.text("subject");
      LocalDate on = row.date("on");
      LocalDate until = row.date("until");
      if (!row.text("kind").equals(kind) || !person.startsWith("person:")) {
        continue;
      }
      if (on != null) {
        Span span = new Span(on, until == null ? LocalDate.MAX : until);
        spans.computeIfAbsent(person, p -> new ArrayList<>()).add(span);
      }
    }
    for (Row project : town.rows("projects", "id", group)) {
      LocalDate started = project.date("started_on");
      LocalDate start = started == null ? LocalDate.MIN : started;
      for (String founder : project.list("founders")) {
        Span span = new Span(start, firstEnd(town, group, kind, founder, start));
        spans.computeIfAbsent(founder, p -> new ArrayList<>()).add(span);
      }
    }
    return spans;
  }

  /** The first end of a row of the founder's; one before the start ended something else. */
  private static LocalDate firstEnd(
      PlainTown town, String group, String kind, String founder, LocalDate start) {
    LocalDate first = LocalDate.MAX;
    for (Row row : town.rows("engagements", "object", group)) {
      LocalDate until = row.date("until");
      boolean founders = row.text("kind").equals(kind) && row.text("subject").equals(founder);
      if (founders && until != null && !until.isBefore(start) && until.isBefore(first)) {
        first = until;
      }
    }
    return first;
  }
}
