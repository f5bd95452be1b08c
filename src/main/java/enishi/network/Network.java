package enishi.network;

import enishi.graph.VertexIds;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The network over the facts of one revision: what links whom is indexed once, strengths are
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
  private final VertexIds vertexIds;
  private final SharedContexts shared;
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
    vertices = new Vertices(facts.people().keySet());
    vertexIds = ConnectionsAtDate.ids(vertices);
    shared = new SharedContexts(facts, memberships, vertices, rules);
    PossibleContexts possible = new PossibleContexts(facts, engagements);
    strengths = new Strengths(shared, vertices, possible, rules);
    municipalityStrengths = new MunicipalityStrengths(engagements, rules);
    receptivity = new Receptivity(facts);
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
    OneDay day;
    synchronized (days) {
      day = days.computeIfAbsent(asOf, OneDay::new);
      Iterator<LocalDate> oldest = days.keySet().iterator();
      while (days.size() > DAYS_KEPT) {
        oldest.next();
        oldest.remove();
      }
    }
    return day.connections();
  }

  /** The connections of one day, computed when first asked for. */
  private final class OneDay {
    private final LocalDate asOf;
    private @Nullable Connections connections;

    OneDay(LocalDate asOf) {
      this.asOf = asOf;
    }

    synchronized Connections connections() {
      if (connections == null) {
        connections =
            new Connections(
                asOf, ConnectionsAtDate.graph(shared, vertexIds, rules, Day.of(asOf)), vertices);
      }
      return connections;
    }
  }
}
