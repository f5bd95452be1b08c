package enishi.network;

import enishi.algorithm.path.EntryCosts;
import enishi.graph.CsrGraph;
import enishi.graph.VertexIds;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The network over the facts of one revision: what links whom is laid out once, strengths are
 * computed for a day. Immutable but for a few days' connections that it keeps; threads may share
 * it.
 */
public final class Network {
  private static final int DAYS_KEPT = 4;

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

  /** The days asked for last, the latest asked at the end. */
  private final Map<LocalDate, OneDay> days = new LinkedHashMap<>(16, 0.75f, true);

  public Network(Facts facts, StrengthRules rules) {
    this.facts = facts;
    this.rules = rules;
    memberships = new Memberships(facts);
    engagements = new Engagements(facts, memberships);
    vertices = new Vertices(facts);
    vertexIds = new Memo<>(vertices::vertexIds);
    contexts = ContextsBuilder.build(facts, memberships, vertices, rules);
    PossibleContexts possible = new PossibleContexts(facts, engagements);
    strengths = new Strengths(facts, memberships, contexts, vertices, possible, rules);
    municipalityStrengths = new MunicipalityStrengths(engagements, rules);
    receptivity = new Receptivity(facts, vertices);
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

  /** Takes connections of a day that were computed before, from the same facts. */
  void keep(LocalDate asOf, CsrGraph.Columns graph) {
    synchronized (days) {
      days.put(asOf, new OneDay(asOf, graph));
    }
  }

  /** The connections of the latest day of those that are computed. */
  Optional<Connections> latest() {
    synchronized (days) {
      return days.values().stream()
          .flatMap(day -> day.connections.find().stream())
          .max(Comparator.comparing(Connections::asOf));
    }
  }

  /** Bytes of the facts' layout by persons. */
  long memoryBytes() {
    return contexts.memoryBytes();
  }

  private OneDay day(LocalDate asOf) {
    synchronized (days) {
      OneDay day = days.computeIfAbsent(asOf, any -> new OneDay(asOf, null));
      Iterator<LocalDate> oldest = days.keySet().iterator();
      while (days.size() > DAYS_KEPT) {
        oldest.next();
        oldest.remove();
      }
      return day;
    }
  }

  private Connections connections(LocalDate asOf, CsrGraph.@Nullable Columns known) {
    CsrGraph graph =
        known != null
            ? CsrGraph.ofRows(
                vertexIds.get(), known.offsets(), known.targets(), known.strengths())
            : ConnectionsAtDate.graph(
                contexts,
                vertexIds.get(),
                rules,
                Day.of(asOf),
                Runtime.getRuntime().availableProcessors());
    return new Connections(asOf, graph, vertices, new PairStrength(contexts, rules, Day.of(asOf)));
  }

  private BitSet introducersOn(LocalDate asOf) {
    Descriptions descriptions = facts.descriptions();
    BitSet found = new BitSet(vertices.size());
    int wanted = Descriptions.INTRODUCIBLE + Descriptions.ACTIVE;
    for (int vertex = 0; vertex < vertices.size(); vertex++) {
      int number = vertices.number(vertex);
      found.set(
          vertex,
          descriptions.areAll(number, wanted)
              && !(descriptions.is(number, Descriptions.LIMITED)
                  && receptivity.isOverLimit(vertices.person(vertex), asOf)));
    }
    return found;
  }

  /** What is worked out for one day, when first asked for. */
  private final class OneDay {
    private final Memo<Connections> connections;
    private final Memo<BitSet> introducers;
    private final Memo<EntryCosts> entryCosts;

    OneDay(LocalDate asOf, CsrGraph.@Nullable Columns graph) {
      connections = new Memo<>(() -> connections(asOf, graph));
      introducers = new Memo<>(() -> introducersOn(asOf));
      entryCosts = new Memo<>(() -> EntryCosts.of(receptivity.costs(asOf)));
    }
  }
}
