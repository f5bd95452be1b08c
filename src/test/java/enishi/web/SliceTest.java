package enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
  @Test
  void saysWhereTheNextPieceBegins() {
    var slice = Slice.of(List.of("a", "b", "c"), 2, item -> "after-" + item);
    assertThat(slice).isEqualTo(new Slice<>(List.of("a", "b"), "after-b"));
  }

  @Test
  void endsWhereNothingMoreWasRead() {
    assertThat(Slice.of(List.of("a", "b"), 2, item -> item).next()).isNull();
    assertThat(Slice.of(List.<String>of(), 2, item -> item).items()).isEmpty();
  }
}
