package enishi.community;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.model.Id;
import enishi.model.Person;
import enishi.network.Connections;
import enishi.network.Network;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Shows persons and counts to one asker, and remembers which persons it showed. */
final class Showing {
  private final Network network;
  private final View view;
  private final Connections connections;
  private final SmallCounts suppression;
  private final SortedSet<Id> shown = new TreeSet<>();

  Showing(Network network, View view, Connections connections) {
    this.network = network;
    this.view = view;
    this.connections = connections;
    suppression = new SmallCounts(view.isPseudonymous(), this::sees);
  }

  SmallCounts suppression() {
    return suppression;
  }

  boolean sees(int vertex) {
    return view.sees(connections.person(vertex));
  }

  CommunityMap.Central person(int vertex) {
    Id id = connections.person(vertex);
    Shown card = view.show(id);
    if (!card.masked()) {
      shown.add(id);
    }
    return new CommunityMap.Central(card.id(), card.name(), !card.masked() && isFictional(id));
  }

  private boolean isFictional(Id id) {
    return network
        .facts()
        .find(id)
        .filter(Person.class::isInstance)
        .map(Person.class::cast)
        .map(Person::fictional)
        .orElse(false);
  }

  String name(Id thing) {
    Shown card = view.show(thing);
    return card.name() == null ? thing.key() : card.name();
  }

  /** A count of a group of so many. */
  CommunityMap.Count count(Cell cell, int whole) {
    return new CommunityMap.Count(
        cell.id(), name(cell.id()), suppression.tells(cell, whole) ? cell.count() : null);
  }

  /** The persons shown so far, under their own ids. */
  SortedSet<Id> shown() {
    return Collections.unmodifiableSortedSet(shown);
  }
}
