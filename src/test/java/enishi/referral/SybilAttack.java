package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attack on a {@link SybilTown}, played round by round until nothing changes: who passes the
 * guard joins the next day, and then vouches for the others. In every round with trust flow it
 * asserts that no more sybils are trusted than the confused members can pass on.
 */
final class SybilAttack {
  private static final int MOST_ROUNDS = 40;
  private static final int A_YEAR = 12;
  private static final int DAYS_APART = 30;
  private static final int MOST_PENDING = 500;
  private static final int VOUCHERS = 3;

  /** How the confused members and the sybils among the members go about it. */
  enum Manner {
    /** Everybody vouches for everybody on the first day. */
    AT_ONCE,
    /** As many as trust may take, taking back the referrals of those who got in, twelve times. */
    REVOKING,
    /** Keeps to the guard's numbers for a year: each one referral in thirty days. */
    PATIENT
  }

  private final SybilTown town;
  private final Guard guard;
  private final Manner manner;
  private final int sybils;
  private final List<Id> waiting = new ArrayList<>();
  private final List<Id> inside = new ArrayList<>();
  private LocalDate day = SybilTown.ATTACK;
  private long largestBound;
  private @Nullable Network first;

  SybilAttack(SybilTown town, Guard guard, Manner manner, int sybils) {
    this.town = town;
    this.guard = guard;
    this.manner = manner;
    this.sybils = sybils;
    for (int i = 0; i < sybils; i++) {
      waiting.add(SybilTown.sybil(i));
    }
  }

  /** Takes the network of the first day from who had the same town and manner. */
  SybilAttack beginningWith(Network network) {
    first = network;
    return this;
  }

  /** How many sybils became members. */
  int run() {
    switch (manner) {
      case AT_ONCE -> runAtOnce();
      case REVOKING -> runRevoking();
      case PATIENT -> runPatiently();
    }
    return inside.size();
  }

  /** The most that the confused members could pass on in a round. */
  long largestBound() {
    return largestBound;
  }

  /** Every confused member vouches for every sybil, later every sybil for some of the rest. */
  private void runAtOnce() {
    vouchFor(waiting);
    for (int round = 0; round < MOST_ROUNDS && !waiting.isEmpty(); round++) {
      List<Id> newest = letIn(waiting);
      if (newest.isEmpty()) {
        return;
      }
      for (Id sybil : waiting) {
        for (int i = 0; i < VOUCHERS; i++) {
          town.add(newest.get(town.random().nextInt(newest.size())), sybil, day);
        }
      }
    }
  }

  private void runRevoking() {
    int vouched = 0;
    for (int round = 0; round < A_YEAR && !waiting.isEmpty(); round++) {
      List<Id> pending = waiting.subList(0, Math.min(waiting.size(), MOST_PENDING));
      vouchFor(pending.subList(Math.min(vouched, pending.size()), pending.size()));
      List<Id> asking = List.copyOf(pending);
      vouched = asking.size() - letIn(asking).size();
      town.revokeForMembers(day);
    }
  }

  private void vouchFor(List<Id> some) {
    for (Id member : town.confused()) {
      some.forEach(sybil -> town.add(member, sybil, day));
    }
  }

  /** As many attackers as a sybil needs refer it together, each of them once in thirty days. */
  private void runPatiently() {
    int needed = guard.referrersNeeded();
    for (int round = 0; round < A_YEAR && !waiting.isEmpty(); round++) {
      List<Id> attackers = new ArrayList<>(town.confused());
      attackers.addAll(inside);
      List<Id> now = new ArrayList<>();
      for (int i = 0; i + needed <= attackers.size() && now.size() < waiting.size(); i += needed) {
        Id sybil = waiting.get(now.size());
        attackers.subList(i, i + needed).forEach(member -> town.add(member, sybil, day, 1));
        now.add(sybil);
      }
      letIn(now);
      day = day.plusDays(DAYS_APART - 1L);
    }
  }

  /** Those of them who pass join on the next day, which it is then. */
  private List<Id> letIn(List<Id> asking) {
    Network network = first == null ? town.network(sybils) : first;
    first = null;
    GuardCheck check = new GuardCheck(network, SybilTown.PROJECT, day, guard);
    if (guard.trustFlow()) {
      assertBound(check);
    }
    List<Id> passed =
        asking.stream()
            .filter(sybil -> check.vouchings().vertex(sybil) >= 0 && check.judge(sybil).met())
            .toList();
    day = day.plusDays(1);
    passed.forEach(sybil -> town.join(sybil, day));
    inside.addAll(passed);
    waiting.removeAll(new HashSet<>(passed));
    return passed;
  }

  private void assertBound(GuardCheck check) {
    Vouchings vouchings = check.vouchings();
    Trust trust = check.trust();
    long bound = 0;
    for (Id member : town.confused()) {
      bound += Math.max(0, trust.flow().capacity(vouchings.vertex(member)) - 1);
    }
    long trusted = 0;
    for (int vertex = 0; vertex < vouchings.size(); vertex++) {
      boolean sybil = vouchings.persons().get(vertex).key().startsWith("s");
      trusted += sybil && trust.accepts(vertex) ? 1 : 0;
    }
    assertThat(trusted).as("sybils trusted on %s, %s", day, guard).isLessThanOrEqualTo(bound);
    largestBound = Math.max(largestBound, bound);
  }
}
