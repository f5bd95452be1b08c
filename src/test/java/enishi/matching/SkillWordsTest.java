package enishi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillWordsTest {
  private static final SkillWords SHIPPED = SkillWords.shipped();

  private static SkillWords read(String... groups) {
    return SkillWords.read(
        "test.yaml",
        new StringReader(
            "name: test\nversion: 1\nours: true\ngroups:\n"
                + String.join(
                    "", List.of(groups).stream().map(g -> "  - words: " + g + "\n").toList())));
  }

  @Test
  void widthCaseAndSpacesDoNotCount() {
    assertThat(SHIPPED.likeness("Web制作", "ｗｅｂ　制作")).contains(Likeness.SAME);
    assertThat(SHIPPED.likeness("PR", "ｐｒ ")).contains(Likeness.SAME);
    assertThat(SHIPPED.likeness("ﾌﾞﾗﾝﾃﾞｨﾝｸﾞ", "ブランディング")).contains(Likeness.SAME);
  }

  @Test
  void wordsOfAGroupAreTheSameSkillAndOthersAreNot() {
    assertThat(SHIPPED.likeness("Web制作", "ホームページ制作")).contains(Likeness.SYNONYM);
    assertThat(SHIPPED.likeness("広報", "Ｐｒ")).contains(Likeness.SYNONYM);
    assertThat(SHIPPED.likeness("企画", "商品企画")).isEmpty();
    assertThat(SHIPPED.likeness("EC", "越境EC")).isEmpty();
    assertThat(SHIPPED.likeness("染織", "藍染め")).isEmpty();
  }

  @Test
  void theSameWordIsBetterThanASynonym() {
    assertThat(SHIPPED.find("広報", List.of("PR", "広報")))
        .contains(new SkillWords.Found("広報", Likeness.SAME));
    assertThat(SHIPPED.find("広報", List.of("PR")))
        .contains(new SkillWords.Found("PR", Likeness.SYNONYM));
    assertThat(SHIPPED.find("広報", List.of("経理"))).isEmpty();
  }

  @Test
  void aWordOfTwoGroupsIsRefusedWithItsLine() {
    assertThat(read("[a, b]", "[c]").likeness("A", "ｂ")).contains(Likeness.SYNONYM);
    assertThatThrownBy(() -> read("[a, b]", "[c, Ｂ]"))
        .hasMessageContaining("test.yaml, line 6")
        .hasMessageContaining("groups[2].words");
    assertThatThrownBy(() -> read("[a]\n    word: b")).hasMessageContaining("unknown key");
  }
}
