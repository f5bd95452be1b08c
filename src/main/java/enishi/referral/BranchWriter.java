package enishi.referral;

import enishi.algorithm.centrality.Dominators;
import enishi.model.Event;
import enishi.model.Id;
import enishi.model.Tie;
import enishi.model.TieKind;
import enishi.network.Network;
import enishi.referral.ReferralForest.Place;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what everybody in a branch would rest on without its top. Vouchings lead from the founders,
 * and from those who joined before anybody referred them; who is reached only through the top rests
 * only on it (dominators).
 */
final class BranchWriter {
  private final Network network;
  private final Id project;
  private final LocalDate day;
  private final TreeWriter tree;
  private final Vouchings vouchings;
  private final int top;
  private final int[] froms;
  private final int[] tos;
  private final Dominators dominators;

  /** [vertex] whether it falls with the top, the top itself included. */
  private final BitSet falling = new BitSet();

  BranchWriter(Network network, Id project, LocalDate day, TreeWriter tree, int top) {
    this.network = network;
    this.project = project;
    this.day = day;
    this.tree = tree;
    this.top = top;
    vouchings = tree.vouchings();
    froms = vouchings.froms();
    tos = vouchings.tos();
    dominators = Dominators.of(vouchings.persons().size(), froms, tos, roots());
    int vertex = vouchings.vertex(tree.forest().places().get(top).person());
    if (vertex >= 0) {
      falling.set(vertex);
      IntStream.of(dominators.restingOn(vertex)).forEach(falling::set);
    }
  }

  List<BranchReview.Entry> entries() {
    return tree.forest().branch(top).stream().map(this::entry).toList();
  }

  private int[] roots() {
    return tree.forest().places().stream()
        .map(Place::who)
        .filter(who -> who.standing() == Standing.FOUNDER || who.joinedUnreferred())
        .mapToInt(who -> vouchings.vertex(who.person()))
        .toArray();
  }

  private BranchReview.Entry entry(Place place) {
    ReferralTree.Node node = tree.node(tree.forest().number(place.person()));
    Basis basis = basis(place.who());
    if (basis == Basis.OTHERS) {
      List<BranchReview.Voucher> others = others(place.person());
      return new BranchReview.Entry(node, basis, others, null, null);
    }
    if (basis == Basis.ONLY || basis == Basis.NOTHING) {
      Event event = meeting(place.person()).orElse(null);
      if (event != null) {
        boolean seen = node.person() != null;
        return new BranchReview.Entry(
            node, Basis.EVENT, List.of(), seen ? event.id() : null, seen ? event.name() : null);
      }
    }
    return new BranchReview.Entry(node, basis, List.of(), null, null);
  }

  private Basis basis(Involved who) {
    int vertex = vouchings.vertex(who.person());
    if (who.joinedUnreferred()) {
      return Basis.NOT_NEEDED;
    }
    if (vertex >= 0 && falling.get(vertex)) {
      return Basis.ONLY;
    }
    if (vertex >= 0 && dominators.isReached(vertex)) {
      return Basis.OTHERS;
    }
    return who.standing() == Standing.LEFT ? Basis.LEFT : Basis.NOTHING;
  }

  private List<BranchReview.Voucher> others(Id person) {
    int vertex = vouchings.vertex(person);
    TreeSet<Id> others = new TreeSet<>();
    for (int edge = 0; edge < tos.length; edge++) {
      int from = froms[edge];
      if (tos[edge] == vertex && dominators.isReached(from) && !falling.get(from)) {
        others.add(vouchings.persons().get(from));
      }
    }
    return others.stream().map(tree::voucher).toList();
  }

  /** The first open event at which the person met a member who does not fall with the top. */
  private Optional<Event> meeting(Id person) {
    boolean hasMet =
        network.facts().tiesOf(person).stream()
            .anyMatch(tie -> tie.kind() == TieKind.MET_AT && isOfProject(tie.event()));
    return !hasMet
        ? Optional.empty()
        : Routes.find(network, EligibilityQuery.of(person, project, day)).meetings().stream()
            .filter(tie -> isOutside(Routes.other(tie, person)))
            .map(Tie::event)
            .flatMap(event -> Optional.ofNullable(network.facts().events().get(event)).stream())
            .min(Comparator.comparing(Event::id));
  }

  private boolean isOfProject(@Nullable Id id) {
    Event event = id == null ? null : network.facts().events().get(id);
    return event != null && project.equals(event.project());
  }

  private boolean isOutside(Id member) {
    int vertex = vouchings.vertex(member);
    return vertex >= 0 && !falling.get(vertex);
  }
}
