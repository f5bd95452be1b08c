package enishi.community;

import enishi.algorithm.centrality.Betweenness;
import enishi.algorithm.centrality.BetweennessScores;
import enishi.algorithm.centrality.CutVertices;
import enishi.algorithm.centrality.StructuralHoles;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Connections;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who holds the network of a day together, whoever asks: the {@value BrokerQuery#MOST} of highest
 * betweenness by hops.
 *
 * @param connected people with a connection
 */
record Brokerage(boolean exact, int pivots, int connected, List<Figures> figures) {
  /** Up to so many people all shortest ways are drawn. Ours. */
  static final int MOST_EXACT = 5_000;

  /** From so many people ways are drawn where there are more, and from fewer in a nation. Ours. */
  static final int MOST_PIVOTS = 2_000;

  private static final int LEAST_PIVOTS = 200;
  private static final int PIVOTS_TIMES_PEOPLE = 50_000_000;
  private static final int MOST_CELLS = 8;

  Brokerage {
    figures = List.copyOf(figures);
  }

  /**
   * One person's.
   *
   * @param few the vertices of all who are cut off where they are few
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Figures(
      int vertex,
      double pairs,
      double standardError,
      int neighbours,
      double constraint,
      double effectiveSize,
      boolean cutVertex,
      int pieces,
      int cutOff,
      int[] few,
      List<Cell> residences,
      List<Cell> towns) {
    Figures {
      residences = List.copyOf(residences);
      towns = List.copyOf(towns);
    }
  }

  static Brokerage of(Network network, LocalDate asOf, long seed) {
    Connections connections = network.at(asOf);
    ConnectedPeople people = ConnectedPeople.of(connections.graph());
    PersonContexts involvements = new PersonContexts(network, asOf);
    int n = people.graph().vertexCount();
    int threads = Runtime.getRuntime().availableProcessors();
    BetweennessScores scores =
        new Betweenness(people.graph(), Betweenness.Length.HOPS)
            .sampled(pivots(n), seed, threads, () -> false, done -> {});
    StructuralHoles holes = StructuralHoles.weighted(people.graph());
    CutVertices cuts = new CutVertices(people.graph());
    List<Figures> figures = new ArrayList<>();
    for (int place : scores.top(BrokerQuery.MOST)) {
      if (scores.score(place) > 0) {
        int[] cutOff = cuts.cutOffWithout(place);
        Without without = new Without();
        for (int other : cutOff) {
          without.add(
              people.vertices()[other],
              involvements.of(connections.person(people.vertices()[other])));
        }
        Cell all = without.all.cell(Id.of(EntityKind.REGISTER, "all"));
        figures.add(
            new Figures(
                people.vertices()[place],
                scores.score(place),
                scores.standardError(place),
                people.graph().degree(place),
                holes.constraint(place),
                holes.effectiveSize(place),
                cuts.isCut(place),
                cuts.sizesWithout(place).length,
                all.count(),
                all.few(),
                cells(without.residences),
                cells(without.towns)));
      }
    }
    return new Brokerage(scores.exact(), scores.pivots(), n, figures);
  }

  private static int pivots(int n) {
    return n <= MOST_EXACT
        ? MOST_EXACT
        : Math.clamp(PIVOTS_TIMES_PEOPLE / n, LEAST_PIVOTS, MOST_PIVOTS);
  }

  private static List<Cell> cells(Map<Id, Cell.Counting> table) {
    return table.entrySet().stream()
        .map(entry -> entry.getValue().cell(entry.getKey()))
        .sorted(Cell.ORDER)
        .limit(MOST_CELLS)
        .toList();
  }

  /** Counts those who are cut off, by town. */
  private static final class Without {
    private final Cell.Counting all = new Cell.Counting();
    private final Map<Id, Cell.Counting> residences = new TreeMap<>();
    private final Map<Id, Cell.Counting> towns = new TreeMap<>();

    void add(int vertex, PersonContexts.Involvement one) {
      all.add(vertex);
      one.residence()
          .ifPresent(id -> residences.computeIfAbsent(id, any -> new Cell.Counting()).add(vertex));
      one.towns().forEach(id -> towns.computeIfAbsent(id, any -> new Cell.Counting()).add(vertex));
    }
  }
}
