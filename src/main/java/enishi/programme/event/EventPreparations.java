package enishi.programme.event;

import static enishi.model.EnishiException.badInput;

import enishi.algorithm.community.Leiden;
import enishi.algorithm.community.LeidenSettings;
import enishi.algorithm.seating.Seating;
import enishi.directory.Shown;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.graph.CsrGraph;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Connections;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The door to what may be done before an event: who should meet, and where they sit. */
public final class EventPreparations {
  /** People at a table where nothing is said; ours. */
  public static final int SIZE = 6;

  private static final int MOST_AT_A_TABLE = 50;
  private static final int MOST_PEOPLE = 1_000;
  private static final int PAIRS = 20;
  private static final long SEED = 1;
  private static final Set<EngagementKind> THERE =
      EnumSet.of(
          EngagementKind.REGISTERED,
          EngagementKind.ATTENDED,
          EngagementKind.SPOKE,
          EngagementKind.ORGANIZED);

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private @Nullable Labels kept;

  public EventPreparations(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /** The communities of a network on a day. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Labels(long revision, LocalDate asOf, int[] labels) {}

  /**
   * Throws unknown-id where there is no such event, forbidden for who does not organize for its
   * municipality or project, bad-input for a size of table that is out of range or too many people.
   */
  public EventPreparation find(Id id, int size, LocalDate asOf, Asker asker) {
    if (size < 2 || size > MOST_AT_A_TABLE) {
      throw badInput("size (%s) of a table, expected 2 to %s", size, MOST_AT_A_TABLE);
    }
    Network network = living.now();
    Event event = EventReports.theirs(id, network, asker);
    View view = views.of(asker, network, asOf);
    SortedSet<Id> all = people(network, id);
    List<Id> seen = all.stream().filter(view::sees).toList();
    if (seen.size() > MOST_PEOPLE) {
      throw badInput(
          "event (%s) has %s people, expected at most %s to be seated.%n"
              + "Maybe seat its sessions one by one.",
          id, seen.size(), MOST_PEOPLE);
    }
    EventPreparation answer = prepare(network, event, asOf, size, seen, all.size(), view);
    audit.record(asker, "event-preparation", seen, id + ", " + asOf);
    return answer;
  }

  private static SortedSet<Id> people(Network network, Id event) {
    SortedSet<Id> people = new TreeSet<>();
    for (Engagement row : network.facts().engagementsWith(event)) {
      if (THERE.contains(row.kind()) && network.facts().people().containsKey(row.subject())) {
        people.add(row.subject());
      }
    }
    return people;
  }

  private EventPreparation prepare(
      Network network, Event event, LocalDate asOf, int size, List<Id> people, int all, View view) {
    LocalDate start = event.startsOn();
    LocalDate before = start == null || start.isAfter(asOf) ? asOf : start.minusDays(1);
    Connections connections = network.at(before);
    int[] labels = labels(network, connections);
    int n = people.size();
    int[] vertices = people.stream().mapToInt(connections::vertex).toArray();
    int[] community = new int[n];
    BitSet[] tied = new BitSet[n];
    List<EventPreparation.Guest> guests = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      community[i] = labels[vertices[i]];
      tied[i] = new BitSet(n);
      for (int j = 0; j < n; j++) {
        tied[i].set(j, i != j && connections.graph().findSlot(vertices[i], vertices[j]) >= 0);
      }
      Shown shown = view.show(people.get(i));
      guests.add(new EventPreparation.Guest(people.get(i), String.valueOf(shown.name())));
    }
    Seating.Plan plan = new Seating(community, tied, size).plan(SEED);
    return new EventPreparation(
        asOf,
        before,
        event.id(),
        event.name(),
        n,
        all - n,
        pairs(connections.graph(), vertices, community, tied, guests),
        size,
        tables(plan, guests),
        plan.score(),
        plan.greedy(),
        plan.bound());
  }

  private synchronized int[] labels(Network network, Connections connections) {
    Labels known = kept;
    long revision = network.facts().revision();
    if (known == null
        || known.revision() != revision
        || !known.asOf().equals(connections.asOf())
        || known.labels().length != connections.graph().vertexCount()) {
      known =
          new Labels(
              revision,
              connections.asOf(),
              new Leiden(connections.graph()).run(LeidenSettings.standard()).labels());
      kept = known;
    }
    return known.labels();
  }

  /** By shared persons, one more for a pair of different communities (ours); then by ids. */
  private static List<EventPreparation.Pair> pairs(
      CsrGraph graph,
      int[] vertices,
      int[] community,
      BitSet[] tied,
      List<EventPreparation.Guest> guests) {
    List<EventPreparation.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < vertices.length; i++) {
      for (int j = i + 1; j < vertices.length; j++) {
        int shared = tied[i].get(j) ? 0 : shared(graph, vertices[i], vertices[j]);
        if (shared > 0) {
          pairs.add(
              new EventPreparation.Pair(
                  guests.get(i), guests.get(j), shared, community[i] != community[j]));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(
                (EventPreparation.Pair pair) -> -pair.shared() - (pair.across() ? 1 : 0))
            .thenComparing(pair -> !pair.across())
            .thenComparing(pair -> pair.a().person())
            .thenComparing(pair -> pair.b().person()));
    return pairs.subList(0, Math.min(PAIRS, pairs.size()));
  }

  private static int shared(CsrGraph graph, int u, int v) {
    int shared = 0;
    for (int slot = graph.begin(u); slot < graph.end(u); slot++) {
      shared += graph.findSlot(graph.target(slot), v) >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static List<EventPreparation.Table> tables(
      Seating.Plan plan, List<EventPreparation.Guest> guests) {
    List<List<EventPreparation.Guest>> tables = new ArrayList<>();
    for (int i = 0; i < guests.size(); i++) {
      while (tables.size() <= plan.tables()[i]) {
        tables.add(new ArrayList<>());
      }
      tables.get(plan.tables()[i]).add(guests.get(i));
    }
    List<EventPreparation.Table> numbered = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      numbered.add(new EventPreparation.Table(i + 1, tables.get(i)));
    }
    return numbered;
  }
}
