package enishi.network;

import enishi.model.EnishiException;
import enishi.model.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The table between persons and their vertices, numbered in the order of their ids. Immutable. */
final class Vertices {
  private final Id[] persons;
  private final Map<Id, Integer> vertices;

  Vertices(Collection<Id> sorted) {
    persons = sorted.toArray(Id[]::new);
    vertices = HashMap.newHashMap(persons.length);
    for (int vertex = 0; vertex < persons.length; vertex++) {
      vertices.put(persons[vertex], vertex);
    }
  }

  int size() {
    return persons.length;
  }

  Id person(int vertex) {
    return persons[vertex];
  }

  /** Throws unknown-id where no such person is described. */
  int get(Id person) {
    Integer vertex = vertices.get(person);
    if (vertex == null) {
      throw EnishiException.unknownId(person);
    }
    return vertex;
  }
}
