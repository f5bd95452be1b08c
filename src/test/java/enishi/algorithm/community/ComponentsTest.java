package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.graph.CsrGraph;
import enishi.graph.Graphs;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  private static final CsrGraph PATH = Graphs.parse("a 1 b, b 1 c, c 1 d, e");

  @Test
  void seesThatCommunitiesAreConnected() {
    assertThat(Components.areConnected(PATH, new int[] {1, 1, 0, 0, 2})).isTrue();
  }

  @Test
  void seesThatACommunityIsTornByAnother() {
    assertThat(Components.areConnected(PATH, new int[] {0, 1, 0, 0, 2})).isFalse();
    assertThat(Components.areConnected(PATH, new int[] {0, 0, 0, 0, 0})).isFalse();
  }
}
