package enishi.introduction;

import enishi.directory.Shown;
import enishi.graph.CsrGraph;
import enishi.model.Id;
import enishi.network.Connections;
import enishi.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What would make a path where there is none: persons near the requester and near the target who do
 * not know each other, and the open events ahead that lie near both. Only persons whom the asker
 * may see and who may introduce. Nothing is made up: everybody named is in the data.
 */
final class Suggestions {
  private static final int MAX_OF_A_KIND = 3;

  /** Nearest persons of each side that are paired. */
  private static final int MAX_SIDE = 50;

  private final Network network;
  private final Connections connections;
  private final Availability availability;
  private final Showing showing;

  Suggestions(
      Network network, Connections connections, Availability availability, Showing showing) {
    this.network = network;
    this.connections = connections;
    this.availability = availability;
    this.showing = showing;
  }

  List<Suggestion> list(Id requester, SortedSet<Id> targets, int maxHops) {
    SortedMap<Id, Double> near = around(List.of(requester));
    SortedMap<Id, Double> far = around(targets);
    List<Suggestion> found = new ArrayList<>();
    near.put(requester, 1.0);
    targets.stream().filter(showing::sees).forEach(target -> far.put(target, 1.0));
    for (UpcomingEvents.Occasion occasion :
        new UpcomingEvents(network, connections.asOf()).nearBoth(near, far)) {
      if (found.size() < MAX_OF_A_KIND) {
        found.add(event(occasion));
      }
    }
    near.remove(requester);
    if (maxHops > 2 && far.size() > targets.size()) {
      targets.forEach(far::remove);
    }
    if (maxHops > 1) {
      meetings(near, far).forEach(pair -> found.add(meeting(pair)));
    }
    return found;
  }

  /** Who may introduce and has a connection with one of them, with its strength. */
  private SortedMap<Id, Double> around(Iterable<Id> centres) {
    SortedMap<Id, Double> found = new TreeMap<>();
    CsrGraph graph = connections.graph();
    for (Id centre : centres) {
      int vertex = connections.vertex(centre);
      for (int slot = graph.begin(vertex); slot < graph.end(vertex); slot++) {
        Id other = connections.person(graph.target(slot));
        if (availability.mayIntroduce(other) && showing.sees(other)) {
          found.merge(other, graph.strength(slot), Math::max);
        }
      }
    }
    return found;
  }

  private List<Pair> meetings(SortedMap<Id, Double> near, SortedMap<Id, Double> far) {
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<Id, Double> one : strongest(near)) {
      for (Map.Entry<Id, Double> other : strongest(far)) {
        if (!one.getKey().equals(other.getKey())
            && !connections.areConnected(one.getKey(), other.getKey())) {
          pairs.add(new Pair(one.getKey(), other.getKey(), one.getValue() * other.getValue()));
        }
      }
    }
    pairs.sort(Pair.STRONGEST_FIRST);
    return pairs.subList(0, Math.min(MAX_OF_A_KIND, pairs.size()));
  }

  private static List<Map.Entry<Id, Double>> strongest(SortedMap<Id, Double> side) {
    return side.entrySet().stream()
        .sorted(
            Map.Entry.<Id, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_SIDE)
        .toList();
  }

  private Suggestion event(UpcomingEvents.Occasion occasion) {
    Shown near = showing.show(occasion.near());
    Shown far = showing.show(occasion.far());
    return new Suggestion(
        Suggestion.Kind.EVENT,
        occasion.event().id(),
        occasion.event().name(),
        occasion.event().startsOn(),
        occasion.event().endsOn(),
        near.id(),
        near.name(),
        far.id(),
        far.name());
  }

  private Suggestion meeting(Pair pair) {
    Shown near = showing.show(pair.near());
    Shown far = showing.show(pair.far());
    return new Suggestion(
        Suggestion.Kind.MEETING,
        null,
        null,
        null,
        null,
        near.id(),
        near.name(),
        far.id(),
        far.name());
  }

  private record Pair(Id near, Id far, double strength) {
    static final Comparator<Pair> STRONGEST_FIRST =
        Comparator.comparingDouble((Pair pair) -> -pair.strength)
            .thenComparing(Pair::near)
            .thenComparing(Pair::far);
  }
}
