package enishi.network;

import java.util.BitSet;

/**
 * How facts differ from those they were made from.
 *
 * @param touched numbers of the entities that a row which came or went names, and of those that are
 *     described otherwise; at least
 * @param records whether a stay or a request came or went
 */
record Change(BitSet touched, boolean records) {
  /**
   * The persons, by vertex, whose connections may differ: who has a part in something touched,
   * before or after, and who is touched themselves.
   */
  static BitSet persons(Network before, Network after, Change change, int[] newVertices) {
    BitSet persons = new BitSet(after.vertices().size());
    Contexts old = before.contexts();
    Contexts now = after.contexts();
    change.touched().stream()
        .forEach(
            number -> {
              int vertex = after.vertices().ofNumber(number);
              int oldVertex = before.vertices().ofNumber(number);
              if (vertex != Vertices.NONE) {
                persons.set(vertex);
              }
              if (vertex != Vertices.NONE && oldVertex == Vertices.NONE) {
                markCompany(now, vertex, new int[0], persons);
              } else if (vertex == Vertices.NONE && oldVertex != Vertices.NONE) {
                markCompany(old, oldVertex, newVertices, persons);
              }
              mark(now, now.ofNumber(number), new int[0], persons);
              mark(old, old.ofNumber(number), newVertices, persons);
            });
    if (change.records()) {
      now.stays().forEach(context -> mark(now, context, new int[0], persons));
      old.stays().forEach(context -> mark(old, context, newVertices, persons));
    }
    return persons;
  }

  /** Marks everybody who shares something with a person who came or went. */
  private static void markCompany(
      Contexts contexts, int person, int[] newVertices, BitSet persons) {
    for (int place = contexts.beginOf(person); place < contexts.endOf(person); place++) {
      mark(contexts, contexts.contextAt(place), newVertices, persons);
    }
  }

  /** Marks everybody with a part in a context, by their new vertex where it is another. */
  private static void mark(Contexts contexts, int context, int[] newVertices, BitSet persons) {
    if (context < 0) {
      return;
    }
    for (int part = contexts.begin(context); part < contexts.end(context); part++) {
      int person = contexts.person(part);
      int vertex = newVertices.length == 0 ? person : newVertices[person];
      if (vertex != Vertices.NONE) {
        persons.set(vertex);
      }
    }
  }
}
