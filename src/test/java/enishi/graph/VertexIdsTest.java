package enishi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VertexIdsTest {
  /** One, two, three and four bytes; the last two are in another order as bytes than as Strings. */
  private static final String[] CHARACTERS = {"a", "é", "丘", "\uffe5", "\ue000", "𠮷", "😀"};

  @Test
  void hasTheOrderOfStringsWhateverTheCharacters() {
    SplittableRandom random = new SplittableRandom(7);
    TreeSet<String> texts = new TreeSet<>();
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(1, 5); length > 0; length--) {
        text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
      }
      texts.add(text.toString());
    }
    VertexIds ids = VertexIds.of(List.copyOf(texts));
    int vertex = 0;
    for (String text : texts) {
      assertThat(ids.id(vertex)).isEqualTo(text);
      assertThat(ids.find(text)).hasValue(vertex++);
    }
    assertThat(ids.find("ab")).isEmpty();
    assertThat(ids.find("")).isEmpty();
  }

  @Test
  void refusesIdsOutOfOrder() {
    assertThat(VertexIds.ofSorted(List.of("a", "b")).find("b")).hasValue(1);
    assertThatThrownBy(() -> VertexIds.ofSorted(List.of("b", "a")))
        .hasMessageContaining("(a) comes after (b)");
    assertThatThrownBy(() -> VertexIds.ofSorted(List.of("a", "a"))).hasMessageContaining("(a)");
    assertThatThrownBy(() -> VertexIds.of(List.of("\ud800"))).hasMessageContaining("half");
  }

  @Test
  void takesColumnsAndGivesThemBack() {
    VertexIds ids = VertexIds.of(List.of("丘", "b", "aa"));
    assertThat(VertexIds.of(ids.columns())).usingRecursiveComparison().isEqualTo(ids);
    assertThat(ids.memoryBytes()).isEqualTo(2 * 16 + 4 * 4 + 6);
    assertNoTable(new int[] {0, 3}, 2);
    assertNoTable(new int[] {0, 3, 2}, 2);
    assertNoTable(new int[] {}, 0);
  }

  private static void assertNoTable(int[] offsets, int bytes) {
    assertThatThrownBy(() -> VertexIds.of(new VertexIds.Columns(offsets, new byte[bytes])))
        .hasMessageContaining("no table");
  }
}
