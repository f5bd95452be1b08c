package enishi.algorithm.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathQuestionTest {
  private final Town town = new Town("a 0.9 b, b 0.9 c");

  @Test
  void refusesLimitsThatLetNothingThrough() {
    assertBad(() -> town.ask("a", "b").maxHops(0).build(), "maxHops (0)");
    assertBad(() -> town.ask("a", "b").count(0).build(), "count (0)");
    assertBad(() -> town.ask("a", "b").costCeiling(Double.NaN).build(), "(NaN)");
    assertBad(() -> town.ask("a", "b").costCeiling(-1).build(), "(-1.0)");
  }

  @Test
  void refusesVerticesAndCostsOfAnotherGraph() {
    assertBad(() -> town.best(PathQuestion.from(3).to(0)), "vertex (3) is outside 0..2");
    assertBad(() -> town.best(PathQuestion.from(0).to(7)), "vertex (7) is outside 0..2");
    EntryCosts two = EntryCosts.of(new double[] {0, 0});
    assertBad(() -> town.best(town.ask("a", "b").entryCosts(two)), "2 entry costs");
  }

  @Test
  void refusesEntryCostsThatWouldMakeAShortcutDearer() {
    for (double cost : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertBad(() -> EntryCosts.of(new double[] {0, cost}), "(" + cost + ") of vertex 1");
    }
  }

  @Test
  void refusesAPathWithoutAHop() {
    assertBad(() -> new FoundPath(List.of(1), 0), "[1] has no hop");
  }

  @Test
  void keepsItsOwnCopyOfSourcesAndTargets() {
    BitSet targets = town.vertices("c");
    PathQuestion question = PathQuestion.from(town.vertices("a")).to(targets).build();
    targets.clear();
    assertThat(town.drawn(town.paths.best(question))).containsExactly("a b c");
  }

  @Test
  void doesNotChangeWhenItIsAskedAgainInAnotherWay() {
    PathQuestion question = town.ask("a", "c").build();
    PathQuestion.Builder other = question.toBuilder();
    PathQuestion avoiding = other.avoid(1).build();
    other.maxHops(1).build();
    assertThat(town.drawn(town.paths.best(question))).containsExactly("a b c");
    assertThat(town.paths.best(avoiding).paths()).isEmpty();
  }

  private static void assertBad(Runnable action, String message) {
    assertThatThrownBy(action::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
