package enishi.introduction;

import enishi.model.Id;
import enishi.model.Project;
import enishi.model.ProjectAdmission;
import enishi.network.Connections;
import enishi.network.Network;
import enishi.network.Receptivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Whether a path can be asked along on a day, however long ago it was found. */
public final class PathCheck {
  private final Network network;
  private final LocalDate today;
  private final Availability available;

  public PathCheck(Network network, LocalDate today) {
    this.network = network;
    this.today = today;
    available = new Availability(network, network.receptivity(), today, Set.of(), false);
  }

  /** Whether the finder would still give it: connections, consent, status, whom the target is. */
  public boolean isFound(PathReference path) {
    List<Id> chain = path.chain();
    if (!network.facts().people().keySet().containsAll(chain)
        || Set.copyOf(chain).size() != chain.size()
        || !new Meant(network, today).by(path.to()).contains(chain.getLast())
        || !admits(path)) {
      return false;
    }
    Connections connections = network.at(today);
    for (int i = 1; i < chain.size(); i++) {
      if (!connections.areConnected(chain.get(i - 1), chain.get(i))
          || !takesPart(chain.get(i), i == chain.size() - 1)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether everybody on it takes one more request. What the requester's own requests say counts by
   * the persons they may come to, not by whom they have come to: else their answers would show.
   *
   * @param own how many of the requester's waiting requests may come to a person
   */
  public boolean hasRoom(PathReference path, ToIntFunction<Id> own) {
    Receptivity others = network.receptivity().knownTo(path.chain().getFirst());
    return path.chain().stream()
        .skip(1)
        .allMatch(
            person -> {
              Integer limit = network.facts().person(person).openRequestLimit();
              int open = others.openRequests(person, today) + own.applyAsInt(person);
              return limit == null || open < limit;
            });
  }

  /** Whether that person can be asked now, when those before them agreed. */
  public boolean canBeAskedNext(Id person, boolean isTarget) {
    return network.facts().people().containsKey(person)
        && takesPart(person, isTarget)
        && network.receptivity().takesOneMore(person, today);
  }

  /** What the formula gives to the path, 0..1. */
  public double probability(PathReference path) {
    List<Id> chain = path.chain();
    double probability = 1;
    for (int i = 1; i < chain.size(); i++) {
      probability *= chance(chain.get(i - 1), chain.get(i));
    }
    return probability;
  }

  private double chance(Id from, Id to) {
    Double strength = network.strengths().between(from, to, today).value();
    return strength == null ? 0 : strength * network.receptivity().of(to, today);
  }

  private boolean takesPart(Id person, boolean isTarget) {
    return isTarget
        ? !available.isHidden(person) && available.canBeAsked(person)
        : available.mayIntroduce(person);
  }

  private boolean admits(PathReference path) {
    Project project = project(path.forProject());
    if (project == null || project.admission() != ProjectAdmission.REFERRAL_ONLY) {
      return path.forProject() == null || project != null;
    }
    Set<Id> members = Set.copyOf(network.memberships().activeMembers(project.id(), today));
    List<Id> chain = path.chain();
    return members.contains(chain.getLast()) || members.contains(chain.get(chain.size() - 2));
  }

  private @Nullable Project project(@Nullable Id id) {
    return id == null ? null : network.facts().projects().get(id);
  }
}
