package enishi.algorithm.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trust reaches whom a maximum flow, started anew for every candidate, lets it reach. */
class TrustFlowOracleTest {
  private static final int NETWORKS_PER_SEED = 500;
  private static final int[] ADVOGATO = {800, 200, 200, 50, 12, 4, 2, 1};

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {6101, 6102})
  void acceptsWhomAMaximumFlowAcceptsInOrder(long seed) {
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < NETWORKS_PER_SEED; i++) {
      long networkSeed = seeds.nextLong();
      Vouches vouches = Vouches.random(new SplittableRandom(networkSeed));
      TrustFlow trust = vouches.flow();
      BitSet expected = vouches.accepted(trust);
      String label = "network seed " + networkSeed;
      assertThat(accepted(trust, vouches.n)).as(label).isEqualTo(expected);
      assertThat(trust.acceptedCount()).as(label).isEqualTo(expected.cardinality());
      assertThat(accepted(vouches.shuffled(networkSeed).flow(), vouches.n))
          .as(label)
          .isEqualTo(expected);
      assertExplained(vouches, trust, label);
    }
  }

  private static void assertExplained(Vouches vouches, TrustFlow trust, String label) {
    for (int v = 0; v < vouches.n; v++) {
      int[] path = trust.path(v);
      int[] exhausted = trust.exhaustedBefore(v);
      if (trust.isAccepted(v)) {
        assertThat(exhausted).as(label).isEmpty();
        assertThat(path[path.length - 1]).as(label).isEqualTo(v);
        assertThat(vouches.roots).as(label).contains(path[0]);
        for (int i = 1; i < path.length; i++) {
          assertThat(vouches.joins(path[i - 1], path[i])).as(label).isTrue();
        }
      } else {
        assertThat(path).as(label).isEmpty();
        BitSet closed = new BitSet();
        Arrays.stream(exhausted).forEach(closed::set);
        assertThat(vouches.reaches(v, closed)).as(label).isFalse();
        assertThat(exhausted.length > 0)
            .as(label)
            .isEqualTo(trust.distance(v) != TrustFlow.UNREACHED);
      }
    }
  }

  @Test
  void confusedMembersLetInNoMoreSybilsThanTheyCanPassOn() {
    int members = 2_000;
    int sybils = 10_000;
    for (int seed = 6201; seed <= 6203; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      IntStream.Builder froms = IntStream.builder();
      IntStream.Builder tos = IntStream.builder();
      for (int v = 1; v < members; v++) {
        for (int i = 0; i < 4; i++) {
          froms.add(random.nextInt(v));
          tos.add(v);
        }
      }
      BitSet confused = new BitSet();
      for (int i = 0; i < 30; i++) {
        int v = random.nextInt(members);
        confused.set(v);
        froms.add(v);
        tos.add(members + random.nextInt(sybils));
      }
      for (int i = 0; i < 5 * sybils; i++) {
        froms.add(members + random.nextInt(sybils));
        tos.add(members + random.nextInt(sybils));
      }
      TrustFlow trust =
          TrustFlow.of(
              members + sybils,
              froms.build().toArray(),
              tos.build().toArray(),
              new int[] {0, 1, 2},
              TrustFlow.scaled(ADVOGATO, 3, members),
              new long[members + sybils],
              () -> false);
      long let = IntStream.range(members, members + sybils).filter(trust::isAccepted).count();
      long most = confused.stream().mapToLong(v -> Math.max(0, trust.capacity(v) - 1)).sum();
      assertThat(let).as("seed %d", seed).isLessThanOrEqualTo(most);
      assertThat(trust.acceptedCount() - let).as("seed %d", seed).isGreaterThan(members / 3);
    }
  }

  @Test
  void ofTwoWhoWaitForOnePlaceTheEarlierKeyIsAcceptedThenTheSmallerNumber() {
    int[] froms = {0, 1, 1};
    int[] tos = {1, 2, 3};
    int[] capacities = {5, 2, 1};
    assertThat(
            accepted(
                TrustFlow.of(
                    4, froms, tos, new int[] {0}, capacities, new long[] {0, 0, 9, 8}, () -> false),
                4))
        .isEqualTo(bits(0, 1, 3));
    TrustFlow trust =
        TrustFlow.of(4, froms, tos, new int[] {0}, capacities, new long[4], () -> false);
    assertThat(accepted(trust, 4)).isEqualTo(bits(0, 1, 2));
    assertThat(trust.path(2)).containsExactly(0, 1, 2);
    assertThat(trust.exhaustedBefore(3)).containsExactly(1);
    assertThat(trust.capacity(1)).isEqualTo(2);
  }

  @Test
  void capacitiesAreScaledToTheMembersAndRoundedUp() {
    assertThat(TrustFlow.scaled(ADVOGATO, 1, 800)).isEqualTo(ADVOGATO);
    assertThat(TrustFlow.scaled(ADVOGATO, 2, 100)).containsExactly(50, 13, 13, 4, 1, 1, 1, 1);
    assertThat(TrustFlow.scaled(ADVOGATO, 1, 2_000)).startsWith(2_000, 500, 500, 125);
  }

  @Test
  void nobodyIsReachedWithoutARootAndStopsWhenAsked() {
    TrustFlow trust =
        TrustFlow.of(
            2, new int[] {0}, new int[] {1}, new int[0], ADVOGATO, new long[2], () -> false);
    assertThat(trust.acceptedCount()).isZero();
    assertThat(trust.distance(1)).isEqualTo(TrustFlow.UNREACHED);
    assertThatThrownBy(
            () ->
                TrustFlow.of(
                    1, new int[0], new int[0], new int[] {0}, ADVOGATO, new long[1], () -> true))
        .isInstanceOf(CancellationException.class);
  }

  private static BitSet accepted(TrustFlow trust, int n) {
    BitSet accepted = new BitSet();
    IntStream.range(0, n).filter(trust::isAccepted).forEach(accepted::set);
    return accepted;
  }

  private static BitSet bits(int... values) {
    BitSet bits = new BitSet();
    Arrays.stream(values).forEach(bits::set);
    return bits;
  }

  /** Who vouches for whom, in a small network. */
  private static final class Vouches {
    final int n;
    final int[] froms;
    final int[] tos;
    final int[] roots;
    final int[] capacities;
    final long[] keys;

    Vouches(int n, int[] froms, int[] tos, int[] roots, int[] capacities, long[] keys) {
      this.n = n;
      this.froms = froms;
      this.tos = tos;
      this.roots = roots;
      this.capacities = capacities;
      this.keys = keys;
    }

    static Vouches random(SplittableRandom random) {
      int n = random.nextInt(2, 20);
      int edges = random.nextInt(3 * n);
      return new Vouches(
          n,
          random.ints(edges, 0, n).toArray(),
          random.ints(edges, 0, n).toArray(),
          random.ints(random.nextInt(1, 3), 0, n).distinct().toArray(),
          random.ints(random.nextInt(1, 5), 1, 6).toArray(),
          random.longs(n, 0, 3).toArray());
    }

    Vouches shuffled(long seed) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, froms.length).boxed().toList());
      Collections.shuffle(order, new Random(seed));
      return new Vouches(
          n,
          order.stream().mapToInt(i -> froms[i]).toArray(),
          order.stream().mapToInt(i -> tos[i]).toArray(),
          roots,
          capacities,
          keys);
    }

    TrustFlow flow() {
      return TrustFlow.of(n, froms, tos, roots, capacities, keys, () -> false);
    }

    boolean joins(int from, int to) {
      return IntStream.range(0, froms.length).anyMatch(i -> froms[i] == from && tos[i] == to);
    }

    /** Whether a root reaches a vertex when those closed pass nothing on. */
    boolean reaches(int vertex, BitSet closed) {
      BitSet reached = bits(roots);
      for (int round = 0; round < n; round++) {
        for (int i = 0; i < froms.length; i++) {
          if (reached.get(froms[i]) && !closed.get(froms[i])) {
            reached.set(tos[i]);
          }
        }
      }
      return reached.get(vertex);
    }

    /** Takes candidates in order; each is kept where the flow to all kept is as large as they. */
    BitSet accepted(TrustFlow distances) {
      List<Integer> order =
          IntStream.range(0, n)
              .filter(v -> distances.distance(v) != TrustFlow.UNREACHED)
              .boxed()
              .sorted(
                  Comparator.comparingInt((Integer v) -> distances.distance(v))
                      .thenComparingLong(v -> keys[v])
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      BitSet kept = new BitSet();
      for (int v : order) {
        kept.set(v);
        if (maximum(kept, distances) < kept.cardinality()) {
          kept.clear(v);
        }
      }
      assertThat(maximum(kept, distances))
          .isEqualTo(maximum(bits(IntStream.range(0, n).toArray()), distances));
      return kept;
    }

    private long maximum(BitSet kept, TrustFlow distances) {
      FlowNetwork network = new FlowNetwork(2 * n + 2);
      for (int i = 0; i < froms.length; i++) {
        network.addArc(n + froms[i], tos[i], 1_000);
      }
      Arrays.stream(roots).forEach(root -> network.addArc(2 * n, root, 1_000));
      for (int v = 0; v < n; v++) {
        int distance = distances.distance(v);
        if (distance != TrustFlow.UNREACHED) {
          network.addArc(v, n + v, (distance < capacities.length ? capacities[distance] : 1) - 1);
        }
      }
      kept.stream().forEach(v -> network.addArc(v, 2 * n + 1, 1));
      return new DinicFlow(network, 2 * n, 2 * n + 1).augment(() -> false);
    }
  }
}
