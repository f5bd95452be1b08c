package enishi.referral;

import enishi.algorithm.path.BoundedSimplePaths;
import enishi.algorithm.path.FoundPath;
import enishi.algorithm.path.PathQuestion;
import enishi.model.Consent;
import enishi.model.Event;
import enishi.model.EventAdmission;
import enishi.model.Id;
import enishi.model.Person;
import enishi.model.PersonStatus;
import enishi.network.Calendar;
import enishi.network.Connections;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a person can do to become eligible: ask a member whom a short path of introductions reaches,
 * or meet one at an open event of the project that is not over. A path is the best of those with
 * the fewest hops and ends at the first member it meets, because that one can refer already.
 */
final class WaysIn {
  static final int MOST = 5;

  private final Network network;
  private final EligibilityQuery query;
  private final SortedSet<Id> members;
  private final Connections connections;

  WaysIn(Network network, EligibilityQuery query, SortedSet<Id> members) {
    this.network = network;
    this.query = query;
    this.members = members;
    this.connections = network.at(query.asOf());
  }

  /** At most {@link #MOST}, shortest and likeliest first. */
  List<Way> list() {
    List<Way> ways = new ArrayList<>();
    for (FoundPath path : paths()) {
      ways.add(new Way(Step.ASK_MEMBER, path, null));
    }
    SortedSet<Id> parts = Routes.eventsWithPart(network, query);
    for (Event event : openEvents()) {
      Step step = parts.contains(event.id()) ? Step.MEET_AT_EVENT : Step.ATTEND_EVENT;
      ways.add(new Way(step, null, event));
    }
    return ways.stream().sorted(Way.SHORTEST_FIRST).limit(MOST).toList();
  }

  Id person(int vertex) {
    return connections.person(vertex);
  }

  /** Members are asked, not passed: one who is reached can refer already. */
  private List<FoundPath> paths() {
    BitSet targets = new BitSet();
    BitSet introducers = (BitSet) network.introducers(query.asOf()).clone();
    for (Id member : members) {
      int vertex = connections.vertex(member);
      introducers.clear(vertex);
      targets.set(vertex, canBeAsked(network.facts().person(member)));
    }
    int source = connections.vertex(query.person());
    targets.clear(source);
    PathQuestion question =
        PathQuestion.from(source)
            .mayPass(introducers)
            .entryCosts(network.entryCosts(query.asOf()))
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

  private boolean canBeAsked(Person person) {
    return person.status() == PersonStatus.ACTIVE
        && person.consent() != Consent.HIDDEN
        && !network.receptivity().isOverLimit(person.id(), query.asOf());
  }

  private List<Event> openEvents() {
    return network.calendar().of(query.project()).stream()
        .filter(event -> event.admission() == EventAdmission.OPEN)
        .filter(event -> !Calendar.lastDay(event).isBefore(query.asOf()))
        .sorted(Comparator.comparing(WaysIn::firstDay).thenComparing(Event::id))
        .toList();
  }

  private static LocalDate firstDay(Event event) {
    LocalDate start = event.startsOn() != null ? event.startsOn() : event.endsOn();
    return start == null ? LocalDate.MAX : start;
  }
}
