package enishi.export;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.export.GraphContent.Edge;
import enishi.export.GraphContent.Node;
import enishi.graph.CsrGraph;
import enishi.model.Engagement;
import enishi.model.Entity;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Organization;
import enishi.model.Person;
import enishi.network.Connections;
import enishi.network.Network;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the graph of a day as one asker may see it. Nodes go by the ids they are shown under, so
 * that the order tells nothing about who is behind a pseudonym.
 */
final class GraphReading {
  /** Strengths are written with so many digits: what sums differ by in their last is not told. */
  private static final MathContext DIGITS = new MathContext(9);

  private static final Set<EntityKind> THINGS =
      Set.of(
          EntityKind.ORGANIZATION, EntityKind.MUNICIPALITY, EntityKind.PROJECT, EntityKind.EVENT);

  private final Network network;
  private final View view;
  private final LocalDate asOf;
  private final int suppressBelow;

  /** Persons and things in sight by their real ids, and the ids they are shown under. */
  private final SortedMap<Id, String> shown = new TreeMap<>();

  private final List<Edge> edges = new ArrayList<>();
  private final List<Id> read = new ArrayList<>();
  private int placesLeftOut;
  private int thingsLeftOut;

  GraphReading(Network network, View view, LocalDate asOf, int suppressBelow) {
    this.network = network;
    this.view = view;
    this.asOf = asOf;
    this.suppressBelow = suppressBelow;
  }

  GraphContent of(What what) {
    network.facts().people().keySet().forEach(this::take);
    connections();
    if (what == What.ALL) {
      things();
    }
    edges.sort(Comparator.comparing(Edge::source).thenComparing(Edge::target));
    List<Node> nodes = nodes();
    return new GraphContent(asOf, nodes, edges);
  }

  /** Everybody whom the file tells of. */
  List<Id> read() {
    return read;
  }

  /** Persons whose residence was left out because too few live there. */
  int placesLeftOut() {
    return placesLeftOut;
  }

  /** Things that were left out because too few persons have to do with them. */
  int thingsLeftOut() {
    return thingsLeftOut;
  }

  private void take(Id person) {
    Shown as = view.show(person);
    Id id = as.id();
    if (view.sees(person) && id != null) {
      shown.put(person, id.value());
      read.add(person);
    }
  }

  private void connections() {
    Connections connections = network.at(asOf);
    CsrGraph graph = connections.graph();
    for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
      String from = shown.get(connections.person(vertex));
      for (int slot = graph.begin(vertex); from != null && slot < graph.end(vertex); slot++) {
        int other = graph.target(slot);
        String to = other > vertex ? shown.get(connections.person(other)) : null;
        if (to != null) {
          add(from, to, "connection", connections.exactStrength(vertex, other));
        }
      }
    }
  }

  private void add(String one, String other, String kind, @Nullable Double strength) {
    boolean inOrder = one.compareTo(other) < 0;
    Double rounded =
        strength == null ? null : BigDecimal.valueOf(strength).round(DIGITS).doubleValue();
    edges.add(new Edge(inOrder ? one : other, inOrder ? other : one, kind, rounded));
  }

  private void things() {
    List<Id> subjects = new ArrayList<>(shown.keySet());
    subjects.addAll(network.facts().organizations().keySet());
    SortedMap<Id, SortedMap<Id, TreeSet<String>>> byThing = new TreeMap<>();
    for (Id subject : subjects) {
      for (Engagement fact : network.engagements().of(subject)) {
        if (THINGS.contains(fact.object().kind()) && began(fact)) {
          byThing
              .computeIfAbsent(fact.object(), thing -> new TreeMap<>())
              .computeIfAbsent(subject, one -> new TreeSet<>())
              .add(fact.kind().word());
        }
      }
    }
    for (Id thing : network.facts().entities().keySet()) {
      if (THINGS.contains(thing.kind())) {
        long persons =
            byThing.getOrDefault(thing, new TreeMap<>()).keySet().stream()
                .filter(subject -> subject.is(EntityKind.PERSON))
                .count();
        if (persons < suppressBelow) {
          thingsLeftOut++;
        } else {
          shown.put(thing, thing.value());
        }
      }
    }
    byThing.forEach(
        (thing, bySubject) ->
            bySubject.forEach((subject, kinds) -> engagement(subject, thing, kinds)));
  }

  private void engagement(Id subject, Id thing, Set<String> kinds) {
    String from = shown.get(subject);
    String to = shown.get(thing);
    if (from != null && to != null && !from.equals(to)) {
      Double strength =
          thing.is(EntityKind.MUNICIPALITY)
              ? network.municipalityStrengths().with(subject, thing, asOf).value()
              : null;
      add(from, to, String.join(";", kinds), strength);
    }
  }

  private boolean began(Engagement fact) {
    LocalDate on = fact.when().on();
    return on == null || !on.isAfter(asOf);
  }

  private List<Node> nodes() {
    Map<Id, Integer> residents = new HashMap<>();
    for (Id id : read) {
      Id home = network.facts().person(id).residence();
      if (home != null) {
        residents.merge(home, 1, Integer::sum);
      }
    }
    List<Node> nodes = new ArrayList<>(shown.size());
    shown.forEach((id, as) -> nodes.add(node(id, as, residents)));
    nodes.sort(Comparator.comparing(Node::id));
    return nodes;
  }

  private Node node(Id id, String as, Map<Id, Integer> residents) {
    Entity entity = network.facts().find(id).orElse(null);
    Id place = entity instanceof Person person ? person.residence() : municipality(entity);
    if (entity instanceof Person
        && place != null
        && residents.getOrDefault(place, 0) < suppressBelow) {
      placesLeftOut++;
      place = null;
    }
    return new Node(
        as,
        String.valueOf(view.show(id).name()),
        id.kind().word(),
        place == null ? null : place.value(),
        place == null ? null : view.show(place).name(),
        entity instanceof Organization o && o.sector() != null ? o.sector().word() : null);
  }

  private static @Nullable Id municipality(@Nullable Entity entity) {
    return entity == null ? null : entity.municipality();
  }
}
