package enishi.referral;

import enishi.algorithm.flow.TrustFlow;
import enishi.model.Id;
import enishi.network.Membership;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is trusted in a project on a day: one trust flow over all members and everybody vouched for.
 * Equally distant ones are taken in the order they joined, candidates after members, then by id.
 * The founders' capacity is scaled to cover the members and a quarter more: to cover just them it
 * would let nobody else in once all of them are trusted. Candidates do not count, so that whoever
 * vouches for many gains nothing. Immutable.
 */
final class Trust {
  /** Our own choice: one newcomer for every so many members. */
  private static final int MEMBERS_A_NEWCOMER = 4;

  private final Vouchings vouchings;
  private final int[] capacities;
  private final TrustFlow flow;

  private Trust(Vouchings vouchings, int[] capacities, TrustFlow flow) {
    this.vouchings = vouchings;
    this.capacities = capacities;
    this.flow = flow;
  }

  static Trust of(Vouchings vouchings, List<Integer> levels) {
    int founders = vouchings.founders().length;
    int[] perLevel = levels.stream().mapToInt(Integer::intValue).toArray();
    int members = vouchings.memberCount();
    int covered = members + Math.ceilDiv(members, MEMBERS_A_NEWCOMER);
    int[] capacities = founders == 0 ? perLevel : TrustFlow.scaled(perLevel, founders, covered);
    TrustFlow flow =
        TrustFlow.of(
            vouchings.size(),
            vouchings.froms(),
            vouchings.tos(),
            vouchings.founders(),
            capacities,
            keys(vouchings),
            () -> false);
    return new Trust(vouchings, capacities, flow);
  }

  TrustFlow flow() {
    return flow;
  }

  /** What a member at that distance takes in, scaled to the membership. */
  int capacityAt(int distance) {
    return distance < capacities.length ? capacities[distance] : 1;
  }

  /** Of nobody's vertex too: no. */
  boolean accepts(int vertex) {
    return vertex >= 0 && flow.isAccepted(vertex);
  }

  /** Whether a candidate would be accepted if that member vouched for them too. */
  boolean wouldAccept(Id candidate, int referrer) {
    int vertex = vouchings.vertex(candidate);
    return vertex >= 0
        ? flow.plus(referrer, vertex).isAccepted(vertex)
        : flow.plusVertex(referrer, keyOfNew(candidate)).isAccepted(vouchings.size());
  }

  /** Whether somebody new, who comes after everybody equally distant, would be accepted. */
  boolean wouldAcceptNewcomer(int referrer) {
    return flow.plusVertex(referrer, Long.MAX_VALUE).isAccepted(vouchings.size());
  }

  /** keys[vertex] = 2 · its rank, so that one more candidate finds its place between two others. */
  private static long[] keys(Vouchings vouchings) {
    int[] ranked =
        IntStream.range(0, vouchings.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer v) -> !vouchings.isMember(v))
                    .thenComparing(v -> joinedOn(vouchings, v))
                    .thenComparingInt(v -> v))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] keys = new long[ranked.length];
    for (int rank = 0; rank < ranked.length; rank++) {
      keys[ranked[rank]] = 2L * rank;
    }
    return keys;
  }

  private static LocalDate joinedOn(Vouchings vouchings, int vertex) {
    Membership membership = vouchings.membership(vertex);
    return membership == null || membership.since() == null ? LocalDate.MIN : membership.since();
  }

  private long keyOfNew(Id candidate) {
    long before = vouchings.memberCount();
    for (int v = 0; v < vouchings.size(); v++) {
      boolean earlier = vouchings.persons().get(v).compareTo(candidate) < 0;
      before += earlier && !vouchings.isMember(v) ? 1 : 0;
    }
    return 2 * before - 1;
  }
}
