package enishi.network;

import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * The first memberships of a project's founders, as {@link Memberships} reads them, by numbers:
 * from the project's start, or always, through the first end that a joined row of theirs records.
 */
final class FounderStretches {
  private static final FounderStretches NONE = new FounderStretches(List.of());

  private final List<Stretch> stretches;

  private FounderStretches(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  /** None for anything that is no described project with founders. */
  static FounderStretches of(Facts facts, int project) {
    if (facts.ids().kind(project) != EntityKind.PROJECT
        || !facts.descriptions().has(project)
        || !facts.descriptions().is(project, Descriptions.FOUNDED)) {
      return NONE;
    }
    Project card = (Project) facts.find(facts.ids().id(project)).orElseThrow();
    int since = card.startedOn() == null ? Day.ALWAYS : Day.of(card.startedOn());
    List<Stretch> found = new ArrayList<>();
    for (Id founder : card.founders().stream().distinct().toList()) {
      int number = facts.ids().find(founder);
      if (facts.descriptions().has(number)) {
        found.add(new Stretch(number, since, firstEnd(facts.rows(), project, number, since)));
      }
    }
    return new FounderStretches(found);
  }

  void forEach(Each each) {
    for (Stretch stretch : stretches) {
      each.take(stretch.founder(), stretch.since(), stretch.until());
    }
  }

  /** Whether a joined row says no more than that its subject is a founder. */
  boolean hold(int subject, int on, int until) {
    for (Stretch stretch : stretches) {
      if (stretch.founder() == subject) {
        boolean ends = until == Day.NEVER ? stretch.until() == Day.NEVER : stretch.covers(until);
        return stretch.covers(on) && ends;
      }
    }
    return false;
  }

  private static int firstEnd(Rows rows, int project, int founder, int since) {
    int joined = RowKind.of(EngagementKind.JOINED);
    int end = Day.NEVER;
    for (int place = rows.beginTo(project); place < rows.endTo(project); place++) {
      int row = rows.rowTo(place);
      if (rows.from(row) == founder && rows.kind(row) == joined && rows.until(row) >= since) {
        end = Math.min(end, rows.until(row));
      }
    }
    return end;
  }

  /** Takes a founder's number and the first and last day. */
  @FunctionalInterface
  interface Each {
    void take(int founder, int since, int until);
  }

  private record Stretch(int founder, int since, int until) {
    boolean covers(int day) {
      return since <= day && day <= until;
    }
  }
}
