package enishi.network;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Stay;
import enishi.model.TieKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays the facts out as {@link Contexts}. Where the rows of a context are all dated and none says
 * what another one says, their columns are taken as they are; elsewhere the facts are read, which
 * merges them. O(rows) time in the first case.
 */
final class ContextsBuilder {
  private final Facts facts;
  private final Rows rows;
  private final Memberships memberships;
  private final Vertices vertices;
  private final StrengthRules rules;
  private final int[] indexes;
  private final Map<Id, Integer> stays = new HashMap<>();
  private final ContextColumns columns = new ContextColumns();
  private @Nullable Contexts before;
  private BitSet touched = new BitSet();
  private int[] newVertices = {};

  private ContextsBuilder(
      Facts facts, Memberships memberships, Vertices vertices, StrengthRules rules) {
    this.facts = facts;
    this.rows = facts.rows();
    this.memberships = memberships;
    this.vertices = vertices;
    this.rules = rules;
    indexes = new int[facts.ids().size()];
    Arrays.fill(indexes, -1);
  }

  static Contexts build(
      Facts facts, Memberships memberships, Vertices vertices, StrengthRules rules) {
    return new ContextsBuilder(facts, memberships, vertices, rules).build();
  }

  /**
   * The same, with what nothing touched copied from before.
   *
   * @param newVertices the new vertex of each old one, empty where they are the same
   */
  static Contexts build(
      Facts facts,
      Memberships memberships,
      Vertices vertices,
      StrengthRules rules,
      Contexts before,
      Change change,
      int[] newVertices) {
    ContextsBuilder builder = new ContextsBuilder(facts, memberships, vertices, rules);
    builder.before = before;
    builder.touched = change.touched();
    builder.newVertices = newVertices;
    return builder.build();
  }

  private Contexts build() {
    BitSet meetingPlaces = meetingPlaces();
    for (int number : places()) {
      add(number, meetingPlaces.get(number));
    }
    addStays();
    Meetings meetings = MeetingsLayout.of(facts, vertices, rules, indexes);
    return new Contexts(columns.build(indexes, stays), meetings, vertices.size(), rules);
  }

  /** Events, organizations and projects by id; those that nobody described come last. */
  private int[] places() {
    EntityOrder order = facts.order();
    IntStream described =
        IntStream.of(
                EntityKind.EVENT.ordinal(),
                EntityKind.ORGANIZATION.ordinal(),
                EntityKind.PROJECT.ordinal())
            .mapToObj(kind -> EntityKind.values()[kind])
            .flatMapToInt(kind -> IntStream.range(order.begin(kind), order.end(kind)))
            .map(order::number);
    IdTable ids = facts.ids();
    IntStream others =
        IntStream.range(0, ids.size())
            .filter(number -> order.place(number) < 0 && isPlace(ids.kind(number)))
            .mapToObj(ids::id)
            .sorted()
            .mapToInt(id -> ids.numberOf(id.value()));
    return IntStream.concat(described, others).toArray();
  }

  private static boolean isPlace(EntityKind kind) {
    return kind == EntityKind.EVENT
        || kind == EntityKind.ORGANIZATION
        || kind == EntityKind.PROJECT;
  }

  /** The events at which somebody stated a meeting. */
  private BitSet meetingPlaces() {
    BitSet found = new BitSet();
    int metAt = RowKind.of(TieKind.MET_AT);
    for (int row = 0; row < rows.size(); row++) {
      if (rows.kind(row) == metAt && rows.place(row) != Rows.NONE) {
        found.set(rows.place(row));
      }
    }
    return found;
  }

  private void add(int number, boolean hasMeetings) {
    if (before != null && !touched.get(number)) {
      copy(number, before);
      return;
    }
    EntityKind kind = facts.ids().kind(number);
    FounderStretches founders = FounderStretches.of(facts, number);
    if (!addAsTheyAre(number, kind, founders)) {
      columns.clear();
      read(facts.ids().id(number)).forEach(columns::add);
    }
    if (!columns.isEmpty() || hasMeetings) {
      indexes[number] = columns.close(SharedContext.Kind.of(kind), reported(number, kind));
    }
  }

  private void copy(int number, Contexts from) {
    int old = from.ofNumber(number);
    if (old < 0) {
      return;
    }
    for (int part = from.begin(old); part < from.end(old); part++) {
      int person = from.person(part);
      columns.add(
          newVertices.length == 0 ? person : newVertices[person],
          from.start(part),
          from.last(part),
          from.mark(part));
    }
    indexes[number] = columns.close(from.kind(old), from.reported(old));
  }

  /** Whether the rows could be taken without reading them. */
  private boolean addAsTheyAre(int number, EntityKind kind, FounderStretches founders) {
    int previous = -1;
    byte founding = Participation.mark(EngagementKind.JOINED, true);
    founders.forEach(
        (founder, since, until) ->
            columns.add(vertices.ofNumber(founder), since, Math.max(since, until), founding));
    for (int place = rows.beginTo(number); place < rows.endTo(number); place++) {
      int row = rows.rowTo(place);
      if (!isPart(row, kind) || vertices.ofNumber(rows.from(row)) == Vertices.NONE) {
        continue;
      }
      if (rows.on(row) == Day.NEVER || (previous >= 0 && rows.areSame(previous, row))) {
        return false;
      }
      previous = row;
      if (founders.hold(rows.from(row), rows.on(row), rows.until(row))) {
        continue;
      }
      EngagementKind did = EngagementKind.values()[rows.kind(row)];
      boolean lasting = did.isLasting() || rows.until(row) != Day.NEVER;
      int last = lasting ? Math.max(rows.on(row), rows.until(row)) : rows.on(row);
      columns.add(
          vertices.ofNumber(rows.from(row)), rows.on(row), last, Participation.mark(did, lasting));
    }
    return true;
  }

  private boolean isPart(int row, EntityKind of) {
    if (!RowKind.isEngagement(rows.kind(row))) {
      return false;
    }
    EngagementKind did = EngagementKind.values()[rows.kind(row)];
    return switch (of) {
      case EVENT ->
          did == EngagementKind.ATTENDED
              || did == EngagementKind.SPOKE
              || did == EngagementKind.ORGANIZED;
      case ORGANIZATION -> did == EngagementKind.HOLDS_POST;
      case PROJECT -> did == EngagementKind.JOINED;
      default -> false;
    };
  }

  /** The parts in an event, organization or project, from its facts. */
  private List<Participation> read(Id id) {
    List<Participation> found = new ArrayList<>();
    for (Engagement row : facts.engagementsWith(id)) {
      Parts.of(row, vertices).ifPresent(found::add);
    }
    if (id.is(EntityKind.PROJECT)) {
      memberships.of(id).forEach(member -> found.add(Parts.of(member, vertices)));
    }
    return found;
  }

  private void addStays() {
    TreeMap<Id, List<Stay>> guests = new TreeMap<>();
    facts.guests().forEach(s -> guests.computeIfAbsent(s.id(), id -> new ArrayList<>()).add(s));
    Map<Id, Integer> headcounts = new HashMap<>();
    facts.stays().forEach(stay -> headcounts.put(stay.id(), stay.headcount()));
    guests.forEach(
        (id, list) -> {
          list.forEach(guest -> columns.add(Parts.of(guest, vertices)));
          stays.put(id, columns.close(SharedContext.Kind.STAY, headcounts.getOrDefault(id, 0)));
        });
  }

  private int reported(int number, EntityKind kind) {
    if (kind != EntityKind.EVENT || !facts.descriptions().has(number)) {
      return 0;
    }
    return facts
        .find(facts.ids().id(number))
        .map(event -> ((Event) event).reportedAttendance())
        .orElse(0);
  }
}
