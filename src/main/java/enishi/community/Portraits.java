package enishi.community;

import enishi.graph.CsrGraph;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Connections;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All communities of a division described, and what joins them. O(facts of all people + m).
 *
 * @param communities by number
 * @param links between communities, sorted by their numbers
 */
record Portraits(List<Portrait> communities, List<Link> links) {
  private static final int MOST_CELLS = 8;
  private static final int MOST_TYPICAL = 6;
  private static final int MOST_CENTRAL = 5;

  Portraits {
    communities = List.copyOf(communities);
    links = List.copyOf(links);
  }

  /**
   * What joins two communities.
   *
   * @param a the smaller number
   * @param connections pairs of people
   * @param strength of these connections, summed
   */
  record Link(int a, int b, int connections, double strength) {}

  static Portraits of(Network network, LocalDate asOf, Division division) {
    Connections connections = network.at(asOf);
    PersonContexts involvements = new PersonContexts(network, asOf);
    Tables[] tables = new Tables[division.count()];
    for (int i = 0; i < tables.length; i++) {
      tables[i] = new Tables();
    }
    Map<Id, Cell.Counting> everywhere = new HashMap<>();
    int[] labels = division.labels();
    for (int vertex = 0; vertex < labels.length; vertex++) {
      if (labels[vertex] != ConnectedPeople.NOWHERE) {
        PersonContexts.Involvement one = involvements.of(connections.person(vertex));
        tables[labels[vertex]].add(vertex, one);
        for (Id id : concerns(one)) {
          everywhere.computeIfAbsent(id, any -> new Cell.Counting()).add(vertex);
        }
      }
    }
    Inside inside = Inside.of(connections.graph(), division);
    List<Portrait> portraits = new ArrayList<>();
    for (int i = 0; i < tables.length; i++) {
      portraits.add(tables[i].portrait(everywhere, inside.central(i), inside.sums[i]));
    }
    return new Portraits(portraits, inside.links());
  }

  private static List<Id> concerns(PersonContexts.Involvement one) {
    return Stream.of(one.towns(), one.organizations(), one.shared())
        .flatMap(Collection::stream)
        .toList();
  }

  /** The counts of one community. */
  private static final class Tables {
    private final Cell.Counting people = new Cell.Counting();
    private final Map<Id, Cell.Counting> residences = new HashMap<>();
    private final Map<Id, Cell.Counting> towns = new HashMap<>();
    private final Map<Id, Cell.Counting> organizations = new HashMap<>();
    private final Map<Id, Cell.Counting> shared = new HashMap<>();

    void add(int vertex, PersonContexts.Involvement one) {
      people.add(vertex);
      one.residence().ifPresent(id -> count(residences, id, vertex));
      one.towns().forEach(id -> count(towns, id, vertex));
      one.organizations().forEach(id -> count(organizations, id, vertex));
      one.shared().forEach(id -> count(shared, id, vertex));
    }

    private static void count(Map<Id, Cell.Counting> table, Id id, int vertex) {
      table.computeIfAbsent(id, any -> new Cell.Counting()).add(vertex);
    }

    Portrait portrait(Map<Id, Cell.Counting> everywhere, int[] central, double inside) {
      Cell all = people.cell(Id.of(EntityKind.REGISTER, "all"));
      return new Portrait(
          all.count(),
          all.few(),
          most(residences),
          most(towns),
          most(organizations),
          most(shared),
          typical(everywhere),
          central,
          inside);
    }

    private static List<Cell> most(Map<Id, Cell.Counting> table) {
      return cells(table).sorted(Cell.ORDER).limit(MOST_CELLS).toList();
    }

    /** Those of the most persons here whose share of all persons anywhere is large too. */
    private List<Cell> typical(Map<Id, Cell.Counting> everywhere) {
      return Stream.of(towns, organizations, shared)
          .flatMap(Tables::cells)
          .sorted(
              Comparator.comparingDouble((Cell cell) -> -typicality(cell, everywhere))
                  .thenComparing(Cell.ORDER))
          .limit(MOST_TYPICAL)
          .toList();
    }

    /** People here times their part of all people anywhere. */
    private static double typicality(Cell here, Map<Id, Cell.Counting> everywhere) {
      Cell.Counting all = everywhere.get(here.id());
      return (double) here.count() * here.count() / (all == null ? here.count() : all.count());
    }

    private static Stream<Cell> cells(Map<Id, Cell.Counting> table) {
      return table.entrySet().stream().map(entry -> entry.getValue().cell(entry.getKey()));
    }
  }

  /** Strengths inside communities and between them. */
  private static final class Inside {
    private final double[] sums;
    private final int[][] central;
    private final Map<Long, Link> links = new HashMap<>();

    private Inside(int count) {
      sums = new double[count];
      central = new int[count][];
    }

    int[] central(int community) {
      return central[community];
    }

    List<Link> links() {
      return links.values().stream()
          .sorted(Comparator.comparingInt(Link::a).thenComparingInt(Link::b))
          .toList();
    }

    static Inside of(CsrGraph graph, Division division) {
      Inside inside = new Inside(division.count());
      int[] labels = division.labels();
      double[] within = within(graph, labels);
      List<List<Integer>> members = new ArrayList<>();
      for (int i = 0; i < division.count(); i++) {
        members.add(new ArrayList<>());
      }
      for (int u = 0; u < labels.length; u++) {
        if (labels[u] == ConnectedPeople.NOWHERE) {
          continue;
        }
        members.get(labels[u]).add(u);
        inside.sums[labels[u]] += within[u] / 2;
        for (int slot = graph.begin(u); slot < graph.end(u); slot++) {
          int v = graph.target(slot);
          if (labels[u] < labels[v]) {
            Link more = new Link(labels[u], labels[v], 1, graph.strength(slot));
            inside.links.merge(
                (long) labels[u] << 32 | labels[v],
                more,
                (x, y) -> new Link(x.a(), x.b(), x.connections() + 1, x.strength() + y.strength()));
          }
        }
      }
      for (int i = 0; i < division.count(); i++) {
        inside.central[i] =
            members.get(i).stream()
                .sorted(Comparator.comparingDouble((Integer v) -> -within[v]).thenComparing(v -> v))
                .limit(MOST_CENTRAL)
                .mapToInt(Integer::intValue)
                .toArray();
      }
      return inside;
    }
  }

  /** The summed strength of each vertex's connections inside its community. */
  static double[] within(CsrGraph graph, int[] labels) {
    double[] within = new double[labels.length];
    for (int u = 0; u < labels.length; u++) {
      for (int slot = graph.begin(u); slot < graph.end(u); slot++) {
        if (labels[u] == labels[graph.target(slot)]) {
          within[u] += graph.strength(slot);
        }
      }
    }
    return within;
  }
}
