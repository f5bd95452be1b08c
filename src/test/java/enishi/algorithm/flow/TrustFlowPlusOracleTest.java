package enishi.algorithm.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One more edge gives what all edges together give. */
class TrustFlowPlusOracleTest {
  private static final int NETWORKS_PER_SEED = 1_000;
  private static final int EDGES_ADDED = 4;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {6301, 6302, 6303})
  void oneMoreEdgeIsAcceptedAsIfAllWereThereFromTheStart(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    int exchanges = 0;
    int entries = 0;
    for (int i = 0; i < NETWORKS_PER_SEED; i++) {
      long networkSeed = seeds.nextLong();
      Growing growing = new Growing(new SplittableRandom(networkSeed));
      TrustFlow flow = growing.all();
      for (int more = 0; more < EDGES_ADDED; more++) {
        TrustFlow before = flow;
        boolean[] acceptedBefore = accepted(before);
        flow = growing.addTo(flow);
        assertSame(flow, growing.all(), "network seed %d, edge %d".formatted(networkSeed, more));
        assertThat(accepted(before)).as("the old one stays").isEqualTo(acceptedBefore);
        boolean[] now = accepted(flow);
        boolean lost =
            IntStream.range(0, acceptedBefore.length).anyMatch(v -> acceptedBefore[v] && !now[v]);
        exchanges += lost ? 1 : 0;
        entries += flow.acceptedCount() > before.acceptedCount() ? 1 : 0;
      }
    }
    assertThat(exchanges).as("seed %d, somebody gave way", seed).isGreaterThan(20);
    assertThat(entries).as("seed %d, somebody entered", seed).isGreaterThan(200);
  }

  private static void assertSame(TrustFlow flow, TrustFlow expected, String label) {
    assertThat(accepted(flow)).as(label).isEqualTo(accepted(expected));
    for (int v = 0; v < expected.vertexCount(); v++) {
      assertThat(flow.distance(v)).as(label).isEqualTo(expected.distance(v));
      assertThat(flow.capacity(v)).as(label).isEqualTo(expected.capacity(v));
      assertThat(flow.path(v).length > 0).as(label).isEqualTo(expected.isAccepted(v));
      assertThat(flow.exhaustedBefore(v)).as(label).isEqualTo(expected.exhaustedBefore(v));
    }
  }

  private static boolean[] accepted(TrustFlow flow) {
    boolean[] accepted = new boolean[flow.vertexCount()];
    for (int v = 0; v < accepted.length; v++) {
      accepted[v] = flow.isAccepted(v);
    }
    return accepted;
  }

  /** A random network to which edges come. */
  private static final class Growing {
    private final SplittableRandom random;
    private final int[] roots;
    private final int[] capacities;
    private int[] froms;
    private int[] tos;
    private long[] keys;

    Growing(SplittableRandom random) {
      this.random = random;
      int n = random.nextInt(2, 25);
      int edges = random.nextInt(3 * n);
      int reachable = random.nextInt(1, n + 1);
      froms = random.ints(edges, 0, n).toArray();
      tos = random.ints(edges, 0, reachable).toArray();
      roots = random.ints(random.nextInt(1, 3), 0, n).distinct().toArray();
      capacities = random.ints(random.nextInt(1, 5), 1, 5).toArray();
      keys = random.longs(n, 0, 4).toArray();
    }

    TrustFlow all() {
      return TrustFlow.of(keys.length, froms, tos, roots, capacities, keys, () -> false);
    }

    /** A new vertex in two of three cases, else an edge between two that are there. */
    TrustFlow addTo(TrustFlow flow) {
      int from = random.nextInt(keys.length);
      boolean fresh = random.nextInt(3) > 0;
      int to = fresh ? keys.length : random.nextInt(keys.length);
      froms = Arrays.copyOf(froms, froms.length + 1);
      tos = Arrays.copyOf(tos, tos.length + 1);
      froms[froms.length - 1] = from;
      tos[tos.length - 1] = to;
      if (!fresh) {
        return flow.plus(from, to);
      }
      long key = random.nextInt(4);
      keys = Arrays.copyOf(keys, keys.length + 1);
      keys[keys.length - 1] = key;
      return flow.plusVertex(from, key);
    }
  }
}
