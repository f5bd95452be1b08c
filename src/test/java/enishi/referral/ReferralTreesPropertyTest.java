package enishi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Tie;
import enishi.network.Membership;
import enishi.network.Network;
import enishi.security.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees and branches of random towns against a second, plain reading of the same rules. */
class ReferralTreesPropertyTest {
  private static final int[] DAYS = {15, 50, 90, 130};

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everybodyWithAPartAppearsOnceUnderThePreferredReferrer(long seed) {
    Network network = new RandomProject(seed, 24).town().network();
    for (int number : DAYS) {
      LocalDate day = RandomProject.day(number);
      Plain plain = new Plain(network, day);
      ReferralTree tree = TreeQuestion.tree(network, Asker.owner(), day);
      String where = "seed %d, %s".formatted(seed, day);
      assertThat(tree.nodes())
          .as(where)
          .extracting(ReferralTree.Node::person)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(plain.everybody());
      Map<Id, Integer> distances = plain.distances();
      for (ReferralTree.Node node : tree.nodes()) {
        Id person = Objects.requireNonNull(node.person());
        assertThat(node.number()).as(where).isEqualTo(tree.nodes().indexOf(node));
        assertThat(node.distance()).as("%s, %s", where, person).isEqualTo(distances.get(person));
        assertThat(node.depth()).as("%s, %s", where, person).isEqualTo(depth(tree, node));
        assertThat(node.below()).as("%s, %s", where, person).isEqualTo(plainBelow(tree, node));
        assertThat(node.standing().isActive())
            .as("%s, %s", where, person)
            .isEqualTo(plain.isMember(person));
        if (node.founder()) {
          assertThat(node.parent()).as("%s, %s", where, person).isNull();
        } else {
          isUnderThePreferred(tree, node, plain, where);
        }
      }
    }
  }

  private static void isUnderThePreferred(
      ReferralTree tree, ReferralTree.Node node, Plain plain, String where) {
    Id person = Objects.requireNonNull(node.person());
    for (Referral option : plain.preferred(person)) {
      ReferralTree.Node by = node(tree, option.referrer());
      if (node.parent() != null && by.number() == node.parent()) {
        assertThat(node.referredOn()).as("%s, %s", where, person).isEqualTo(option.on());
        assertThat(node.state()).as("%s, %s", where, person).isEqualTo(plain.state(option));
        return;
      }
      assertThat(isUnder(tree, by, node))
          .as("%s, %s passes over %s, who is not below", where, person, option.referrer())
          .isTrue();
    }
    assertThat(node.parent()).as("%s, %s", where, person).isNull();
    assertThat(node.state())
        .as("%s, %s", where, person)
        .isEqualTo(plain.preferred(person).isEmpty() ? null : ReferralState.CIRCLE);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderIsThatOfDaysThenOfIds(long seed) {
    Network network = new RandomProject(seed, 24).town().network();
    LocalDate day = RandomProject.day(100);
    List<ReferralTree.Node> nodes = TreeQuestion.tree(network, Asker.owner(), day).nodes();
    Comparator<ReferralTree.Node> byDay =
        Comparator.comparing((ReferralTree.Node n) -> Objects.requireNonNull(n.referredOn()))
            .thenComparing(n -> Objects.requireNonNull(n.person()));
    Map<Integer, List<ReferralTree.Node>> children = new HashMap<>();
    for (ReferralTree.Node node : nodes) {
      if (node.parent() != null) {
        assertThat(node.parent()).as("seed %d", seed).isLessThan(node.number());
        children.computeIfAbsent(node.parent(), any -> new ArrayList<>()).add(node);
      }
    }
    children
        .values()
        .forEach(some -> assertThat(some).as("seed %d", seed).isSortedAccordingTo(byDay));
    assertThat(nodes.stream().filter(n -> n.parent() == null).map(n -> !n.founder()).toList())
        .as("seed %d: founders first", seed)
        .isSorted();
    Network again = new RandomProject(seed, 24).town().network();
    assertThat(TreeQuestion.tree(again, Asker.owner(), day).nodes()).isEqualTo(nodes);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBranchRestsOnWhatASearchWithoutItsTopReaches(long seed) {
    Network network = new RandomProject(seed, 24).town().network();
    for (int number : DAYS) {
      LocalDate day = RandomProject.day(number);
      Plain plain = new Plain(network, day);
      ReferralTree tree = TreeQuestion.tree(network, Asker.owner(), day);
      for (ReferralTree.Node top : tree.nodes()) {
        Id without = Objects.requireNonNull(top.person());
        BranchReview review = TreeQuestion.review(network, Asker.owner(), without, day);
        assertThat(review.entries())
            .as("seed %d, %s, %s", seed, day, without)
            .extracting(BranchReview.Entry::node)
            .containsExactlyElementsOf(
                tree.nodes().subList(top.number() + 1, top.number() + 1 + top.below()));
        for (BranchReview.Entry entry : review.entries()) {
          Id person = Objects.requireNonNull(entry.node().person());
          assertThat(entry.basis())
              .as("seed %d, %s, %s without %s", seed, day, person, without)
              .isEqualTo(plain.basis(person, without));
          if (entry.basis() == Basis.OTHERS) {
            Set<Id> reached = plain.reached(without);
            assertThat(entry.others())
                .as("seed %d, %s, who vouches for %s without %s", seed, day, person, without)
                .extracting(BranchReview.Voucher::person)
                .containsExactlyElementsOf(
                    new TreeSet<>(
                        plain.vouchers(person).stream().filter(reached::contains).toList()));
          }
        }
      }
    }
  }

  private static ReferralTree.Node node(ReferralTree tree, Id person) {
    return tree.nodes().stream().filter(n -> person.equals(n.person())).findFirst().orElseThrow();
  }

  private static int depth(ReferralTree tree, ReferralTree.Node node) {
    return node.parent() == null ? 0 : 1 + depth(tree, tree.nodes().get(node.parent()));
  }

  private static boolean isUnder(ReferralTree tree, ReferralTree.Node node, ReferralTree.Node top) {
    return node.number() == top.number()
        || (node.parent() != null && isUnder(tree, tree.nodes().get(node.parent()), top));
  }

  private static int plainBelow(ReferralTree tree, ReferralTree.Node top) {
    return (int) tree.nodes().stream().filter(n -> isUnder(tree, n, top)).count() - 1;
  }

  /** The rules once more, as slowly as they read. */
  private static final class Plain {
    private final Network network;
    private final LocalDate day;
    private final List<Membership> memberships;
    private final List<Referral> referrals;

    Plain(Network network, LocalDate day) {
      this.network = network;
      this.day = day;
      memberships =
          network.memberships().of(TreeQuestion.PROJECT).stream()
              .filter(m -> m.since() == null || !m.since().isAfter(day))
              .toList();
      Set<Id> ever = new HashSet<>(memberships.stream().map(Membership::person).toList());
      referrals =
          network.facts().referrals().stream()
              .filter(r -> r.project().equals(TreeQuestion.PROJECT) && !r.on().isAfter(day))
              .filter(r -> ever.contains(r.referrer()))
              .toList();
    }

    Set<Id> everybody() {
      Set<Id> all = new TreeSet<>();
      memberships.forEach(m -> all.add(m.person()));
      referrals.forEach(r -> all.add(r.candidate()));
      return all;
    }

    boolean isMember(Id person) {
      return present(person) != null;
    }

    @Nullable Membership present(Id person) {
      return memberships.stream()
          .filter(m -> m.person().equals(person) && m.covers(day))
          .findFirst()
          .orElse(null);
    }

    boolean isRevoked(Referral r) {
      return r.revokedOn() != null && !r.revokedOn().isAfter(day);
    }

    boolean counts(Referral r) {
      Membership joined = present(r.candidate());
      return isMember(r.referrer())
          && !isRevoked(r)
          && (r.isInForce(day)
              || (joined != null && joined.since() != null && r.isInForce(joined.since())));
    }

    ReferralState state(Referral r) {
      if (isRevoked(r)) {
        return ReferralState.REVOKED;
      }
      if (!isMember(r.referrer())) {
        return ReferralState.REFERRER_LEFT;
      }
      return r.isInForce(day)
          ? ReferralState.IN_FORCE
          : counts(r) ? ReferralState.SERVED : ReferralState.LAPSED;
    }

    List<Referral> preferred(Id person) {
      Membership present = present(person);
      List<Referral> all = new ArrayList<>();
      Comparator<Referral> earliest =
          Comparator.comparing(Referral::on).thenComparing(Referral::referrer);
      Comparator<Referral> latest =
          Comparator.comparing(Referral::on).reversed().thenComparing(Referral::referrer);
      List<Referral> own = referrals.stream().filter(r -> r.candidate().equals(person)).toList();
      List<Referral> counting = own.stream().filter(this::counts).toList();
      counting.stream().filter(r -> isAfterJoining(r, present)).sorted(latest).forEach(all::add);
      counting.stream().filter(r -> !isAfterJoining(r, present)).sorted(earliest).forEach(all::add);
      own.stream().filter(r -> !counts(r)).sorted(earliest).forEach(all::add);
      return all;
    }

    private static boolean isAfterJoining(Referral r, @Nullable Membership present) {
      return present != null && present.since() != null && r.on().isAfter(present.since());
    }

    Map<Id, Integer> distances() {
      Map<Id, Integer> distances = new HashMap<>();
      memberships.stream()
          .filter(m -> m.founder() && m.covers(day))
          .forEach(m -> distances.put(m.person(), 0));
      for (int round = 0; round < everybody().size(); round++) {
        for (Referral r : referrals) {
          Integer from = distances.get(r.referrer());
          if (counts(r) && from != null) {
            distances.merge(r.candidate(), from + 1, Math::min);
          }
        }
      }
      return distances;
    }

    Set<Id> vouchers(Id person) {
      Set<Id> vouchers = new TreeSet<>();
      referrals.stream()
          .filter(r -> r.candidate().equals(person) && counts(r))
          .forEach(r -> vouchers.add(r.referrer()));
      return vouchers;
    }

    boolean joinedUnreferred(Id person) {
      Membership present = present(person);
      return present != null
          && !isFounder(person)
          && referrals.stream()
              .filter(r -> r.candidate().equals(person))
              .allMatch(r -> isAfterJoining(r, present));
    }

    private boolean isFounder(Id person) {
      return memberships.stream().anyMatch(m -> m.person().equals(person) && m.founder());
    }

    /** Whom vouchings reach from the founders and the unreferred once somebody is gone. */
    Set<Id> reached(@Nullable Id without) {
      Set<Id> reached = new HashSet<>();
      for (Id person : everybody()) {
        if (!person.equals(without)
            && ((isFounder(person) && isMember(person)) || joinedUnreferred(person))) {
          reached.add(person);
        }
      }
      for (int round = 0; round < everybody().size(); round++) {
        for (Referral r : referrals) {
          if (counts(r) && reached.contains(r.referrer()) && !r.candidate().equals(without)) {
            reached.add(r.candidate());
          }
        }
      }
      return reached;
    }

    Basis basis(Id person, Id without) {
      if (joinedUnreferred(person)) {
        return Basis.NOT_NEEDED;
      }
      Set<Id> rest = reached(without);
      if (rest.contains(person)) {
        return Basis.OTHERS;
      }
      boolean falls = reached(null).contains(person);
      if (!falls
          && !isMember(person)
          && memberships.stream().anyMatch(m -> m.person().equals(person))) {
        return Basis.LEFT;
      }
      if (hasMet(person, without, rest)) {
        return Basis.EVENT;
      }
      return falls ? Basis.ONLY : Basis.NOTHING;
    }

    private boolean hasMet(Id person, Id without, Set<Id> rest) {
      Set<Id> falling = reached(null);
      falling.removeAll(rest);
      falling.add(without);
      Routes routes = Routes.find(network, EligibilityQuery.of(person, TreeQuestion.PROJECT, day));
      for (Tie tie : routes.meetings()) {
        Event event = network.facts().events().get(Objects.requireNonNull(tie.event()));
        if (event != null && !falling.contains(Routes.other(tie, person))) {
          return true;
        }
      }
      return false;
    }
  }
}
