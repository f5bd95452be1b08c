package enishi.community;

import enishi.graph.CsrGraph;
import enishi.model.Id;
import enishi.network.Connections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes who is in one community, as one asker may see them. */
final class PeopleWriter {
  private static final Comparator<Inside> ORDER =
      Comparator.comparingDouble((Inside one) -> -one.strength).thenComparingInt(Inside::vertex);

  private final CommunityQuery query;
  private final int label;
  private final int[] labels;
  private final CsrGraph graph;
  private final Showing showing;

  PeopleWriter(
      CommunityQuery query,
      int label,
      Division division,
      Connections connections,
      Showing showing) {
    this.query = query;
    this.label = label;
    this.labels = division.labels();
    this.graph = connections.graph();
    this.showing = showing;
  }

  CommunityPeople write(int community, List<String> typical) {
    List<Inside> members = new ArrayList<>();
    for (int vertex = 0; vertex < labels.length; vertex++) {
      if (labels[vertex] == community) {
        members.add(inside(vertex));
      }
    }
    List<Inside> seen = members.stream().filter(one -> showing.sees(one.vertex)).toList();
    List<CommunityPeople.Member> people = new ArrayList<>();
    Map<Integer, Id> drawn = new TreeMap<>();
    for (Inside one : seen.stream().sorted(ORDER).limit(CommunityPeople.MOST).toList()) {
      CommunityMap.Central shown = showing.person(one.vertex);
      Id person = shown.person();
      String name = shown.name();
      if (person != null && name != null) {
        people.add(
            new CommunityPeople.Member(
                person,
                name,
                shown.fictional(),
                one.strength,
                one.neighbours,
                graph.degree(one.vertex) - one.neighbours));
        if (drawn.size() < CommunityPeople.MOST_DRAWN) {
          drawn.put(one.vertex, person);
        }
      }
    }
    return new CommunityPeople(
        query.asOf(),
        query.from(),
        query.resolution(),
        query.seed(),
        label,
        members.size(),
        members.size() - seen.size(),
        typical,
        people,
        ties(drawn));
  }

  /** How much a person is joined to the rest of the community. */
  private record Inside(int vertex, double strength, int neighbours) {}

  private Inside inside(int vertex) {
    double strength = 0;
    int neighbours = 0;
    for (int slot = graph.begin(vertex); slot < graph.end(vertex); slot++) {
      if (labels[graph.target(slot)] == labels[vertex]) {
        strength += graph.strength(slot);
        neighbours++;
      }
    }
    return new Inside(vertex, strength, neighbours);
  }

  private List<CommunityPeople.Tie> ties(Map<Integer, Id> drawn) {
    List<CommunityPeople.Tie> ties = new ArrayList<>();
    drawn.forEach(
        (u, a) ->
            drawn.forEach(
                (v, b) -> {
                  int slot = u < v ? graph.findSlot(u, v) : -1;
                  if (slot >= 0) {
                    ties.add(new CommunityPeople.Tie(a, b, graph.strength(slot)));
                  }
                }));
    return ties;
  }
}
