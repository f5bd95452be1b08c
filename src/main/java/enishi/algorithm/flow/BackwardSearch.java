package enishi.algorithm.flow;

/**
 * Looks, breadth-first and backward through the residual network, whether more could flow from one
 * node to another. Nodes can be closed for good.
 */
final class BackwardSearch {
  private static final int CLOSED = -1;

  private final FlowNetwork network;

  /** rounds[node] = the search that met it last, or CLOSED. */
  private final int[] rounds;

  /** ways[node] = half arc by which flow would leave it toward the node searched from. */
  private final int[] ways;

  /** queue[0..count − 1] = nodes met by the last search. */
  private final int[] queue;

  private int count;
  private int round;

  BackwardSearch(FlowNetwork network) {
    this.network = network;
    rounds = new int[network.vertexCount()];
    ways = new int[network.vertexCount()];
    queue = new int[network.vertexCount()];
  }

  /** Whether an augmenting path leads from one node to the other, avoiding closed nodes. */
  boolean reaches(int from, int to) {
    round++;
    count = 0;
    if (rounds[to] == CLOSED) {
      return false;
    }
    rounds[to] = round;
    queue[count++] = to;
    for (int i = 0; i < count && rounds[from] != round; i++) {
      int y = queue[i];
      for (int half = network.first(y); half >= 0; half = network.next(half)) {
        int z = network.head(half);
        if (rounds[z] != round && rounds[z] != CLOSED && network.residual(half ^ 1) > 0) {
          rounds[z] = round;
          ways[z] = half ^ 1;
          queue[count++] = z;
        }
      }
    }
    return rounds[from] == round;
  }

  /** Whether the last search met a node; of one that found nothing: from where it could come. */
  boolean isMet(int node) {
    return rounds[node] == round;
  }

  /** Sends one unit along the path that the last search found. */
  void push(int from, int to) {
    for (int node = from; node != to; node = network.head(ways[node])) {
      network.push(ways[node], 1);
    }
  }

  /** Lets no later search enter what the last one met. */
  void closeMet() {
    for (int i = 0; i < count; i++) {
      rounds[queue[i]] = CLOSED;
    }
  }
}
