package enishi.network;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is a member of which project when. Founders are members from the project's start, or always
 * where it is not recorded; a joined row with an end ends a founder's membership as anybody's. A
 * joined row without a date says nothing about any day and makes no member. Worked out when asked.
 */
public final class Memberships {
  private static final Comparator<Membership> ORDER =
      Comparator.comparing(Membership::person)
          .thenComparing(m -> m.since() == null ? LocalDate.MIN : m.since())
          .thenComparing(m -> m.until() == null ? LocalDate.MAX : m.until());

  private final Facts facts;

  /** Projects that a person founded, sorted. */
  private final Memo<Map<Id, List<Id>>> founded = new Memo<>(this::founded);

  Memberships(Facts facts) {
    this.facts = facts;
  }

  /** All memberships of a project there ever were, sorted by person and first day. */
  public List<Membership> of(Id project) {
    List<Engagement> joined =
        facts.engagementsWith(project).stream().filter(Memberships::isJoined).toList();
    return memberships(project, joined, facts, person -> true);
  }

  /** All memberships of a person, sorted by project and first day. */
  public List<Membership> ofPerson(Id person) {
    SortedMap<Id, List<Engagement>> joined = new TreeMap<>();
    for (Engagement row : facts.engagementsOf(person)) {
      if (isJoined(row)) {
        joined.computeIfAbsent(row.object(), id -> new ArrayList<>()).add(row);
      }
    }
    for (Id project : founded.get().getOrDefault(person, List.of())) {
      joined.computeIfAbsent(project, id -> new ArrayList<>());
    }
    List<Membership> all = new ArrayList<>();
    joined.forEach((id, rows) -> all.addAll(memberships(id, rows, facts, person::equals)));
    return List.copyOf(all);
  }

  /** The persons who are members of a project on a day, by id. */
  public SortedSet<Id> activeMembers(Id project, LocalDate day) {
    TreeSet<Id> active = new TreeSet<>();
    for (Membership membership : of(project)) {
      if (membership.covers(day)) {
        active.add(membership.person());
      }
    }
    return Collections.unmodifiableSortedSet(active);
  }

  public boolean isActiveMember(Id person, Id project, LocalDate day) {
    return ofPerson(person).stream()
        .anyMatch(membership -> membership.project().equals(project) && membership.covers(day));
  }

  private static boolean isJoined(Engagement row) {
    return row.kind() == EngagementKind.JOINED
        && row.subject().is(EntityKind.PERSON)
        && row.object().is(EntityKind.PROJECT);
  }

  private Map<Id, List<Id>> founded() {
    Map<Id, List<Id>> founded = new HashMap<>();
    EntityOrder order = facts.order();
    for (int place = order.begin(EntityKind.PROJECT);
        place < order.end(EntityKind.PROJECT);
        place++) {
      if (facts.descriptions().is(order.number(place), Descriptions.FOUNDED)) {
        Id project = facts.idAt(place);
        for (Id founder : ((Project) facts.find(project).orElseThrow()).founders()) {
          if (facts.people().containsKey(founder)) {
            founded.computeIfAbsent(founder, id -> new ArrayList<>()).add(project);
          }
        }
      }
    }
    return founded;
  }

  private static List<Membership> memberships(
      Id id, List<Engagement> rows, Facts facts, Predicate<Id> wanted) {
    Map<Id, Membership> founders = new HashMap<>();
    Project project = facts.projects().get(id);
    if (project != null) {
      for (Id founder : project.founders()) {
        if (wanted.test(founder) && facts.people().containsKey(founder)) {
          founders.put(founder, founder(founder, project, rows));
        }
      }
    }
    List<Membership> all = new ArrayList<>(founders.values());
    for (Engagement row : rows) {
      LocalDate since = row.when().on();
      Membership founder = founders.get(row.subject());
      if (since != null && (founder == null || !isWithin(founder, since, row.when().until()))) {
        all.add(
            new Membership(
                row.subject(), id, since, row.when().until(), founder != null, row.evidence()));
      }
    }
    all.sort(ORDER);
    return List.copyOf(all);
  }

  /** A founder's first stretch, which ends where the first joined row that has an end ends. */
  private static Membership founder(Id person, Project project, List<Engagement> rows) {
    LocalDate since = project.startedOn();
    LocalDate until = null;
    for (Engagement row : rows) {
      LocalDate end = row.when().until();
      if (row.subject().equals(person)
          && end != null
          && (since == null || !end.isBefore(since))
          && (until == null || end.isBefore(until))) {
        until = end;
      }
    }
    List<Evidence> evidence = List.of();
    Membership stretch = new Membership(person, project.id(), since, until, true, evidence);
    for (Engagement row : rows) {
      LocalDate on = row.when().on();
      if (row.subject().equals(person) && on != null && isWithin(stretch, on, row.when().until())) {
        evidence = SameFacts.evidence(evidence, row.evidence());
      }
    }
    return new Membership(person, project.id(), since, until, true, evidence);
  }

  private static boolean isWithin(Membership stretch, LocalDate on, @Nullable LocalDate until) {
    return stretch.covers(on) && (until == null ? stretch.until() == null : stretch.covers(until));
  }
}
