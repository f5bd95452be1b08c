package enishi.network;

import enishi.graph.VertexIds;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;

/** The table between persons and their vertices, numbered in the order of their ids. Immutable. */
final class Vertices {
  /** What {@link #find} says of somebody who is not described. */
  static final int NONE = -1;

  private final IdTable ids;
  private final EntityOrder order;
  private final int begin;
  private final int end;

  Vertices(Facts facts) {
    ids = facts.ids();
    order = facts.order();
    begin = order.begin(EntityKind.PERSON);
    end = order.end(EntityKind.PERSON);
  }

  int size() {
    return end - begin;
  }

  Id person(int vertex) {
    return ids.id(number(vertex));
  }

  /** The number of a person in the {@link IdTable}. */
  int number(int vertex) {
    return order.number(begin + vertex);
  }

  /** The vertex of a person by number; NONE for anything that is no described person. */
  int ofNumber(int number) {
    int place = order.place(number);
    return place < begin || place >= end ? NONE : place - begin;
  }

  /** Throws unknown-id where no such person is described. */
  int get(Id person) {
    int vertex = ofNumber(ids.find(person));
    if (vertex == NONE) {
      throw EnishiException.unknownId(person);
    }
    return vertex;
  }

  VertexIds vertexIds() {
    int[] offsets = new int[size() + 1];
    for (int vertex = 0; vertex < size(); vertex++) {
      offsets[vertex + 1] = offsets[vertex] + ids.length(number(vertex));
    }
    byte[] texts = new byte[offsets[size()]];
    for (int vertex = 0; vertex < size(); vertex++) {
      ids.copyText(number(vertex), texts, offsets[vertex]);
    }
    return VertexIds.of(new VertexIds.Columns(offsets, texts));
  }
}
