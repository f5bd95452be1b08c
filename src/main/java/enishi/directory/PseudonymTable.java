package enishi.directory;

import enishi.model.Id;
import enishi.network.Network;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who is meant by which pseudonym in one network. Immutable. */
final class PseudonymTable {
  private final Network network;
  private final Map<Id, Id> pseudonyms = new HashMap<>();
  private final Map<Id, Id> persons = new HashMap<>();

  PseudonymTable(Network network, UnaryOperator<Id> pseudonym) {
    this.network = network;
    for (Id person : network.facts().people().keySet()) {
      Id name = pseudonym.apply(person);
      pseudonyms.put(person, name);
      persons.put(name, person);
    }
  }

  boolean isOf(Network other) {
    return network == other;
  }

  /** Empty for a person nobody described. */
  Optional<Id> find(Id person) {
    return Optional.ofNullable(pseudonyms.get(person));
  }

  Optional<Id> findPerson(Id pseudonym) {
    return Optional.ofNullable(persons.get(pseudonym));
  }
}
