package enishi.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.directory.Views;
import enishi.graph.CsrGraph;
import enishi.model.Id;
import enishi.network.Connections;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the communities and brokers of any town. */
class CommunitiesPropertyTest {
  private static final LocalDate DAY = RandomTown.FIRST.plusDays(330);
  private static final LocalDate BEFORE = RandomTown.FIRST.plusDays(150);
  private static final Views VIEWS = new Views(UnusedStore.create());

  static LongStream seeds() {
    return LongStream.rangeClosed(301, 330);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCommunityIsConnectedAndCountsAddUp(long seed) {
    Network network = new RandomTown(seed, 60).town().network();
    CommunityQuery query = new CommunityQuery(DAY, null, 1, seed);
    Asking asking = new Asking(network, VIEWS);
    Connections connections = network.at(DAY);
    Division division = asking.division(query);
    int[] labels = division.labels();
    CommunityMap map = asking.map(query, Asker.owner()).answer();
    assertThat(asking.map(query, Asker.owner()).answer()).as("asked again").isEqualTo(map);

    long connected =
        IntStream.range(0, labels.length).filter(v -> connections.graph().degree(v) > 0).count();
    assertThat(map.connected()).isEqualTo((int) connected);
    assertThat(map.communities())
        .hasSize(map.count())
        .isSortedAccordingTo((a, b) -> b.size() - a.size());
    assertThat(map.communities().stream().mapToInt(CommunityMap.Community::size).sum())
        .isEqualTo(map.connected());
    double inside = 0;
    for (CommunityMap.Community one : map.communities()) {
      int[] people =
          IntStream.range(0, labels.length).filter(v -> labels[v] == one.label() - 1).toArray();
      assertThat(people).as("seed %d, %d", seed, one.label()).hasSize(one.size());
      assertThat(reached(connections.graph(), labels, people[0])).isEqualTo(people.length);
      for (CommunityMap.Count home : one.residences()) {
        assertThat(home.people()).isEqualTo(livingIn(network, connections, people, home.id()));
      }
      inside += one.inside();
    }
    double between = map.links().stream().mapToDouble(CommunityMap.Link::strength).sum();
    assertThat(inside + between).isCloseTo(strength(connections.graph()), within(1e-6));
    assertThat(map.modularity()).isCloseTo(modularity(connections.graph(), labels), within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsTheLabelOfEveryCommunityThatIsMostlyTheSame(long seed) {
    Network network = new RandomTown(seed, 60).town().network();
    Asking asking = new Asking(network, VIEWS);
    CommunityQuery query = new CommunityQuery(DAY, BEFORE, 1, 1);
    CommunityMap map = asking.map(query, Asker.owner()).answer();
    Division now = asking.division(query);
    Division before = asking.division(query.at(BEFORE));
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < now.count(); i++) {
      CommunityMap.Community one = map.communities().get(i);
      double best = 0;
      for (int j = 0; j < before.count(); j++) {
        double jaccard = jaccard(now.labels(), i, before.labels(), j);
        best = Math.max(best, jaccard);
        if (jaccard > 0.5) {
          assertThat(one.label()).as("seed %d, %d", seed, i).isEqualTo(j + 1);
        }
      }
      boolean isBorn = one.label() > before.count();
      assertThat(one.born()).isEqualTo(isBorn);
      assertThat(best < 0.5).isEqualTo(isBorn && best != 0.5);
      assertThat(kept.add(one.label())).as("labels are distinct").isTrue();
    }
    CommunityMap.Changes changes = Objects.requireNonNull(map.changes());
    assertThat(changes.births()).allMatch(label -> label > before.count());
    for (int j = 1; j <= before.count(); j++) {
      assertThat(kept.contains(j)).isNotEqualTo(changes.deaths().contains(j));
    }
    CommunityMap same = asking.map(new CommunityQuery(DAY, DAY, 1, 1), Asker.owner()).answer();
    assertThat(same.changes())
        .isEqualTo(new CommunityMap.Changes(List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void brokersCutOffWhoCannotBeReachedWithoutThem(long seed) {
    Network network = new RandomTown(seed, 40).town().network();
    BrokerList list =
        new Asking(network, VIEWS).brokers(new BrokerQuery(DAY, 100, 1), Asker.owner()).answer();
    Connections connections = network.at(DAY);
    CsrGraph graph = connections.graph();
    for (BrokerList.Broker one : list.brokers()) {
      int vertex = connections.vertex(Objects.requireNonNull(one.person()));
      int[] all = new int[graph.vertexCount()];
      int whole = reached(graph, all, vertex);
      all[vertex] = 1;
      Set<Integer> seen = new HashSet<>();
      int largest = 0;
      int pieces = 0;
      for (int slot = graph.begin(vertex); slot < graph.end(vertex); slot++) {
        if (!seen.contains(graph.target(slot))) {
          Set<Integer> piece = reach(graph, all, graph.target(slot));
          seen.addAll(piece);
          largest = Math.max(largest, piece.size());
          pieces++;
        }
      }
      assertThat(one.cutOff()).as("seed %d, %s", seed, one).isEqualTo(whole - 1 - largest);
      assertThat(one.pieces()).isEqualTo(pieces);
      assertThat(one.cutVertex()).isEqualTo(pieces > 1);
      assertThat(one.residences().stream().mapToInt(CommunityMap.Count::people).sum())
          .isLessThanOrEqualTo(one.cutOff());
    }
    assertThat(list.brokers()).isSortedAccordingTo((a, b) -> Double.compare(b.pairs(), a.pairs()));
  }

  private static int livingIn(
      Network network, Connections connections, int[] people, Id municipality) {
    return (int)
        Arrays.stream(people)
            .filter(
                v -> municipality.equals(network.facts().person(connections.person(v)).residence()))
            .count();
  }

  private static int reached(CsrGraph graph, int[] labels, int start) {
    return reach(graph, labels, start).size();
  }

  /** Who is reached from a vertex over vertices of its label. */
  private static Set<Integer> reach(CsrGraph graph, int[] labels, int start) {
    Set<Integer> seen = new HashSet<>(Set.of(start));
    var open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      int u = open.remove();
      for (int slot = graph.begin(u); slot < graph.end(u); slot++) {
        int v = graph.target(slot);
        if (labels[v] == labels[u] && seen.add(v)) {
          open.add(v);
        }
      }
    }
    return seen;
  }

  private static double strength(CsrGraph graph) {
    return IntStream.range(0, graph.slotCount()).mapToDouble(graph::strength).sum() / 2;
  }

  /** Pair by pair, as Newman and Girvan write it. */
  private static double modularity(CsrGraph graph, int[] labels) {
    double twice = 2 * strength(graph);
    double[] strengths = new double[labels.length];
    for (int slot = 0; slot < graph.slotCount(); slot++) {
      strengths[graph.owner(slot)] += graph.strength(slot);
    }
    double sum = 0;
    for (int u = 0; u < labels.length; u++) {
      for (int v = 0; v < labels.length; v++) {
        if (labels[u] == labels[v] && labels[u] >= 0) {
          int slot = graph.findSlot(u, v);
          sum += (slot < 0 ? 0 : graph.strength(slot)) - strengths[u] * strengths[v] / twice;
        }
      }
    }
    return twice == 0 ? 0 : sum / twice;
  }

  private static double jaccard(int[] now, int one, int[] before, int other) {
    int both = 0;
    int either = 0;
    for (int v = 0; v < now.length; v++) {
      boolean isNow = now[v] == one;
      boolean wasBefore = before[v] == other;
      both += isNow && wasBefore ? 1 : 0;
      either += isNow || wasBefore ? 1 : 0;
    }
    return (double) both / either;
  }
}
