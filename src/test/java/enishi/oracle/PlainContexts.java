package enishi.oracle;

import enishi.oracle.PlainStrength.Part;
import enishi.oracle.PlainStrength.Rule;
import enishi.oracle.PlainTown.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What two persons share: events, projects, organizations and stays, each weighing 1/(n − 1). */
final class PlainContexts {
  private static final int LARGEST_CONTEXT = 60;
  private static final Set<String> TAKING_PART = Set.of("attended", "spoke", "organized");
  private static final Rule EVENT = new Rule(1.0, 180);
  private static final Rule PROJECT = new Rule(1.0, 545);
  private static final Rule POST = new Rule(1.0, 545);
  private static final Rule STAY = new Rule(1.0, 365);

  private final PlainTown town;
  private final String a;
  private final String b;
  private final LocalDate day;

  PlainContexts(PlainTown town, String a, String b, LocalDate day) {
    this.town = town;
    this.a = a;
    this.b = b;
    this.day = day;
  }

  List<Part> events() {
    List<Part> parts = new ArrayList<>();
    for (String event : both(events(a), events(b))) {
      int n = participants(event);
      for (Row rowA : takingPart(a, event)) {
        for (Row rowB : takingPart(b, event)) {
          LocalDate onA = PlainStrength.on(town, rowA);
          LocalDate onB = PlainStrength.on(town, rowB);
          LocalDate untilA = rowA.date("until");
          LocalDate untilB = rowB.date("until");
          if (onA == null || onB == null) {
            parts.add(new Part("attended", event, null, 0));
          } else if (untilA != null && untilB != null) {
            Span spanA = new Span(onA, untilA);
            Span spanB = new Span(onB, untilB);
            parts.addAll(whileBothLast("attended", event, EVENT, n, spanA, spanB));
          } else {
            LocalDate later = onA.isAfter(onB) ? onA : onB;
            parts.addAll(shared("attended", event, EVENT, n, later));
          }
        }
      }
    }
    return parts;
  }

  /** Persons who took part up to the day, or as many as were reported where that is more. */
  private int participants(String event) {
    String cell = town.find("events", event).map(row -> row.text("reported_attendance")).orElse("");
    int reported = cell.isEmpty() ? 0 : Integer.parseInt(cell);
    if (reported > LARGEST_CONTEXT) {
      return reported;
    }
    TreeSet<String> persons = new TreeSet<>();
    for (Row row : town.rows("engagements", "object", event)) {
      LocalDate on = PlainStrength.on(town, row);
      boolean person = row.text("subject").startsWith("person:");
      if (person && TAKING_PART.contains(row.text("kind")) && on != null && !on.isAfter(day)) {
        persons.add(row.text("subject"));
      }
    }
    return Math.max(persons.size(), reported);
  }

  private List<Row> takingPart(String person, String event) {
    return town.rows("engagements", "subject", person).stream()
        .filter(row -> row.text("object").equals(event))
        .filter(row -> TAKING_PART.contains(row.text("kind")))
        .toList();
  }

  List<Part> projectsAndPosts() {
    TreeSet<String> groups = both(groups(a), groups(b));
    List<Part> parts = new ArrayList<>();
    for (String group : groups) {
      boolean project = group.startsWith("project:");
      Map<String, List<Span>> spans = PlainMembership.spans(town, group);
      for (Span spanA : spans.getOrDefault(a, List.of())) {
        for (Span spanB : spans.getOrDefault(b, List.of())) {
          int n = PlainMembership.on(town, group, dated(spanA, spanB)).size();
          String kind = project ? "joined" : "holds_post";
          parts.addAll(whileBothLast(kind, group, project ? PROJECT : POST, n, spanA, spanB));
        }
      }
    }
    return parts;
  }

  List<Part> stays() {
    List<Part> parts = new ArrayList<>();
    for (Row rowA : town.rows("stays", "person", a)) {
      for (Row rowB : town.rows("stays", "person", b)) {
        String stay = rowA.text("id");
        if (rowB.text("id").equals(stay)) {
          parts.addAll(
              whileBothLast("stayed", stay, STAY, party(stay), nights(rowA), nights(rowB)));
        }
      }
    }
    return parts;
  }

  private int party(String stay) {
    TreeSet<String> persons = new TreeSet<>();
    int stated = 0;
    for (Row row : town.rows("stays", "id", stay)) {
      persons.add(row.text("person"));
      String headcount = row.text("headcount");
      stated = Math.max(stated, headcount.isEmpty() ? 0 : Integer.parseInt(headcount));
    }
    return Math.max(persons.size(), stated);
  }

  private static Span nights(Row stay) {
    LocalDate from = stay.date("starts_on");
    LocalDate through = stay.date("ends_on");
    if (from == null || through == null) {
      throw new IllegalArgumentException("stay (" + stay.text("id") + ") has no dates");
    }
    return new Span(from, through);
  }

  /** As of the day while both last, afterwards as old as the earlier end; nothing if they miss. */
  private List<Part> whileBothLast(
      String kind, String context, Rule rule, int n, Span spanA, Span spanB) {
    LocalDate begin = spanA.latestStart(spanB);
    if (begin.isAfter(spanA.earliestEnd(spanB)) || begin.isAfter(day)) {
      return List.of();
    }
    return shared(kind, context, rule, n, dated(spanA, spanB));
  }

  private LocalDate dated(Span spanA, Span spanB) {
    LocalDate end = spanA.earliestEnd(spanB);
    return end.isAfter(day) ? day : end;
  }

  private List<Part> shared(String kind, String context, Rule rule, int n, LocalDate dated) {
    if (dated.isAfter(day) || n < 2 || n > LARGEST_CONTEXT) {
      return List.of();
    }
    return List.of(new Part(kind, context, dated, rule.decayed(dated, day) / (n - 1)));
  }

  private TreeSet<String> events(String person) {
    TreeSet<String> events = new TreeSet<>();
    for (Row row : town.rows("engagements", "subject", person)) {
      if (TAKING_PART.contains(row.text("kind")) && row.text("object").startsWith("event:")) {
        events.add(row.text("object"));
      }
    }
    return events;
  }

  private TreeSet<String> groups(String person) {
    TreeSet<String> groups = new TreeSet<>();
    for (Row row : town.rows("engagements", "subject", person)) {
      String group = row.text("object");
      boolean joined = row.text("kind").equals("joined") && group.startsWith("project:");
      boolean post = row.text("kind").equals("holds_post") && group.startsWith("organization:");
      if (joined || post) {
        groups.add(group);
      }
    }
    for (Row project : town.rows("projects")) {
      if (project.list("founders").contains(person)) {
        groups.add(project.text("id"));
      }
    }
    return groups;
  }

  private static TreeSet<String> both(TreeSet<String> ofA, TreeSet<String> ofB) {
    ofA.retainAll(ofB);
    return ofA;
  }
}
