package enishi.algorithm.flow;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The residual network of a {@link TrustFlow}: a source, and of every vertex the node that takes in
 * and the node that passes on. A unit that a vertex keeps for itself stays at its first node, so no
 * sink is needed.
 */
final class TrustNetwork {
  static final int SOURCE = 0;

  private final FlowNetwork flows;

  private TrustNetwork(FlowNetwork flows) {
    this.flows = flows;
  }

  /** With the edges, but nothing to pass on yet. */
  static TrustNetwork of(TrustVouches vouches) {
    FlowNetwork flows = new FlowNetwork(1 + 2 * vouches.vertexCount());
    TrustNetwork network = new TrustNetwork(flows);
    for (int i = 0; i < vouches.froms().length; i++) {
      network.addEdge(vouches.froms()[i], vouches.tos()[i]);
    }
    for (int root : vouches.roots()) {
      flows.addArc(SOURCE, in(root), FlowNetwork.UNLIMITED);
    }
    return network;
  }

  static long memoryBytes(long n, long m) {
    return FlowNetwork.memoryBytes(2 * n + 1, m + 2 * n) * 2;
  }

  TrustNetwork copy() {
    return new TrustNetwork(flows.copy());
  }

  void addVertex() {
    flows.addVertex();
    flows.addVertex();
  }

  void addEdge(int from, int to) {
    if (from != to) {
      flows.addArc(out(from), in(to), FlowNetwork.UNLIMITED);
    }
  }

  /** Lets a vertex take in so much: one to keep, the rest to pass on. */
  void setCapacity(int vertex, int capacity) {
    flows.addArc(in(vertex), out(vertex), capacity - 1);
  }

  BackwardSearch search() {
    return new BackwardSearch(flows);
  }

  /** Edges from the nearest root to every vertex, or {@link TrustFlow#UNREACHED}. */
  int[] distances(TrustVouches vouches) {
    int[] reached = new int[vouches.vertexCount()];
    int[] distances = new int[vouches.vertexCount()];
    Arrays.fill(distances, TrustFlow.UNREACHED);
    int count = 0;
    for (int root : vouches.roots()) {
      if (distances[root] == TrustFlow.UNREACHED) {
        distances[root] = 0;
        reached[count++] = root;
      }
    }
    for (int i = 0; i < count; i++) {
      int v = reached[i];
      for (int half = flows.first(out(v)); half >= 0; half = flows.next(half)) {
        int w = vertex(flows.head(half));
        if ((half & 1) == 0 && distances[w] == TrustFlow.UNREACHED) {
          distances[w] = distances[v] + 1;
          reached[count++] = w;
        }
      }
    }
    return distances;
  }

  /** The vertices along which a unit flows to that one, which keeps it, from a root on. */
  int[] carryingPath(int vertex) {
    int[] before = new int[flows.vertexCount()];
    BitSet met = new BitSet();
    int[] nodes = new int[flows.vertexCount()];
    nodes[0] = in(vertex);
    met.set(in(vertex));
    int count = 1;
    for (int i = 0; !met.get(SOURCE); i++) {
      int y = nodes[i];
      for (int half = flows.first(y); half >= 0; half = flows.next(half)) {
        boolean carriesHere = (half & 1) == 1 && flows.residual(half) > 0;
        if (carriesHere && !met.get(flows.head(half))) {
          met.set(flows.head(half));
          before[flows.head(half)] = y;
          nodes[count++] = flows.head(half);
        }
      }
    }
    int[] path = new int[count];
    int length = 0;
    for (int y = before[SOURCE]; y != in(vertex); y = before[y]) {
      if (isIn(y)) {
        path[length++] = vertex(y);
      }
    }
    path[length++] = vertex;
    return Arrays.copyOf(path, length);
  }

  /** The vertices before that one, on every way to it, that could take in more but not pass on. */
  int[] exhaustedBefore(int vertex) {
    BitSet open = open();
    BitSet exhausted = new BitSet();
    BitSet met = new BitSet();
    int[] nodes = new int[flows.vertexCount()];
    nodes[0] = in(vertex);
    met.set(in(vertex));
    int count = 1;
    for (int i = 0; i < count; i++) {
      int y = nodes[i];
      for (int half = flows.first(y); half >= 0; half = flows.next(half)) {
        int z = flows.head(half);
        boolean comesHere = (half & 1) == 1;
        if (comesHere && open.get(z)) {
          exhausted.set(vertex(z));
        } else if (comesHere && !met.get(z)) {
          met.set(z);
          nodes[count++] = z;
        }
      }
    }
    return exhausted.stream().toArray();
  }

  /** The nodes that more could flow to. */
  private BitSet open() {
    BitSet open = new BitSet();
    int[] nodes = new int[flows.vertexCount()];
    nodes[0] = SOURCE;
    open.set(SOURCE);
    int count = 1;
    for (int i = 0; i < count; i++) {
      for (int half = flows.first(nodes[i]); half >= 0; half = flows.next(half)) {
        if (flows.residual(half) > 0 && !open.get(flows.head(half))) {
          open.set(flows.head(half));
          nodes[count++] = flows.head(half);
        }
      }
    }
    return open;
  }

  /** The node that takes in. */
  static int in(int vertex) {
    return 1 + 2 * vertex;
  }

  /** The node that passes on. */
  private static int out(int vertex) {
    return 2 + 2 * vertex;
  }

  private static boolean isIn(int node) {
    return (node & 1) == 1;
  }

  private static int vertex(int node) {
    return (node - 1) / 2;
  }
}
