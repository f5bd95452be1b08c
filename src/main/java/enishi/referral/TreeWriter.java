package enishi.referral;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.Id;
import enishi.model.Person;
import enishi.model.Project;
import enishi.model.Referral;
import enishi.network.Network;
import enishi.referral.ReferralForest.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a project's referral tree as one asker may read it. */
final class TreeWriter {
  private final Network network;
  private final Project project;
  private final LocalDate day;
  private final Showing showing;
  private final Vouchings vouchings;
  private final Distances distances;
  private final ReferralForest forest;

  TreeWriter(Network network, View view, Project project, LocalDate day) {
    this.network = network;
    this.project = project;
    this.day = day;
    showing = new Showing(view, project.name());
    vouchings = Vouchings.of(network, project.id(), day);
    distances = Distances.of(vouchings);
    forest = ReferralForest.of(network, vouchings, project.id(), day);
  }

  ReferralForest forest() {
    return forest;
  }

  Vouchings vouchings() {
    return vouchings;
  }

  /** Whom the answer names, by their real ids. */
  Set<Id> persons() {
    return Set.copyOf(showing.persons());
  }

  ReferralTree tree() {
    List<ReferralTree.Node> nodes = new ArrayList<>();
    List<Integer> restOnLeft = new ArrayList<>();
    int members = 0;
    for (Place place : forest.places()) {
      if (place.who().restsOnLeft()) {
        restOnLeft.add(nodes.size());
      }
      members += place.who().standing().isActive() ? 1 : 0;
      nodes.add(node(nodes.size()));
    }
    int unreferred = (int) nodes.stream().filter(ReferralTree.Node::isUnreferred).count();
    return new ReferralTree(
        day, project.id(), project.name(), members, unreferred, nodes, restOnLeft);
  }

  ReferralTree.Node node(int number) {
    Place place = forest.places().get(number);
    Involved who = place.who();
    Shown shown = showing.of(who.person());
    boolean seen = !shown.masked();
    Referral referral = place.referral() == null || !seen ? null : place.referral().referral();
    return new ReferralTree.Node(
        number,
        place.parent() < 0 ? null : place.parent(),
        shown.id(),
        shown.name(),
        showing.label(who.person(), who.standing().isActive()),
        seen && isFictional(who.person()),
        who.standing(),
        who.founder(),
        seen ? who.since() : null,
        seen ? who.until() : null,
        place.state(),
        referral == null ? null : referral.on(),
        referral == null ? null : referral.expiresOn(),
        referral == null ? null : referral.revokedOn(),
        place.depth(),
        distance(who.person()),
        place.below());
  }

  /** Who stands above that place; null at a top. */
  BranchReview.@Nullable Voucher referrer(int number) {
    int parent = forest.places().get(number).parent();
    return parent < 0 ? null : voucher(forest.places().get(parent).person());
  }

  BranchReview.Voucher voucher(Id person) {
    Shown shown = showing.of(person);
    return new BranchReview.Voucher(shown.id(), shown.name(), showing.label(person, true));
  }

  private @Nullable Integer distance(Id person) {
    int distance = distances.of(vouchings.vertex(person));
    return distance == Distances.UNREACHED ? null : distance;
  }

  private boolean isFictional(Id id) {
    Map<Id, Person> people = network.facts().people();
    return people.containsKey(id) && network.facts().person(id).fictional();
  }
}
