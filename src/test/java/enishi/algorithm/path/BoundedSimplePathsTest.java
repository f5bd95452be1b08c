package enishi.algorithm.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.graph.CsrGraph;
import enishi.graph.CsrGraphBuilder;
import enishi.graph.Graphs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoundedSimplePathsTest {
  @Test
  void findsTheBestChainThoughALongOne() {
    Town town = new Town("a 0.9 b, b 0.9 c, c 0.9 d, a 0.5 d");
    FoundPaths found = town.best(town.ask("a", "d").count(2));
    assertThat(town.drawn(found)).containsExactly("a b c d", "a d");
    assertThat(found.paths().getFirst().probability()).isCloseTo(0.729, within(1e-7));
    assertThat(found.paths().getLast().probability()).isCloseTo(0.5, within(1e-7));
  }

  @Test
  void findsYensThreePathsOfCostFiveSevenAndEight() {
    Town town = Town.byCost("c 3 d, c 2 e, d 4 f, e 1 d, e 2 f, e 3 g, f 2 g, f 1 h, g 2 h");
    FoundPaths found = town.best(town.ask("c", "h").count(3));
    assertThat(town.drawn(found)).containsExactly("c e f h", "c e g h", "c d f h");
    assertThat(found.paths().stream().map(FoundPath::cost).map(Math::rint))
        .containsExactly(5.0, 7.0, 8.0);
  }

  @Test
  void takesTheWeakerTieWhereTheStrongerChainIsTooLong() {
    Town town = new Town("a 0.9 b, b 0.9 c, a 0.5 c, c 0.9 d");
    assertThat(town.drawn(town.best(town.ask("a", "d").maxHops(2)))).containsExactly("a c d");
    assertThat(town.drawn(town.best(town.ask("a", "d").maxHops(3)))).containsExactly("a b c d");
    assertThat(town.drawn(town.best(town.ask("a", "d").maxHops(1).count(9)))).isEmpty();
  }

  @Test
  void putsFewerHopsAndThenSmallerIdsFirstAmongEqualCosts() {
    Town town = new Town("a 0.5 c, c 0.5 d, a 0.5 b, b 0.5 d, a 0.25 d, b 1 c");
    assertThat(town.drawn(town.best(town.ask("a", "d").count(9))))
        .containsExactly("a d", "a b d", "a c d", "a b c d", "a c b d");
  }

  @Test
  void holdsCostsEqualThatRoundToTheSame() {
    Town town = new Town("a 0.5 b, b 0.5 d, a 0.5000000000001 c, c 0.5 d");
    assertThat(town.drawn(town.best(town.ask("a", "d")))).containsExactly("a b d");
    town = new Town("a 0.5 b, b 0.5 d, a 0.5000002 c, c 0.5 d");
    assertThat(town.drawn(town.best(town.ask("a", "d")))).containsExactly("a c d");
  }

  @Test
  void tellsCostsApartThatTheFloatsOfTheGraphDoNot() {
    Town town = new Town("a 0.5 b, b 0.5 d, a 0.50000001 c, c 0.5 d, d 0.5 e");
    Set<String> asked = new TreeSet<>();
    ExactStrengths exact =
        (u, v) -> {
          String edge = String.join(" ", town.graph.ids().list(List.of(u, v)));
          assertThat(asked.add(edge)).as("asked once for %s", edge).isTrue();
          return edge.equals("a c") ? 0.50000001 : 0.5;
        };
    assertThat(town.drawn(town.best(town.ask("a", "d")))).containsExactly("a b d");
    FoundPaths found = town.best(town.ask("a", "d").exactly(exact));
    assertThat(town.drawn(found)).containsExactly("a c d");
    assertThat(found.paths().getFirst().probability()).isCloseTo(0.250000005, within(1e-15));
    assertThat(asked).containsExactly("a b", "a c", "b d", "c d");
  }

  @Test
  void findsTheFirstOfVeryManyEqualPathsAtOnce() {
    // 2^40 paths from the first to the last of 41 crossings, two ways between one and the next
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(121));
    for (int crossing = 0; crossing < 120; crossing += 3) {
      for (int way = 1; way <= 2; way++) {
        builder.connect(crossing, crossing + way, 0.7).connect(crossing + way, crossing + 3, 0.7);
      }
    }
    AtomicInteger polls = new AtomicInteger();
    PathQuestion question =
        PathQuestion.from(0)
            .to(120)
            .anyHops()
            .count(3)
            .stopWhen(() -> polls.incrementAndGet() > 20_000)
            .build();
    FoundPaths found = new BoundedSimplePaths(builder.build()).best(question);
    assertThat(found.stopped()).isFalse();
    assertThat(found.paths().stream().map(FoundPath::vertices).map(v -> v.get(79)))
        .containsExactly(118, 119, 118);
  }

  @Test
  void findsTheLongWayRoundWhereThereIsNoOther() {
    int n = 3_000;
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(n));
    for (int v = 0; v < n; v++) {
      builder.connect(v, (v + 1) % n, 0.9);
    }
    PathQuestion question = PathQuestion.from(0).to(3).anyHops().count(3).build();
    FoundPaths found = new BoundedSimplePaths(builder.build()).best(question);
    assertThat(found.paths().stream().map(FoundPath::hops)).containsExactly(3, n - 3);
  }

  @Test
  void letsOnlyWhoMayComeLastBeforeATarget() {
    Town town = new Town("a 0.9 b, b 0.9 t, a 0.5 c, c 0.5 t, a 0.1 t, b 0.5 u");
    PathQuestion.Builder question = town.ask("a", "t").count(9);
    BitSet onlyC = town.vertices("c");
    question.lastBefore(town.vertices("t"), onlyC);
    assertThat(town.drawn(town.best(question))).containsExactly("a c t");
    assertThat(town.drawn(town.paths.fewestHops(question.build()))).containsExactly("a c t");
    BitSet both = town.vertices("t", "u");
    assertThat(town.drawn(town.best(question.to(both)))).containsExactly("a b u", "a c t");
    assertThat(town.drawn(town.best(question.anyHops()))).containsExactly("a b u", "a c t");
  }

  @Test
  void keepsLooseEndsApartWhenAnEqualCostIsSummedInAnotherOrder() {
    Town town = new Town("a 0.1 b, b 0.3 c, c 0.7 z, a 0.7 d, d 0.3 e, e 0.1 z");
    assertThat(town.drawn(town.best(town.ask("a", "z").count(2))))
        .containsExactly("a b c z", "a d e z");
  }

  @Test
  void countsWhatItCostsToEnterAVertex() {
    Town town = new Town("a 0.8 b, b 0.9 d, a 0.7 c, c 0.9 d");
    double[] entryCosts = {
      0, -StrictMath.log(0.5), -StrictMath.log(0.75), -StrictMath.log(2 / 3.0)
    };
    FoundPaths found = town.best(town.ask("a", "d").count(2).entryCosts(EntryCosts.of(entryCosts)));
    assertThat(town.drawn(found)).containsExactly("a c d", "a b d");
    assertThat(found.paths().getFirst().probability()).isCloseTo(0.315, within(1e-7));
    assertThat(found.paths().getLast().probability()).isCloseTo(0.24, within(1e-7));
  }

  @Test
  void passesOnlyThroughVerticesThatMayBePassed() {
    Town town = new Town("a 1 b, b 1 d, a 0.5 c, c 0.5 d");
    BitSet onlyC = town.vertices("c");
    assertThat(town.drawn(town.best(town.ask("a", "d").count(9).mayPass(onlyC))))
        .containsExactly("a c d");
  }

  @Test
  void endsAtTheFirstTargetAndStartsAtTheLastSource() {
    Town town = new Town("a 0.9 b, b 0.9 c, c 0.9 d, d 0.9 e");
    PathQuestion.Builder question =
        PathQuestion.from(town.vertices("a", "b")).to(town.vertices("b", "d", "e"));
    assertThat(town.drawn(town.best(question.maxHops(9).count(9)))).containsExactly("b c d");
  }

  @Test
  void reportsThatTheCeilingCut() {
    Town town = new Town("a 0.5 b, b 0.5 d, a 0.5 c, c 0.5 d, a 0.5 e, e 0.1 d");
    PathQuestion.Builder question = town.ask("a", "d").count(3).costCeiling(-StrictMath.log(0.25));
    FoundPaths cut = town.best(question);
    assertThat(town.drawn(cut)).containsExactly("a b d", "a c d");
    assertThat(cut.ceilingCut()).isTrue();
    assertThat(town.best(question.count(2)).ceilingCut()).isFalse();
    assertThat(town.best(question.costCeiling(9).count(9)).ceilingCut()).isFalse();
  }

  @Test
  void listsAllPathsWithinACostAndReportsTheLimit() {
    Town town = new Town("a 0.5 b, b 0.5 d, a 0.5 c, c 0.5 d, a 0.5 e, e 0.1 d");
    PathQuestion question = town.ask("a", "d").build();
    FoundPaths all = town.paths.within(question, 3, 3);
    assertThat(town.drawn(all)).containsExactly("a b d", "a c d", "a e d");
    assertThat(all.limitCut()).isFalse();
    FoundPaths two = town.paths.within(question, 3, 2);
    assertThat(town.drawn(two)).containsExactly("a b d", "a c d");
    assertThat(two.limitCut()).isTrue();
    assertThat(town.paths.within(question, 2, 2).limitCut()).isFalse();
  }

  @Test
  void findsABackupThatSharesNoInteriorVertex() {
    Town town = new Town("a 0.9 b, b 0.9 c, c 0.9 d, b 0.8 d, a 0.2 e, e 0.2 d");
    PathQuestion question = town.ask("a", "d").build();
    FoundPath first = town.paths.best(question).paths().getFirst();
    assertThat(town.drawn(town.paths.alternative(question, first))).containsExactly("a e d");
  }

  @Test
  void doesNotOfferTheDirectEdgeAsItsOwnBackup() {
    Town town = new Town("a 0.9 d, a 0.5 b, b 0.5 d");
    PathQuestion question = town.ask("a", "d").build();
    FoundPath direct = town.paths.best(question).paths().getFirst();
    assertThat(town.drawn(town.paths.alternative(question, direct))).containsExactly("a b d");
    Town alone = new Town("a 0.9 d");
    PathQuestion same = alone.ask("a", "d").build();
    FoundPath only = alone.paths.best(same).paths().getFirst();
    assertThat(alone.paths.alternative(same, only).paths()).isEmpty();
  }

  @Test
  void findsTheShortestPathWhereItIsNotTheBest() {
    Town town = new Town("a 0.9 b, b 0.9 c, c 0.9 d, a 0.1 e, e 0.1 d, a 0.2 f, f 0.1 d");
    PathQuestion question = town.ask("a", "d").costCeiling(1).build();
    assertThat(town.drawn(town.paths.fewestHops(question))).containsExactly("a f d");
    assertThat(town.paths.fewestHops(town.ask("a", "d").maxHops(1).build()).paths()).isEmpty();
  }

  @Test
  void saysThatThereIsNoPath() {
    Town town = new Town("a 0.9 b, c 0.9 d, e");
    assertThat(town.best(town.ask("a", "d").count(3)))
        .isEqualTo(new FoundPaths(List.of(), false, false, false));
    assertThat(town.best(town.ask("a", "e")).paths()).isEmpty();
    assertThat(town.best(town.ask("a", "a")).paths()).isEmpty();
    assertThat(town.best(PathQuestion.from(0)).paths()).isEmpty();
  }

  @Test
  void givesTheFirstOnesWhenItIsStopped() {
    Town town = new Town(Graphs.random(new SplittableRandom(5), 40, 0.4));
    PathQuestion.Builder question = PathQuestion.from(0).to(39).maxHops(4).count(50);
    List<FoundPath> all = town.best(question).paths();
    for (int polls : new int[] {0, 3, 20, 60}) {
      AtomicInteger left = new AtomicInteger(polls);
      FoundPaths some = town.best(question.stopWhen(() -> left.getAndDecrement() <= 0));
      assertThat(some.stopped()).isTrue();
      assertThat(some.paths()).hasSizeLessThan(50).isEqualTo(all.subList(0, some.paths().size()));
    }
  }

  @Test
  void doesNotLoseItselfInADeadEnd() {
    CsrGraphBuilder builder = CsrGraph.builder(Graphs.numbered(32));
    builder.connect(0, 1, 0.5).connect(1, 31, 0.5);
    for (int u = 1; u < 31; u++) {
      for (int v = u + 1; v < 31; v++) {
        builder.connect(u, v, 1);
      }
    }
    AtomicInteger polls = new AtomicInteger();
    PathQuestion question =
        PathQuestion.from(0)
            .to(31)
            .maxHops(31)
            .count(2)
            .stopWhen(() -> polls.incrementAndGet() > 10_000)
            .build();
    FoundPaths found = new BoundedSimplePaths(builder.build()).best(question);
    assertThat(found.paths().stream().map(FoundPath::vertices)).containsExactly(List.of(0, 1, 31));
    assertThat(found.stopped()).isFalse();
  }

  @Test
  void doesNotDependOnTheOrderInWhichEdgesCame() {
    for (long seed = 0; seed < 50; seed++) {
      CsrGraph graph = Graphs.random(new SplittableRandom(seed), 20, 0.3, 0.5, 0.25, 1);
      PathQuestion question = PathQuestion.from(3).to(11, 17).maxHops(4).count(20).build();
      FoundPaths found = new BoundedSimplePaths(graph).best(question);
      assertThat(new BoundedSimplePaths(shuffled(graph, seed)).best(question))
          .as("seed %d", seed)
          .isEqualTo(found);
      assertThat(new BoundedSimplePaths(graph).best(question)).as("seed %d", seed).isEqualTo(found);
    }
  }

  private static CsrGraph shuffled(CsrGraph graph, long seed) {
    List<Integer> slots = new ArrayList<>();
    for (int slot = 0; slot < graph.slotCount(); slot++) {
      if (graph.owner(slot) < graph.target(slot)) {
        slots.add(slot);
      }
    }
    Random random = new Random(seed);
    Collections.shuffle(slots, random);
    CsrGraphBuilder builder = CsrGraph.builder(graph.ids());
    for (int slot : slots) {
      int u = graph.owner(slot);
      int v = graph.target(slot);
      boolean turned = random.nextBoolean();
      builder.connect(turned ? v : u, turned ? u : v, graph.strength(slot));
    }
    return builder.build();
  }
}
