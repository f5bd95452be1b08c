package enishi.network;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.VertexIds;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adds up the A of all pairs on one day. What each fact adds is collected twice, first to count and
 * then to fill one row a person with the pairs where that person is the smaller; a row is then
 * sorted by the other person, a context counted once by its largest part, and the parts added
 * largest first, as {@link Strength} does, so that both agree to the last bit. O(F log F + c log c)
 * time for F facts and c contributions, 16 bytes a contribution.
 */
final class ConnectionsAtDate {
  private final SharedContexts shared;
  private final StrengthRules rules;
  private final int asOf;

  /** ends[person] = end of the person's row, while filling: the next free place. */
  private final int[] ends;

  /** others[i] = the larger person of the contribution. */
  private int[] others = {};

  /** contexts[i] = number of the context of the contribution, ascending within a row. */
  private int[] contexts = {};

  /** amounts[i] = what the contribution adds to A. */
  private double[] amounts = {};

  private ConnectionsAtDate(SharedContexts shared, int persons, StrengthRules rules, int asOf) {
    this.shared = shared;
    this.rules = rules;
    this.asOf = asOf;
    ends = new int[persons];
  }

  static CsrGraph graph(SharedContexts shared, VertexIds ids, StrengthRules rules, int asOf) {
    ConnectionsAtDate connections = new ConnectionsAtDate(shared, ids.size(), rules, asOf);
    connections.collect();
    return connections.graph(ids);
  }

  private void collect() {
    listAll((context, a, b, amount) -> ends[Math.min(a, b)]++);
    int total = 0;
    for (int person = 0; person < ends.length; person++) {
      int size = ends[person];
      ends[person] = total;
      total = Math.addExact(total, size);
    }
    others = new int[total];
    contexts = new int[total];
    amounts = new double[total];
    listAll(
        (context, a, b, amount) -> {
          int place = ends[Math.min(a, b)]++;
          others[place] = Math.max(a, b);
          contexts[place] = context;
          amounts[place] = amount;
        });
  }

  private void listAll(ContributionSink sink) {
    int number = 0;
    for (SharedContext context : shared.contexts()) {
      int here = number++;
      PairLister.list(context, asOf, (a, b, amount) -> sink.add(here, a, b, amount));
      for (Meeting meeting : context.meetings()) {
        add(meeting, here, sink);
      }
    }
    for (Meeting meeting : shared.meetings()) {
      add(meeting, number++, sink);
    }
  }

  private void add(Meeting meeting, int context, ContributionSink sink) {
    double amount = meeting.amount(asOf);
    if (amount > 0) {
      sink.add(context, meeting.a(), meeting.b(), amount);
    }
  }

  private CsrGraph graph(VertexIds ids) {
    CsrGraphBuilder builder = CsrGraph.builder(ids);
    for (int person = 0; person < ends.length; person++) {
      int from = person == 0 ? 0 : ends[person - 1];
      connect(person, from, ends[person], builder);
    }
    return builder.build();
  }

  /** Connects a person to everybody larger in the row [from, to). */
  private void connect(int person, int from, int to, CsrGraphBuilder builder) {
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) others[from + i] << 32 | i;
    }
    Arrays.sort(keys);
    double[] parts = new double[keys.length];
    int start = 0;
    while (start < keys.length) {
      int other = (int) (keys[start] >> 32);
      int size = 0;
      int context = -1;
      int end = start;
      while (end < keys.length && (int) (keys[end] >> 32) == other) {
        int place = from + (int) keys[end++];
        if (contexts[place] == context) {
          parts[size - 1] = Math.max(parts[size - 1], amounts[place]);
        } else {
          context = contexts[place];
          parts[size++] = amounts[place];
        }
      }
      double strength = rules.strength(sumLargestFirst(parts, size));
      if (strength > 0) {
        builder.connect(person, other, strength);
      }
      start = end;
    }
  }

  private static double sumLargestFirst(double[] parts, int size) {
    Arrays.sort(parts, 0, size);
    double sum = 0;
    for (int i = size - 1; i >= 0; i--) {
      sum += parts[i];
    }
    return sum;
  }

  static VertexIds ids(Vertices vertices) {
    return VertexIds.of(
        IntStream.range(0, vertices.size())
            .mapToObj(vertex -> vertices.person(vertex).value())
            .toList());
  }

  /** Takes what one fact adds to two persons, in a numbered context. */
  @FunctionalInterface
  private interface ContributionSink {
    void add(int context, int a, int b, double amount);
  }
}
