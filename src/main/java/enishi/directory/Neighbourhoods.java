package enishi.directory;

import static enishi.model.EnishiException.badInput;

import enishi.directory.PersonConnections.Between;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Connections;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The door to a person's strongest connections, few enough to be drawn. */
public final class Neighbourhoods {
  static final int MAX_CONNECTIONS = 30;

  /** Lines between neighbours that a drawing bears before nobody reads it. */
  private static final int MAX_BETWEEN = 30;

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;

  public Neighbourhoods(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /**
   * The connections of a person. A member sees all of their own, and of others only the one to
   * themselves. Throws unknown-id for a person whom the asker may not see.
   */
  public PersonConnections find(Id person, Asker asker, LocalDate asOf) {
    Network network = living.now();
    View view = views.of(asker, network, asOf);
    Showing showing = new Showing(network.facts(), view);
    PersonConnections answer = answer(person, asker, network, view, showing, asOf);
    audit.record(asker, "connections", showing.shown(), person.value());
    return answer;
  }

  static PersonConnections answer(
      Id asked, Asker asker, Network network, View view, Showing showing, LocalDate asOf) {
    if (!asked.is(EntityKind.PERSON)) {
      throw badInput("id (%s) is not a person, expected person:…", asked);
    }
    Id person = view.resolve(asked);
    boolean open = new Disclosure(asker, network).isOpen(person);
    List<Id> all = neighbours(person, network.at(asOf));
    List<Id> seen = all.stream().filter(id -> view.sees(id) && (open || asker.isSelf(id))).toList();
    List<Id> nearest = seen.subList(0, Math.min(MAX_CONNECTIONS, seen.size()));
    Value self = showing.show(person);
    return new PersonConnections(
        asOf,
        Objects.requireNonNull(self.id()),
        Objects.requireNonNull(self.text()),
        nearest.stream()
            .map(id -> neighbour(id, strength(person, id, network, asOf), network, showing))
            .sorted(
                Comparator.comparingDouble((Neighbour n) -> -n.strength())
                    .thenComparing(Neighbour::id))
            .toList(),
        between(nearest, network, showing, asOf),
        seen.size() - nearest.size(),
        open ? all.size() - seen.size() : 0);
  }

  static Neighbour neighbour(Id id, double strength, Network network, Showing showing) {
    Value shown = showing.show(id);
    boolean fictional = id.is(EntityKind.PERSON) && network.facts().person(id).fictional();
    return new Neighbour(
        Objects.requireNonNull(shown.id()),
        Objects.requireNonNull(shown.text()),
        strength,
        Band.of(strength),
        fictional);
  }

  /** Everybody connected with the person, strongest first. */
  private static List<Id> neighbours(Id person, Connections connections) {
    record Near(Id id, double strength) {}
    int vertex = connections.vertex(person);
    List<Near> near = new ArrayList<>();
    for (int slot = connections.graph().begin(vertex);
        slot < connections.graph().end(vertex);
        slot++) {
      near.add(
          new Near(
              connections.person(connections.graph().target(slot)),
              connections.graph().strength(slot)));
    }
    return near.stream()
        .sorted(Comparator.comparingDouble((Near n) -> -n.strength()).thenComparing(Near::id))
        .map(Near::id)
        .toList();
  }

  private static List<Between> between(
      List<Id> nearest, Network network, Showing showing, LocalDate asOf) {
    Connections connections = network.at(asOf);
    List<Between> found = new ArrayList<>();
    for (int i = 0; i < nearest.size(); i++) {
      for (Id other : nearest.subList(i + 1, nearest.size())) {
        Id one = nearest.get(i);
        if (Band.of(connections.strength(one, other)) == Band.STRONG) {
          double strength = strength(one, other, network, asOf);
          List<Id> ids =
              Stream.of(one, other)
                  .map(id -> Objects.requireNonNull(showing.show(id).id()))
                  .sorted()
                  .toList();
          found.add(new Between(ids.get(0), ids.get(1), strength, Band.of(strength)));
        }
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingDouble((Between b) -> -b.strength())
                .thenComparing(Between::a)
                .thenComparing(Between::b))
        .limit(MAX_BETWEEN)
        .toList();
  }

  private static double strength(Id a, Id b, Network network, LocalDate asOf) {
    Double value = network.strengths().between(a, b, asOf).value();
    return value == null ? 0 : value;
  }
}
