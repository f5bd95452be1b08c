package enishi.graph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {
  private long free = 100L << 20;

  @Test
  void refusesWhatDoesNotFitBeforeItStarts() {
    MemoryBudget budget = new MemoryBudget(() -> free, () -> free += 50L << 20);
    assertThatThrownBy(() -> budget.require("the connections of 3 people", 200L << 20))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("the connections of 3 people")
        .hasMessageContaining("201 MB, and 150 MB are free")
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(ErrorCode.TOO_LARGE);
  }

  @Test
  void collectsRubbishBeforeItRefuses() {
    MemoryBudget budget = new MemoryBudget(() -> free, () -> free += 50L << 20);
    assertThatCode(() -> budget.require("a town", 120L << 20)).doesNotThrowAnyException();
  }

  @Test
  void refusesTheConnectionsOfAWorldOnThisHeap() {
    assertThatThrownBy(() -> MemoryBudget.ofHeap().require("a world", 1L << 50))
        .hasMessageStartingWith("too little memory for a world");
  }
}
