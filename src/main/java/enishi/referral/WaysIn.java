package enishi.referral;

import enishi.algorithm.path.BoundedSimplePaths;
import enishi.algorithm.path.FoundPath;
import enishi.algorithm.path.PathQuestion;
import enishi.model.Event;
import enishi.model.EventAdmission;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.network.Calendar;
import enishi.network.Connections;
import enishi.network.Network;
import enishi.network.Receptivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a person can do to become eligible: ask a member whom a short path of introductions reaches,
 * or meet one at an open event of the project that is not over. A path is the best of those with
 * the fewest hops and ends at the first member it meets, because that one can refer already. A
 * member who refers the person already is not asked again, but may introduce them to another.
 */
final class WaysIn {
  static final int MOST = 5;

  private final Network network;
  private final EligibilityQuery query;
  private final SortedSet<Id> members;
  private final SortedSet<Id> toAsk;
  private final Connections connections;
  private final Receptivity known;

  /**
   * @param guard leaves out members whose referral would not count for it
   * @param known how willingly people answer, as far as it may be told
   */
  WaysIn(
      Network network, EligibilityQuery query, Routes routes, GuardCheck guard, Receptivity known) {
    this.network = network;
    this.query = query;
    this.members = routes.members();
    this.connections = network.at(query.asOf());
    this.known = known;
    toAsk = new TreeSet<>(members);
    if (!guard.guard().isOff()) {
      toAsk.retainAll(guard.helpful());
    }
    routes.referrals().stream().map(Referral::referrer).forEach(toAsk::remove);
  }

  /** At most {@link #MOST}, shortest and likeliest first. */
  List<Way> list() {
    List<Way> ways = new ArrayList<>();
    paths().forEach(path -> ways.add(Way.over(path)));
    SortedSet<Id> parts = Routes.eventsWithPart(network, query);
    Guests guests = new Guests(network, query, members);
    for (Event event : openEvents(network, query.project(), query.asOf())) {
      ways.add(Way.to(event, parts.contains(event.id()), guests.at(event)));
    }
    return ways.stream().sorted(Way.SHORTEST_FIRST).limit(MOST).toList();
  }

  Id person(int vertex) {
    return connections.person(vertex);
  }

  /** The open events of a project that are not over on a day, those that end first coming first. */
  static List<Event> openEvents(Network network, Id project, LocalDate day) {
    return network.calendar().of(project).stream()
        .filter(event -> event.admission() == EventAdmission.OPEN)
        .filter(event -> !Calendar.lastDay(event).isBefore(day))
        .sorted(Comparator.comparing(Calendar::lastDay).thenComparing(Event::id))
        .toList();
  }

  private List<FoundPath> paths() {
    BitSet targets = Asking.askable(network, toAsk, query.asOf());
    int source = connections.vertex(query.person());
    targets.clear(source);
    PathQuestion question =
        PathQuestion.from(source)
            .mayPass(Asking.introducersBut(network, toAsk, query.asOf()))
            .entryCosts(network.entryCosts(query.asOf(), known))
            .exactly(connections::exactStrength)
            .maxHops(query.maxHops())
            .build();
    return nearest(question, targets);
  }

  private List<FoundPath> nearest(PathQuestion question, BitSet targets) {
    BoundedSimplePaths kernel = new BoundedSimplePaths(connections.graph());
    List<FoundPath> found = new ArrayList<>();
    while (found.size() < MOST && !targets.isEmpty()) {
      Optional<FoundPath> next =
          kernel.fewestHops(question.toBuilder().to(targets).build()).first();
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
      targets.clear(next.get().end());
    }
    return found;
  }
}
