package enishi.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeptLabelsTest {
  @Test
  void keepsTheLabelsOfWhatStayedTheSame() {
    KeptLabels kept = match("aaabbb", "yyyxxx");
    assertThat(drawn(kept)).isEqualTo("aaabbb");
    assertThat(kept.births()).isEmpty();
    assertThat(kept.deaths()).isEmpty();
    assertThat(kept.merges()).isEmpty();
    assertThat(kept.splits()).isEmpty();
  }

  @Test
  void keepsALabelAtAJaccardIndexOfExactlyOneHalf() {
    assertThat(drawn(match("aa", "xy"))).isEqualTo("an");
    assertThat(drawn(match("aaa.", "xyyx"))).isEqualTo("naan");
    assertThat(drawn(match("aaa.", "xxyx"))).isEqualTo("aana");
  }

  @Test
  void countsThoseWhoCameAndWent() {
    KeptLabels kept = match("aaaa..", "xx..xx");
    assertThat(drawn(kept)).isEqualTo("nn..nn");
    assertThat(kept.births()).containsExactly('n' - 'a');
    assertThat(kept.deaths()).containsExactly(0);
  }

  @Test
  void listsAMergeAndKeepsTheLabelOfTheLargerPart() {
    KeptLabels kept = match("aaaabb", "xxxxxx");
    assertThat(drawn(kept)).isEqualTo("aaaaaa");
    assertThat(kept.merges()).containsExactly(new KeptLabels.Merge(0, java.util.List.of(0, 1)));
    assertThat(kept.deaths()).containsExactly(1);
  }

  @Test
  void listsASplitAndKeepsTheLabelOfTheLargerPart() {
    KeptLabels kept = match("aaaaab", "xxxyyz");
    assertThat(drawn(kept)).isEqualTo("aaannb");
    assertThat(kept.splits())
        .containsExactly(new KeptLabels.Split(0, java.util.List.of(0, 'n' - 'a')));
    assertThat(kept.births()).containsExactly('n' - 'a');
    assertThat(kept.deaths()).isEmpty();
  }

  @Test
  void numbersBirthsFromTheFirstFreeLabelOn() {
    assertThat(drawn(match("...", "xyz"))).isEqualTo("nop");
    assertThatThrownBy(() -> KeptLabels.match(new int[] {4}, new int[] {0}, 4))
        .hasMessageContaining("(4)");
  }

  /** One letter a vertex, a dot where it is not there; new labels begin with n. */
  private static KeptLabels match(String before, String after) {
    return KeptLabels.match(labels(before), labels(after), 'n' - 'a');
  }

  private static int[] labels(String drawing) {
    return drawing.chars().map(letter -> letter == '.' ? -1 : letter - 'a').toArray();
  }

  private static String drawn(KeptLabels kept) {
    StringBuilder drawing = new StringBuilder();
    for (int label : kept.labels()) {
      drawing.append(label < 0 ? '.' : (char) ('a' + label));
    }
    return drawing.toString();
  }
}
