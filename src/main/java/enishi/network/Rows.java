package enishi.network;

import java.util.List;

/**
 * The rows between two entities, as columns: 37 bytes a row with both indexes. Sorted by from,
 * kind, to and day, so that rows which state the same fact lie together. Immutable.
 */
final class Rows {
  /** No entity, no properties. */
  static final int NONE = -1;

  /** from[row], to[row] = numbers of the two entities. */
  private final int[] from;

  private final int[] to;

  /** kind[row] = number of the {@link RowKind}. */
  private final byte[] kind;

  /** place[row] = number of the event or project it happened in; NONE. */
  private final int[] place;

  /** on[row], until[row] = first and last day, {@link Day#NEVER} where not recorded. */
  private final int[] on;

  private final int[] until;

  /** origin[row] = number in {@link Origins}. */
  private final int[] origin;

  /** line[row] = the row of the file it came from. */
  private final int[] line;

  /** more[row] = address of further properties; NONE. */
  private final int[] more;

  /** fromBegin[number] = first row of an entity, which ends before fromBegin[number + 1]. */
  private final int[] fromBegin;

  /** byTo[toBegin[number]] up to byTo[toBegin[number + 1]] = rows to an entity, ascending. */
  private final int[] toBegin;

  private final int[] byTo;

  /** The columns in sorted order; see {@link RowsBuilder}. */
  Rows(List<int[]> ints, byte[] kind, int entities) {
    from = ints.get(0);
    to = ints.get(1);
    place = ints.get(2);
    on = ints.get(3);
    until = ints.get(4);
    origin = ints.get(5);
    line = ints.get(6);
    more = ints.get(7);
    this.kind = kind;
    fromBegin = begins(from, entities);
    toBegin = begins(to, entities);
    byTo = new int[to.length];
    int[] next = toBegin.clone();
    for (int row = 0; row < to.length; row++) {
      byTo[next[to[row]]++] = row;
    }
  }

  /** The columns, as the constructor takes them: shared, not to be changed. */
  List<int[]> ints() {
    return List.of(from, to, place, on, until, origin, line, more);
  }

  byte[] kinds() {
    return kind;
  }

  int size() {
    return from.length;
  }

  /** The first row from an entity. */
  int begin(int entity) {
    return entity + 1 < fromBegin.length ? fromBegin[entity] : from.length;
  }

  /** The row after the last one from an entity. */
  int end(int entity) {
    return entity + 1 < fromBegin.length ? fromBegin[entity + 1] : from.length;
  }

  /** The first place of {@link #rowTo} that holds a row to an entity. */
  int beginTo(int entity) {
    return entity + 1 < toBegin.length ? toBegin[entity] : byTo.length;
  }

  int endTo(int entity) {
    return entity + 1 < toBegin.length ? toBegin[entity + 1] : byTo.length;
  }

  int rowTo(int place) {
    return byTo[place];
  }

  int from(int row) {
    return from[row];
  }

  int to(int row) {
    return to[row];
  }

  int kind(int row) {
    return kind[row];
  }

  int place(int row) {
    return place[row];
  }

  int on(int row) {
    return on[row];
  }

  int until(int row) {
    return until[row];
  }

  int origin(int row) {
    return origin[row];
  }

  int line(int row) {
    return line[row];
  }

  int more(int row) {
    return more[row];
  }

  /** Whether two rows state the same fact where both are dated. */
  boolean areSame(int one, int other) {
    return from[one] == from[other]
        && to[one] == to[other]
        && kind[one] == kind[other]
        && on[one] == on[other]
        && place[one] == place[other];
  }

  long memoryBytes() {
    return 37L * size() + 8L * fromBegin.length + 12 * 16;
  }

  private static int[] begins(int[] keys, int entities) {
    int[] begins = new int[entities + 1];
    for (int key : keys) {
      begins[key + 1]++;
    }
    for (int i = 0; i < entities; i++) {
      begins[i + 1] += begins[i];
    }
    return begins;
  }
}
