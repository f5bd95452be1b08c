package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.network.Membership;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trust in random towns is the maximum flow that JGraphT finds, taken greedily in order. */
class TrustOracleTest {
  private static final int TOWNS_PER_SEED = 500;
  private static final List<List<Integer>> LEVELS =
      List.of(Guard.DEFAULT_LEVELS, List.of(8, 4, 2, 1), List.of(6, 1), List.of(5, 4, 3, 2));

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7201, 7202})
  void trustIsTheMaximumFlowTakenInOrder(long seed) {
    int refused = 0;
    for (int i = 0; i < TOWNS_PER_SEED; i++) {
      long townSeed = seed * 10_000 + i;
      String label = "town seed " + townSeed;
      RandomReferrals town = new RandomReferrals(townSeed);
      Vouchings vouchings = vouchings(town);
      List<Integer> levels = LEVELS.get(i % LEVELS.size());
      Trust trust = Trust.of(vouchings, levels);
      Plain plain = new Plain(vouchings, trust);
      Set<Integer> accepted = accepted(trust, vouchings);
      assertThat(accepted.size()).as(label).isEqualTo((int) plain.maximum(plain.order));
      assertThat(accepted).as(label).isEqualTo(plain.greedy());
      assertThat(accepted(Trust.of(vouchings, levels), vouchings)).as(label).isEqualTo(accepted);
      Vouchings shuffled =
          Vouchings.of(town.shuffled(), RandomReferrals.PROJECT, RandomReferrals.TODAY);
      assertThat(accepted(Trust.of(shuffled, levels), shuffled)).as(label).isEqualTo(accepted);
      refused += plain.order.size() - accepted.size();
    }
    assertThat(refused).as("seed %d, reached and refused", seed).isGreaterThan(100);
  }

  private static Vouchings vouchings(RandomReferrals town) {
    return Vouchings.of(town.network(), RandomReferrals.PROJECT, RandomReferrals.TODAY);
  }

  private static Set<Integer> accepted(Trust trust, Vouchings vouchings) {
    Set<Integer> accepted = new TreeSet<>();
    IntStream.range(0, vouchings.size()).filter(trust::accepts).forEach(accepted::add);
    return accepted;
  }

  /** Levien's network as he drew it, and every question a new maximum flow. */
  private static final class Plain {
    private final Vouchings vouchings;
    private final Trust trust;
    private final Map<Integer, Integer> distances = new HashMap<>();
    final List<Integer> order;

    Plain(Vouchings vouchings, Trust trust) {
      this.vouchings = vouchings;
      this.trust = trust;
      Deque<Integer> queue = new ArrayDeque<>();
      for (int founder : vouchings.founders()) {
        distances.put(founder, 0);
        queue.add(founder);
      }
      while (!queue.isEmpty()) {
        int v = queue.remove();
        for (int edge = 0; edge < vouchings.edgeCount(); edge++) {
          int to = vouchings.tos()[edge];
          if (vouchings.froms()[edge] == v && !distances.containsKey(to)) {
            distances.put(to, distance(v) + 1);
            queue.add(to);
          }
        }
      }
      order = new ArrayList<>(distances.keySet());
      order.sort(
          Comparator.comparing((Integer v) -> distance(v))
              .thenComparing(v -> vouchings.isMember(v) ? 0 : 1)
              .thenComparing(this::joinedOn)
              .thenComparing(v -> vouchings.persons().get(v)));
    }

    private int distance(int vertex) {
      return Objects.requireNonNull(distances.get(vertex));
    }

    private LocalDate joinedOn(int vertex) {
      Membership membership = vouchings.membership(vertex);
      return membership == null || membership.since() == null ? LocalDate.MIN : membership.since();
    }

    Set<Integer> greedy() {
      List<Integer> kept = new ArrayList<>();
      for (int v : order) {
        kept.add(v);
        if (maximum(kept) < kept.size()) {
          kept.removeLast();
        }
      }
      return new TreeSet<>(kept);
    }

    double maximum(List<Integer> wanted) {
      if (wanted.isEmpty()) {
        return 0;
      }
      var graph =
          new DefaultDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
      graph.addVertex("source");
      graph.addVertex("sink");
      for (int v : order) {
        graph.addVertex(v + "-");
        graph.addVertex(v + "+");
        join(graph, v + "-", v + "+", trust.capacityAt(distance(v)) - 1);
      }
      for (int founder : vouchings.founders()) {
        join(graph, "source", founder + "-", 1_000_000);
      }
      for (int edge = 0; edge < vouchings.edgeCount(); edge++) {
        if (distances.containsKey(vouchings.froms()[edge])) {
          join(graph, vouchings.froms()[edge] + "+", vouchings.tos()[edge] + "-", 1_000_000);
        }
      }
      wanted.forEach(v -> join(graph, v + "-", "sink", 1));
      return new PushRelabelMFImpl<>(graph).getMaximumFlowValue("source", "sink");
    }

    private static void join(
        DefaultDirectedWeightedGraph<String, DefaultWeightedEdge> graph,
        String from,
        String to,
        int capacity) {
      DefaultWeightedEdge edge = graph.addEdge(from, to);
      graph.setEdgeWeight(edge, capacity);
    }
  }
}
