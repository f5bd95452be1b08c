package enishi.jmh;

import enishi.algorithm.projection.Incidence;
import enishi.algorithm.projection.ProjectedRows;
import enishi.algorithm.projection.Projection;
import enishi.graph.CsrGraph;
import enishi.graph.VertexIds;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * People in groups of 2 to 30, mostly with their neighbours by number: two seats a person, about
 * ten ties. The same seed gives the same town.
 */
@State(Scope.Benchmark)
public class RandomTown {
  private static final int LARGEST_GROUP = 60;

  @Param("10000")
  int people;

  Incidence seats = Incidence.of(0, new double[0], new int[0], new int[0]);
  CsrGraph graph = CsrGraph.builder(VertexIds.of(java.util.List.of())).build();
  private SplittableRandom pairs = new SplittableRandom(1);

  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(7);
    int[] persons = new int[2 * people];
    int[] groups = new int[2 * people];
    double[] weights = new double[people];
    int group = -1;
    int left = 0;
    int first = 0;
    for (int seat = 0; seat < persons.length; seat++) {
      if (left == 0) {
        left = 2 + random.nextInt(random.nextInt(28) + 1);
        weights[++group] = 1.0 / (left - 1);
        first = random.nextInt(people);
      }
      // Steps of 1 to 9 from a random place: nobody twice in a group.
      first = random.nextInt(8) == 0 ? first + people / 2 : first + 1 + random.nextInt(9);
      persons[seat] = first % people;
      groups[seat] = group;
      left--;
    }
    seats = Incidence.of(people, weights, persons, groups);
    ProjectedRows rows =
        Projection.of(seats, LARGEST_GROUP)
            .strengthOf(weight -> -Math.expm1(-weight / 2))
            .rows(1, () -> false);
    VertexIds ids =
        VertexIds.of(IntStream.range(0, people).mapToObj("person:t%08d"::formatted).toList());
    graph = CsrGraph.ofRows(ids, rows.offsets(), rows.targets(), rows.weights());
  }

  int anybody() {
    return pairs.nextInt(people);
  }
}
