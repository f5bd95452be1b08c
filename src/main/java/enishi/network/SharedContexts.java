package enishi.network;

import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Event;
import enishi.model.Evidence;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Stay;
import enishi.model.Tie;
import enishi.model.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that links persons: what they share, sorted by id, and the ties and referrals between two of
 * them, those stated inside a shared event lying there. Indexed by person. Immutable.
 */
final class SharedContexts {
  private final Vertices vertices;
  private final StrengthRules rules;
  private final List<SharedContext> contexts = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();

  /** contextsOf[person] = indexes of the contexts the person has a part in, ascending. */
  private final int[][] contextsOf;

  /** meetingsOf[person] = indexes of the meetings the person has outside of any shared context. */
  private final int[][] meetingsOf;

  SharedContexts(Facts facts, Memberships memberships, Vertices vertices, StrengthRules rules) {
    this.vertices = vertices;
    this.rules = rules;
    SortedMap<Id, List<Participation>> parts = new TreeMap<>();
    addEngagements(facts, parts);
    addMembers(facts, memberships, parts);
    facts.guests().forEach(stay -> addParty(stay, parts));
    Map<Id, List<Meeting>> stated = stated(facts);
    stated.keySet().forEach(event -> parts.computeIfAbsent(event, id -> new ArrayList<>()));
    Map<Id, Integer> headcounts = headcounts(facts);
    parts.forEach(
        (id, list) ->
            contexts.add(
                context(
                    id, list, stated.getOrDefault(id, List.of()), headcounts.getOrDefault(id, 0))));
    contextsOf = index(contexts.size(), i -> contextPersons(contexts.get(i)));
    meetingsOf = index(meetings.size(), i -> persons(meetings.get(i)));
  }

  List<SharedContext> contexts() {
    return contexts;
  }

  /** The meetings that lie in no shared context. */
  List<Meeting> meetings() {
    return meetings;
  }

  /** Indexes of the contexts a person has a part or a stated meeting in, ascending. */
  int[] contextsOf(int person) {
    return contextsOf[person];
  }

  int[] meetingsOf(int person) {
    return meetingsOf[person];
  }

  private void addEngagements(Facts facts, SortedMap<Id, List<Participation>> parts) {
    for (Engagement row : facts.engagements()) {
      boolean shared =
          switch (row.kind()) {
            case ATTENDED, SPOKE, ORGANIZED -> row.object().is(EntityKind.EVENT);
            case HOLDS_POST -> row.object().is(EntityKind.ORGANIZATION);
            case JOINED -> row.object().is(EntityKind.PROJECT) && row.when().on() == null;
            default -> false;
          };
      if (shared && row.subject().is(EntityKind.PERSON)) {
        add(row.object(), part(row.subject(), row), parts);
      }
    }
  }

  private void addMembers(
      Facts facts, Memberships memberships, SortedMap<Id, List<Participation>> parts) {
    for (Id person : facts.people().keySet()) {
      for (Membership member : memberships.ofPerson(person)) {
        int start = member.since() == null ? Day.ALWAYS : Day.of(member.since());
        add(
            member.project(),
            lasting(person, start, member.until(), true, EngagementKind.JOINED, member.evidence()),
            parts);
      }
    }
  }

  private void addParty(Stay stay, SortedMap<Id, List<Participation>> parts) {
    for (Id person : stay.persons()) {
      add(
          stay.id(),
          lasting(
              person,
              Day.of(stay.startsOn()),
              stay.endsOn(),
              true,
              EngagementKind.STAYED,
              stay.evidence()),
          parts);
    }
  }

  private static void add(
      Id context, Participation part, SortedMap<Id, List<Participation>> parts) {
    parts.computeIfAbsent(context, id -> new ArrayList<>()).add(part);
  }

  private Participation part(Id person, Engagement row) {
    boolean lasting = row.kind().isLasting() || row.when().until() != null;
    LocalDate until = lasting ? row.when().until() : row.when().on();
    int start = Day.orNever(row.when().on());
    return lasting(person, start, until, lasting, row.kind(), row.evidence());
  }

  private Participation lasting(
      Id person,
      int start,
      @Nullable LocalDate until,
      boolean lasting,
      EngagementKind kind,
      List<Evidence> evidence) {
    int last = Math.max(start, Day.orNever(until));
    return new Participation(vertices.get(person), start, last, lasting, kind, evidence);
  }

  /** Meetings by their event; all other ties, and referrals, go to the loose meetings. */
  private Map<Id, List<Meeting>> stated(Facts facts) {
    SortedMap<Id, List<Meeting>> byEvent = new TreeMap<>();
    for (Tie tie : facts.ties()) {
      int start = Day.orNever(tie.when().on());
      LocalDate until = tie.when().until();
      Meeting meeting =
          new Meeting(
              vertices.get(tie.a()),
              vertices.get(tie.b()),
              start,
              until == null ? start : Day.of(until),
              Day.NEVER,
              tie.kind().word(),
              rules.tie(tie.kind()),
              tie.event(),
              tie.evidence());
      List<Meeting> place =
          tie.kind() == TieKind.MET_AT && tie.event() != null
              ? byEvent.computeIfAbsent(tie.event(), id -> new ArrayList<>())
              : meetings;
      place.add(meeting);
    }
    for (Referral referral : facts.referrals()) {
      int on = Day.of(referral.on());
      meetings.add(
          new Meeting(
              vertices.get(referral.referrer()),
              vertices.get(referral.candidate()),
              on,
              on,
              Day.orNever(referral.revokedOn()),
              "referral",
              rules.referral(),
              referral.project(),
              referral.evidence()));
    }
    return byEvent;
  }

  private static Map<Id, Integer> headcounts(Facts facts) {
    Map<Id, Integer> headcounts = new TreeMap<>();
    for (Event event : facts.events().values()) {
      if (event.reportedAttendance() != null) {
        headcounts.put(event.id(), event.reportedAttendance());
      }
    }
    facts.stays().forEach(stay -> headcounts.put(stay.id(), stay.headcount()));
    return headcounts;
  }

  private SharedContext context(
      Id id, List<Participation> parts, List<Meeting> stated, int reported) {
    return switch (id.kind()) {
      case PROJECT -> context(id, SharedContext.Kind.PROJECT, rules.project(), 0, parts, stated);
      case ORGANIZATION ->
          context(id, SharedContext.Kind.ORGANIZATION, rules.organization(), 0, parts, stated);
      case STAY -> context(id, SharedContext.Kind.STAY, rules.stay(), reported, parts, stated);
      default -> context(id, SharedContext.Kind.EVENT, rules.event(), reported, parts, stated);
    };
  }

  private SharedContext context(
      Id id,
      SharedContext.Kind kind,
      Decay decay,
      int reported,
      List<Participation> parts,
      List<Meeting> stated) {
    return new SharedContext(id, kind, decay, rules.maxShared(), reported, parts, stated);
  }

  private static int[] contextPersons(SharedContext context) {
    return IntStream.concat(
            context.parts().stream().mapToInt(Participation::person),
            context.meetings().stream().flatMapToInt(m -> IntStream.of(m.a(), m.b())))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int[] persons(Meeting meeting) {
    return new int[] {meeting.a(), meeting.b()};
  }

  private int[][] index(int size, IntFunction<int[]> personsOf) {
    int[] counts = new int[vertices.size()];
    for (int i = 0; i < size; i++) {
      for (int person : personsOf.apply(i)) {
        counts[person]++;
      }
    }
    int[][] index = new int[vertices.size()][];
    for (int person = 0; person < index.length; person++) {
      index[person] = new int[counts[person]];
      counts[person] = 0;
    }
    for (int i = 0; i < size; i++) {
      for (int person : personsOf.apply(i)) {
        index[person][counts[person]++] = i;
      }
    }
    return index;
  }
}
