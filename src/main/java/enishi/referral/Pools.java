package enishi.referral;

import static enishi.model.EnishiException.unknownId;

import enishi.algorithm.path.HopDistances;
import enishi.directory.View;
import enishi.model.Engagement;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Period;
import enishi.model.Registration;
import enishi.network.Connections;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the persons of a pool whom the asker may see. */
final class Pools {
  /** How many connections a candidate may be away from a member. */
  private static final int NEAR = 2;

  private final Network network;
  private final View view;
  private final LocalDate asOf;

  Pools(Network network, View view, LocalDate asOf) {
    this.network = network;
    this.view = view;
    this.asOf = asOf;
  }

  /** Throws unknown-id where nobody described the event or nobody ever was on the register. */
  SortedSet<Id> persons(CandidatePool pool, SortedSet<Id> members) {
    SortedSet<Id> persons = new TreeSet<>();
    if (pool.isList()) {
      pool.listed().forEach(id -> view.find(id).ifPresent(persons::add));
    } else if (pool.findPlace().isEmpty()) {
      persons.addAll(near(members));
    } else {
      Id place = pool.findPlace().get();
      persons.addAll(place.is(EntityKind.REGISTER) ? on(place) : at(view.resolve(place)));
    }
    persons.removeIf(person -> view.find(person).isEmpty());
    return persons;
  }

  /** Who is on the register on the day. */
  private List<Id> on(Id register) {
    List<Registration> all = network.facts().registrationsOn(register);
    if (all.isEmpty()) {
      throw unknownId(register);
    }
    return all.stream().filter(row -> covers(row.when())).map(Registration::person).toList();
  }

  private boolean covers(Period when) {
    return (when.on() == null || !when.on().isAfter(asOf))
        && (when.until() == null || !when.until().isBefore(asOf));
  }

  /** Who has a part in the event, also where it is still ahead. */
  private List<Id> at(Id event) {
    return network.facts().engagementsWith(event).stream()
        .filter(Routes::isTakingPart)
        .map(Engagement::subject)
        .filter(subject -> subject.is(EntityKind.PERSON))
        .toList();
  }

  private List<Id> near(SortedSet<Id> members) {
    Connections connections = network.at(asOf);
    BitSet centres = new BitSet();
    members.forEach(member -> centres.set(connections.vertex(member)));
    return HopDistances.from(connections.graph(), NEAR, centres)
        .reached()
        .filter(vertex -> !centres.get(vertex))
        .mapToObj(connections::person)
        .toList();
  }
}
