package enishi.algorithm.path;

import java.util.Arrays;

/**
 * Ways between a vertex and where a search began, found cheapest first: a label is a vertex, the
 * cost and the hops of one way, and the label before it. A vertex keeps a second label only where
 * that has fewer hops than all cheaper ones: under a hop limit the cheapest way may be too long,
 * and among equal costs fewer hops are better. Labels settle in the order of their cost and of what
 * still lies ahead of them at least (Dijkstra 1959; A*, Hart, Nilsson, Raphael 1968); what lies
 * ahead may become known better while the search runs, but never less.
 */
abstract class Labels {
  static final int NONE = -1;

  private final LabelQueue queue = new LabelQueue();
  private final VertexPlaces places;

  /**
   * By how much a label of fewer hops may be dearer than its vertex's cheapest; below 0 if none is
   * kept.
   */
  private final double window;

  /** By label: its vertex, cost, hops, the label before it, its vertex's next settled label. */
  private int[] vertices = new int[64];

  private double[] costs = new double[64];
  private int[] hops = new int[64];
  private int[] befores = new int[64];
  private int[] nexts = new int[64];
  private int labels;

  /** By place of a vertex: its first and last settled label, or NONE. */
  private int[] firsts = new int[64];

  private int[] lasts = new int[64];

  /** By place: the cheapest label so far, settled or not; its cost. */
  private int[] cheapest = new int[64];

  private double[] cheapestCosts = new double[64];

  /** By place: the label of fewest hops so far, settled or not. */
  private int[] shortest = new int[64];

  /** Places that have been given out. */
  private int known;

  /** The least key of a label that was not kept because nobody will want it. */
  private double leftOut = Double.POSITIVE_INFINITY;

  private long work;

  Labels(double window) {
    this.window = window;
    places = new VertexPlaces(64);
  }

  /** Whether a way may come to the vertex at all. */
  abstract boolean isOpen(int vertex);

  /**
   * What lies ahead of a way of so many hops to the vertex, at least; infinite where nothing. Where
   * {@link #find} is asked, it may depend on the hops only in being infinite from some on, so that
   * the labels of a vertex settle in the order of their costs.
   */
  abstract double ahead(int vertex, int hops);

  /** The key above which no label is wanted any more. */
  abstract double ceiling();

  /** Told of every label that waits from now on. */
  abstract void pushed(int vertex, double cost, int hops);

  /** Pushes all labels that a settled one leads to; how many slots that took. */
  abstract int expand(int label);

  /** The least cost, with what lies ahead, of a label that is not settled; infinite at the end. */
  final double reached() {
    return Math.min(queue.leastKey(), leftOut);
  }

  /** The key of the label that settles next; infinite at the end. */
  final double waits() {
    return queue.leastKey();
  }

  /** Slots looked at so far. */
  final long work() {
    return work;
  }

  final int vertex(int label) {
    return vertices[label];
  }

  final double cost(int label) {
    return costs[label];
  }

  final int hops(int label) {
    return hops[label];
  }

  final int before(int label) {
    return befores[label];
  }

  /** The vertex's cheapest settled label of at most so many hops, or NONE. */
  final int find(int vertex, int maxHops) {
    int place = places.find(vertex);
    if (place == VertexPlaces.NONE) {
      return NONE;
    }
    int label = firsts[place];
    while (label != NONE && hops[label] > maxHops) {
      label = nexts[label];
    }
    return label;
  }

  /** A label of the vertex of at most so many hops, settled or not, or NONE. */
  final int findAny(int vertex, int maxHops) {
    int place = places.find(vertex);
    if (place == VertexPlaces.NONE || cheapest[place] == NONE) {
      return NONE;
    }
    int label = hops[cheapest[place]] <= maxHops ? cheapest[place] : shortest[place];
    return hops[label] <= maxHops ? label : NONE;
  }

  /** The next dearer settled label of the same vertex, which has fewer hops, or NONE. */
  final int findShorter(int label) {
    return nexts[label];
  }

  /** Adds where a search begins. */
  final void begin(int vertex) {
    add(vertex, places.add(vertex), ahead(vertex, 0), 0, 0, NONE);
  }

  /** Adds a way, unless its vertex is closed or a way known already is as cheap and as short. */
  final void push(int vertex, double cost, int hopCount, int before) {
    int place = places.find(vertex);
    boolean isNew = place == VertexPlaces.NONE;
    if (isNew ? !isOpen(vertex) : isDominated(place, cost, hopCount)) {
      return;
    }
    double key = cost + ahead(vertex, hopCount);
    if (key > ceiling()) {
      leftOut = Math.min(leftOut, key);
    } else if (key < Double.POSITIVE_INFINITY) {
      add(vertex, isNew ? places.add(vertex) : place, key, cost, hopCount, before);
    }
  }

  private void add(int vertex, int place, double key, double cost, int hopCount, int before) {
    if (place == known) {
      addPlace();
    }
    int label = newLabel(vertex, cost, hopCount, before);
    if (cheapest[place] == NONE) {
      cheapest[place] = label;
      cheapestCosts[place] = cost;
      shortest[place] = label;
    } else {
      if (cost < cheapestCosts[place]) {
        cheapest[place] = label;
        cheapestCosts[place] = cost;
      }
      if (hopCount < hops[shortest[place]]) {
        shortest[place] = label;
      }
    }
    queue.add(key, label);
    pushed(vertex, cost, hopCount);
  }

  private boolean isDominated(int place, double cost, int hopCount) {
    if (cost < cheapestCosts[place]) {
      return false;
    }
    return hopCount >= hops[cheapest[place]]
        || cost > cheapestCosts[place] + window
        || hopCount >= hops[shortest[place]] && cost >= costs[shortest[place]];
  }

  /** Takes the next label out and settles it, unless it has become useless; the slots looked at. */
  final int settleNext() {
    double key = queue.leastKey();
    int label = queue.poll();
    double now = costs[label] + ahead(vertices[label], hops[label]);
    if (now > key) {
      if (now < Double.POSITIVE_INFINITY) {
        queue.add(now, label);
      }
      return 1;
    }
    int place = places.find(vertices[label]);
    int last = lasts[place];
    if (last != NONE && isUseless(label, firsts[place])) {
      return 1;
    }
    if (last == NONE) {
      firsts[place] = label;
    } else {
      nexts[last] = label;
    }
    lasts[place] = label;
    int slots = expand(label);
    work += slots;
    return slots;
  }

  /** Whether a settled label of the same vertex leaves this one nothing. */
  private boolean isUseless(int label, int first) {
    if (costs[label] > costs[first] + window) {
      return true;
    }
    for (int other = first; other != NONE; other = nexts[other]) {
      if (costs[other] <= costs[label] && hops[other] <= hops[label]) {
        return true;
      }
    }
    return false;
  }

  /** Works all keys out again, after what lies ahead has become known better. */
  final void rekey() {
    for (int label : queue.drain()) {
      double key = costs[label] + ahead(vertices[label], hops[label]);
      if (key > ceiling()) {
        leftOut = Math.min(leftOut, key);
      } else if (key < Double.POSITIVE_INFINITY) {
        queue.add(key, label);
      }
    }
  }

  private int newLabel(int vertex, double cost, int hopCount, int before) {
    if (labels == vertices.length) {
      vertices = Arrays.copyOf(vertices, 2 * labels);
      costs = Arrays.copyOf(costs, 2 * labels);
      hops = Arrays.copyOf(hops, 2 * labels);
      befores = Arrays.copyOf(befores, 2 * labels);
      nexts = Arrays.copyOf(nexts, 2 * labels);
    }
    vertices[labels] = vertex;
    costs[labels] = cost;
    hops[labels] = hopCount;
    befores[labels] = before;
    nexts[labels] = NONE;
    return labels++;
  }

  private void addPlace() {
    if (known == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * known);
      lasts = Arrays.copyOf(lasts, 2 * known);
      cheapest = Arrays.copyOf(cheapest, 2 * known);
      cheapestCosts = Arrays.copyOf(cheapestCosts, 2 * known);
      shortest = Arrays.copyOf(shortest, 2 * known);
    }
    firsts[known] = NONE;
    lasts[known] = NONE;
    cheapest[known] = NONE;
    known++;
  }
}
