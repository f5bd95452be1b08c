package enishi.algorithm.centrality;

import java.util.Arrays;

/**
 * The search behind {@link Dominators}. All arrays but the arcs are by number: the place in
 * depth-first order, where 0 is the virtual root.
 */
final class DominatorSearch {
  private static final int NONE = -1;

  private final int[] roots;

  /** outOffsets[vertex], outs[place] = vertices that its arcs lead to. */
  private final int[] outOffsets;

  private final int[] outs;

  /** inOffsets[vertex], ins[place] = vertices that arcs lead from. */
  private final int[] inOffsets;

  private final int[] ins;

  /** numbers[vertex] = number, 0 where unreached. */
  private final int[] numbers;

  /** vertices[number] = vertex. */
  private int[] vertices;

  /** parents[number] = number it was met from. */
  private final int[] parents;

  /** semis[number] = number of its semidominator. */
  private int[] semis = new int[0];

  /** ancestors[number] = a number above it in the forest linked so far, NONE for a tree's top. */
  private int[] ancestors = new int[0];

  /** labels[number] = number of least semidominator on the way compressed so far. */
  private int[] labels = new int[0];

  /** climbs[0..] = numbers on the way up that is being compressed. */
  private int[] climbs = new int[0];

  DominatorSearch(int vertexCount, int[] froms, int[] tos, int[] roots) {
    this.roots = roots;
    for (int root : roots) {
      requireVertex(root, vertexCount);
    }
    for (int i = 0; i < froms.length; i++) {
      requireVertex(froms[i], vertexCount);
      requireVertex(tos[i], vertexCount);
    }
    outOffsets = offsets(vertexCount, froms);
    outs = rows(outOffsets, froms, tos);
    inOffsets = offsets(vertexCount, tos);
    ins = rows(inOffsets, tos, froms);
    numbers = new int[vertexCount];
    vertices = new int[vertexCount + 1];
    parents = new int[vertexCount + 1];
  }

  int[] numbers() {
    return numbers;
  }

  int[] vertices() {
    return vertices;
  }

  /** dominators[number] = number of the immediate dominator. */
  int[] dominators() {
    int count = numberAll();
    vertices = Arrays.copyOf(vertices, count);
    semis = new int[count];
    labels = new int[count];
    ancestors = new int[count];
    climbs = new int[count];
    for (int i = 0; i < count; i++) {
      semis[i] = i;
      labels[i] = i;
      ancestors[i] = NONE;
    }
    boolean[] isRoot = new boolean[numbers.length];
    for (int root : roots) {
      isRoot[root] = true;
    }
    int[] dominators = new int[count];
    int[] buckets = new int[count];
    int[] nextInBucket = new int[count];
    Arrays.fill(buckets, NONE);
    for (int w = count - 1; w > 0; w--) {
      semis[w] = semi(w, isRoot[vertices[w]]);
      nextInBucket[w] = buckets[semis[w]];
      buckets[semis[w]] = w;
      int parent = parents[w];
      ancestors[w] = parent;
      for (int v = buckets[parent]; v != NONE; v = nextInBucket[v]) {
        int u = least(v);
        dominators[v] = semis[u] < semis[v] ? u : parent;
      }
      buckets[parent] = NONE;
    }
    for (int w = 1; w < count; w++) {
      if (dominators[w] != semis[w]) {
        dominators[w] = dominators[dominators[w]];
      }
    }
    return dominators;
  }

  private int semi(int w, boolean isRoot) {
    int semi = isRoot ? 0 : w;
    int v = vertices[w];
    for (int i = inOffsets[v]; i < inOffsets[v + 1]; i++) {
      int before = numbers[ins[i]];
      if (before > 0) {
        semi = Math.min(semi, semis[least(before)]);
      }
    }
    return semi;
  }

  /** The number of least semidominator from v up to, but without, the top of its tree. */
  private int least(int v) {
    if (ancestors[v] == NONE) {
      return labels[v];
    }
    int depth = 0;
    for (int u = v; ancestors[ancestors[u]] != NONE; u = ancestors[u]) {
      climbs[depth++] = u;
    }
    while (depth > 0) {
      int u = climbs[--depth];
      int above = ancestors[u];
      if (semis[labels[above]] < semis[labels[u]]) {
        labels[u] = labels[above];
      }
      ancestors[u] = ancestors[above];
    }
    return labels[v];
  }

  /** Numbers what the roots reach, depth first, and says how many numbers that took. */
  private int numberAll() {
    int[] currents = Arrays.copyOf(outOffsets, numbers.length);
    int count = 1;
    for (int root : roots) {
      if (numbers[root] == 0) {
        count = number(root, count, currents);
      }
    }
    return count;
  }

  private int number(int root, int from, int[] currents) {
    int count = meet(root, 0, from);
    int number = from;
    while (number > 0) {
      int v = vertices[number];
      if (currents[v] == outOffsets[v + 1]) {
        number = parents[number];
      } else {
        int w = outs[currents[v]++];
        if (numbers[w] == 0) {
          count = meet(w, number, count);
          number = count - 1;
        }
      }
    }
    return count;
  }

  private int meet(int v, int parent, int number) {
    numbers[v] = number;
    vertices[number] = v;
    parents[number] = parent;
    return number + 1;
  }

  private static int[] offsets(int count, int[] keys) {
    int[] offsets = new int[count + 1];
    for (int key : keys) {
      offsets[key + 1]++;
    }
    for (int v = 0; v < count; v++) {
      offsets[v + 1] += offsets[v];
    }
    return offsets;
  }

  private static int[] rows(int[] offsets, int[] keys, int[] values) {
    int[] next = offsets.clone();
    int[] rows = new int[values.length];
    for (int i = 0; i < keys.length; i++) {
      rows[next[keys[i]]++] = values[i];
    }
    return rows;
  }

  private static void requireVertex(int vertex, int vertexCount) {
    if (vertex < 0 || vertex >= vertexCount) {
      throw new IllegalArgumentException(
          "vertex (%d) is outside 0..%d".formatted(vertex, vertexCount - 1));
    }
  }
}
