package enishi.network;

import enishi.algorithm.path.EntryCosts;
import enishi.graph.CsrGraph;
import enishi.graph.VertexIds;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The network over the facts of one revision: what links whom is laid out once, strengths are
 * computed for a day. Immutable but for a few days' connections that it keeps; threads may share
 * it.
 */
public final class Network {
  private static final int DAYS_KEPT = 4;

  /** Where more than one in so many persons changed, all is worked out anew. */
  private static final int MOST_CHANGED = 5;

  private final Facts facts;
  private final StrengthRules rules;
  private final Memberships memberships;
  private final Engagements engagements;
  private final Vertices vertices;
  private final Memo<VertexIds> vertexIds;
  private final Contexts contexts;
  private final Strengths strengths;
  private final MunicipalityStrengths municipalityStrengths;
  private final Receptivity receptivity;
  private final Memo<Calendar> calendar;

  /** The days asked for last, the latest asked at the end. */
  private final Map<LocalDate, OneDay> days = new LinkedHashMap<>(16, 0.75f, true);

  public Network(Facts facts, StrengthRules rules) {
    this(facts, rules, null);
  }

  /**
   * The network over facts that were made from this one's: what changed is worked out, the rest of
   * the connections is taken over.
   */
  Network after(Facts changed) {
    return new Network(changed, rules, this);
  }

  private Network(Facts facts, StrengthRules rules, @Nullable Network before) {
    this.facts = facts;
    this.rules = rules;
    memberships = new Memberships(facts);
    engagements = new Engagements(facts, memberships);
    vertices = new Vertices(facts);
    vertexIds = new Memo<>(vertices::vertexIds);
    Change change = before == null ? null : facts.change().orElse(null);
    int[] newVertices = before == null || change == null ? new int[0] : newVertices(before);
    contexts =
        before == null || change == null
            ? ContextsBuilder.build(facts, memberships, vertices, rules)
            : ContextsBuilder.build(
                facts, memberships, vertices, rules, before.contexts, change, newVertices);
    PossibleContexts possible = new PossibleContexts(facts, engagements);
    strengths = new Strengths(facts, memberships, contexts, vertices, possible, rules);
    municipalityStrengths = new MunicipalityStrengths(engagements, rules);
    receptivity = new Receptivity(facts, vertices);
    calendar = new Memo<>(() -> new Calendar(facts));
    if (before != null && change != null) {
      takeOver(before, change, newVertices);
    }
  }

  /** Takes over the days that were worked out, with new rows for those whose facts changed. */
  private void takeOver(Network before, Change change, int[] newVertices) {
    BitSet persons = Change.persons(before, this, change, newVertices);
    if (persons.cardinality() > vertices.size() / MOST_CHANGED) {
      return;
    }
    before
        .daysKnown()
        .forEach(
            (asOf, graph) ->
                days.put(
                    asOf,
                    new OneDay(
                        asOf,
                        () ->
                            ConnectionsAtDate.patched(
                                graph,
                                vertexIds.get(),
                                newVertices,
                                persons,
                                contexts,
                                rules,
                                Day.of(asOf)))));
  }

  /** The new vertex of each old one, −1 for who went; empty where all are the same. */
  private int[] newVertices(Network before) {
    if (before.facts.order() == facts.order()) {
      return new int[0];
    }
    int[] newVertices = new int[before.vertices.size()];
    Arrays.setAll(newVertices, old -> vertices.ofNumber(before.vertices.number(old)));
    return newVertices;
  }

  private Map<LocalDate, CsrGraph> daysKnown() {
    Map<LocalDate, CsrGraph> known = new LinkedHashMap<>();
    synchronized (days) {
      days.forEach(
          (asOf, day) -> day.connections.known().ifPresent(c -> known.put(asOf, c.graph())));
    }
    return known;
  }

  Contexts contexts() {
    return contexts;
  }

  Vertices vertices() {
    return vertices;
  }

  public Facts facts() {
    return facts;
  }

  public StrengthRules rules() {
    return rules;
  }

  public Memberships memberships() {
    return memberships;
  }

  public Engagements engagements() {
    return engagements;
  }

  public Strengths strengths() {
    return strengths;
  }

  public MunicipalityStrengths municipalityStrengths() {
    return municipalityStrengths;
  }

  public Receptivity receptivity() {
    return receptivity;
  }

  public Calendar calendar() {
    return calendar.get();
  }

  /** All connections of a day. The days asked for last are kept; only one thread computes a day. */
  public Connections at(LocalDate asOf) {
    return day(asOf).connections.get();
  }

  /**
   * The vertices of all who may introduce on a day: by their own consent, neither deceased nor
   * left, and not asked more than they take. Shared, not to be changed.
   */
  public BitSet introducers(LocalDate asOf) {
    return day(asOf).introducers.get();
  }

  /** −ln of everybody's receptivity on a day, by vertex. */
  public EntryCosts entryCosts(LocalDate asOf) {
    return day(asOf).entryCosts.get();
  }

  /** The introducers as that receptivity has it; those with room for one more where asked so. */
  public BitSet introducers(LocalDate asOf, Receptivity known, boolean withRoom) {
    return known == receptivity && !withRoom
        ? introducers(asOf)
        : introducersOn(
            person ->
                withRoom ? known.takesOneMore(person, asOf) : !known.isOverLimit(person, asOf));
  }

  /** The entry costs as that receptivity has it. */
  public EntryCosts entryCosts(LocalDate asOf, Receptivity known) {
    return known == receptivity ? entryCosts(asOf) : EntryCosts.of(known.costs(asOf));
  }

  /** Takes connections of a day that were computed before, from the same facts. */
  void keep(LocalDate asOf, CsrGraph.Columns graph) {
    synchronized (days) {
      days.put(
          asOf,
          new OneDay(
              asOf,
              () ->
                  CsrGraph.ofRows(
                      vertexIds.get(), graph.offsets(), graph.targets(), graph.strengths())));
    }
  }

  /** The connections of the latest day of those that are worked out. */
  Optional<Connections> latest() {
    synchronized (days) {
      return days.values().stream()
          .flatMap(day -> day.connections.known().stream())
          .max(Comparator.comparing(Connections::asOf));
    }
  }

  /** Bytes of the facts' layout by persons. */
  long memoryBytes() {
    return contexts.memoryBytes();
  }

  private OneDay day(LocalDate asOf) {
    synchronized (days) {
      OneDay day = days.computeIfAbsent(asOf, any -> new OneDay(asOf, () -> graph(asOf)));
      Iterator<LocalDate> oldest = days.keySet().iterator();
      while (days.size() > DAYS_KEPT) {
        oldest.next();
        oldest.remove();
      }
      return day;
    }
  }

  private CsrGraph graph(LocalDate asOf) {
    int threads = Runtime.getRuntime().availableProcessors();
    return ConnectionsAtDate.graph(contexts, vertexIds.get(), rules, Day.of(asOf), threads);
  }

  private BitSet introducersOn(Predicate<Id> isFree) {
    Descriptions descriptions = facts.descriptions();
    BitSet found = new BitSet(vertices.size());
    int wanted = Descriptions.INTRODUCIBLE + Descriptions.ACTIVE;
    for (int vertex = 0; vertex < vertices.size(); vertex++) {
      int number = vertices.number(vertex);
      found.set(
          vertex,
          descriptions.areAll(number, wanted)
              && !(descriptions.is(number, Descriptions.LIMITED)
                  && !isFree.test(vertices.person(vertex))));
    }
    return found;
  }

  /** What is worked out for one day, when first asked for. */
  private final class OneDay {
    private final Memo<Connections> connections;
    private final Memo<BitSet> introducers;
    private final Memo<EntryCosts> entryCosts;

    OneDay(LocalDate asOf, Supplier<CsrGraph> graph) {
      PairStrength exact = new PairStrength(contexts, rules, Day.of(asOf));
      connections = new Memo<>(() -> new Connections(asOf, graph.get(), vertices, exact));
      introducers =
          new Memo<>(() -> introducersOn(person -> !receptivity.isOverLimit(person, asOf)));
      entryCosts = new Memo<>(() -> EntryCosts.of(receptivity.costs(asOf)));
    }
  }
}
