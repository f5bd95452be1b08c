package enishi.network;

import enishi.algorithm.projection.Incidence;
import enishi.algorithm.projection.ProjectedRows;
import enishi.algorithm.projection.Projection;
import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphPatch;
import enishi.graph.MemoryBudget;
import enishi.graph.VertexIds;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Adds up the A of all pairs on one day. Where all pairs of a context are worth the same, which is
 * nearly everywhere, the context becomes a group of a two-mode projection; what remains, pairs of
 * whom one has left and stated meetings, is listed pair by pair. A pair shares a context once, by
 * its largest contribution.
 */
final class ConnectionsAtDate {
  /** Sets days on which something lasting ended apart from days of points. */
  private static final long LASTING = 1L << 33;

  private final Contexts contexts;
  private final Meetings meetings;
  private final StrengthRules rules;
  private final int asOf;

  /** seats[0][i], seats[1][i] = person and group of a seat. */
  private final int[][] seats = new int[2][1024];

  private int seatCount;

  /** worth[group] = what a pair gets for sharing the context that is the group's. */
  private final double[] worth;

  private int groups;
  private final PairList listed = new PairList();

  private ConnectionsAtDate(Contexts contexts, StrengthRules rules, int asOf) {
    this.contexts = contexts;
    this.meetings = contexts.meetings();
    this.rules = rules;
    this.asOf = asOf;
    worth = new double[contexts.size()];
  }

  static CsrGraph graph(
      Contexts contexts, VertexIds ids, StrengthRules rules, int asOf, int threads) {
    ConnectionsAtDate connections = new ConnectionsAtDate(contexts, rules, asOf);
    connections.collect();
    return connections.graph(ids, threads);
  }

  /**
   * The connections of a day, from those of other facts on the same day.
   *
   * @param newVertices the new vertex of each old one, empty where they are the same
   * @param changed the persons, by new vertex, whose rows may differ
   */
  static CsrGraph patched(
      CsrGraph old,
      VertexIds ids,
      int[] newVertices,
      BitSet changed,
      Contexts contexts,
      StrengthRules rules,
      int asOf) {
    ConnectionsAtDate connections = new ConnectionsAtDate(contexts, rules, asOf);
    connections.collect();
    ProjectedRows rows = connections.projection(ids.size()).rowsOf(changed.stream().toArray());
    CsrGraphPatch patch =
        newVertices.length == 0 ? CsrGraphPatch.of(old) : CsrGraphPatch.of(old, ids, newVertices);
    for (int row = 0; row < rows.rowCount(); row++) {
      int from = rows.offsets()[row];
      int to = rows.offsets()[row + 1];
      patch.row(
          rows.person(row),
          Arrays.copyOfRange(rows.targets(), from, to),
          Arrays.copyOfRange(rows.weights(), from, to));
    }
    return patch.apply();
  }

  private void collect() {
    PairList here = new PairList();
    int[][] inContext = meetingsByContext();
    for (int context = 0; context < contexts.size(); context++) {
      int begin = seatCount;
      double amount = addGroup(context);
      if (!areAllWorthTheSame(context)) {
        PairLister.list(contexts.context(context), asOf, here::add);
      }
      for (int i = inContext[0][context]; i < inContext[0][context + 1]; i++) {
        add(inContext[1][i], here);
      }
      if (here.size() > 0) {
        here.keepLargest();
        here.addTo(listed, (a, b, own) -> own - (sit(a, b, begin) ? amount : 0));
        here.clear();
      }
    }
    for (int meeting = 0; meeting < meetings.size(); meeting++) {
      if (meetings.context(meeting) == Contexts.LOOSE) {
        add(meeting, listed);
      }
    }
  }

  private void add(int meeting, PairList list) {
    double amount = meetings.amount(meeting, asOf);
    if (amount > 0) {
      list.add(meetings.a(meeting), meetings.b(meeting), amount);
    }
  }

  /**
   * Seats the persons whose pairs all share one day and one n: those present on the as-of day, or
   * all of an event or stay where {@link #areAllWorthTheSame}. Gives what a pair of them is worth,
   * 0 where nobody was seated.
   */
  private double addGroup(int context) {
    boolean present = isOfMembers(context);
    if (!present && !areAllWorthTheSame(context)) {
      return 0;
    }
    int begin = seatCount;
    int day = asOf;
    int before = -1;
    for (int part = contexts.begin(context); part < contexts.end(context); part++) {
      if (contexts.start(part) > asOf || (present && contexts.last(part) < asOf)) {
        continue;
      }
      if (contexts.person(part) != before) {
        before = contexts.person(part);
        seat(before);
      }
      day = present ? asOf : Math.min(asOf, contexts.last(part));
    }
    int persons =
        switch (contexts.kind(context)) {
          case EVENT -> Math.max(contexts.reported(context), seatCount - begin);
          case STAY -> contexts.reported(context);
          case PROJECT, ORGANIZATION -> seatCount - begin;
        };
    if (seatCount - begin < 2 || persons < 2 || persons > rules.maxShared()) {
      seatCount = begin;
      return 0;
    }
    Decay decay = rules.shared(contexts.kind(context));
    worth[groups] = decay.worth(1.0 / (persons - 1), decay.left((long) asOf - day));
    return worth[groups++];
  }

  private boolean isOfMembers(int context) {
    SharedContext.Kind kind = contexts.kind(context);
    return kind == SharedContext.Kind.PROJECT || kind == SharedContext.Kind.ORGANIZATION;
  }

  /**
   * Whether one day dates all pairs of the context: nobody left a membership; an event's or stay's
   * parts are all points on one day, or all last to one day or beyond the as-of day.
   */
  private boolean areAllWorthTheSame(int context) {
    boolean members = isOfMembers(context);
    long day = Day.NONE;
    for (int part = contexts.begin(context); part < contexts.end(context); part++) {
      if (contexts.start(part) > asOf) {
        continue;
      }
      if (members) {
        if (contexts.last(part) < asOf) {
          return false;
        }
        continue;
      }
      long mine =
          contexts.isLasting(part)
              ? LASTING + Math.min(asOf, contexts.last(part))
              : contexts.start(part);
      if (day != Day.NONE && day != mine) {
        return false;
      }
      day = mine;
    }
    return true;
  }

  private void seat(int person) {
    if (seatCount == seats[0].length) {
      seats[0] = Arrays.copyOf(seats[0], seatCount + (seatCount >> 1));
      seats[1] = Arrays.copyOf(seats[1], seats[0].length);
    }
    seats[0][seatCount] = person;
    seats[1][seatCount++] = groups;
  }

  /** Whether both have a seat from {@code begin} on, where persons ascend. */
  private boolean sit(int a, int b, int begin) {
    return Arrays.binarySearch(seats[0], begin, seatCount, a) >= 0
        && Arrays.binarySearch(seats[0], begin, seatCount, b) >= 0;
  }

  /** [0][context] = first place in [1] of the context's meetings. */
  private int[][] meetingsByContext() {
    int[] begin = new int[contexts.size() + 1];
    int found = 0;
    for (int meeting = 0; meeting < meetings.size(); meeting++) {
      if (meetings.context(meeting) != Contexts.LOOSE) {
        begin[meetings.context(meeting) + 1]++;
        found++;
      }
    }
    for (int c = 0; c < contexts.size(); c++) {
      begin[c + 1] += begin[c];
    }
    int[] byContext = new int[found];
    int[] next = begin.clone();
    for (int meeting = 0; meeting < meetings.size(); meeting++) {
      if (meetings.context(meeting) != Contexts.LOOSE) {
        byContext[next[meetings.context(meeting)]++] = meeting;
      }
    }
    return new int[][] {begin, byContext};
  }

  private CsrGraph graph(VertexIds ids, int threads) {
    Projection projection = projection(ids.size());
    MemoryBudget.ofHeap()
        .require(
            "the connections of %,d people".formatted(ids.size()), projection.memoryBytes(threads));
    ProjectedRows rows = projection.rows(threads, () -> false);
    return CsrGraph.ofRows(ids, rows.offsets(), rows.targets(), rows.weights());
  }

  private Projection projection(int persons) {
    Incidence incidence =
        Incidence.of(
            persons,
            Arrays.copyOf(worth, groups),
            Arrays.copyOf(seats[0], seatCount),
            Arrays.copyOf(seats[1], seatCount));
    return Projection.of(incidence, Integer.MAX_VALUE)
        .plus(listed.pairs())
        .strengthOf(sum -> Math.max(rules.strength(sum), Float.MIN_VALUE));
  }
}
