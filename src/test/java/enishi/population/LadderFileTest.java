package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EngagementKind;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderFileTest {
  /** Two rungs on 15 lines. */
  private static final String SMALL =
      """
      name: small
      version: 2
      label: {ja: 小さな段階, en: Small}
      source: nobody
      provisional: true
      ours: false
      excludes: []
      rungs:
        - tier: 1
          label: {ja: 一, en: one}
          whileItLasts: false
          days: {visited: 10}
        - tier: 2
          label: {ja: 二, en: two}
          whileItLasts: true
          days: {joined: 20, holds_post: 30}
      """;

  private static Ladder read(String text) {
    return LadderFile.read("small.yaml", new StringReader(text));
  }

  @Test
  void readsEveryPart() {
    Ladder ladder = read(SMALL);
    assertThat(ladder.name()).isEqualTo("small");
    assertThat(ladder.version()).isEqualTo(2);
    assertThat(ladder.label()).isEqualTo("小さな段階");
    assertThat(ladder.labelEn()).isEqualTo("Small");
    assertThat(ladder.provisional()).isTrue();
    assertThat(ladder.ours()).isFalse();
    assertThat(ladder.excludesResidents()).isFalse();
    assertThat(ladder.rungs()).extracting(Rung::label).containsExactly("一", "二");
    assertThat(ladder.rungs()).extracting(Rung::whileItLasts).containsExactly(false, true);
    assertThat(ladder.rungs().get(1).daysByKind()).containsEntry(EngagementKind.HOLDS_POST, 30);
  }

  @Test
  void theShippedLadderHasFourRungsOfOurNumbers() {
    Ladder ladder = Ladders.shipped().get("kamishihoro");
    assertThat(ladder.rungs()).extracting(Rung::tier).containsExactly(1, 2, 3, 4);
    assertThat(ladder.ours()).isTrue();
    assertThat(ladder.excludesResidents()).isTrue();
    assertThat(ladder.provisional()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: 2 | version: two | small.yaml, line 2: version (two), expected a whole number",
        "version: 2 | version: 0 | small.yaml, line 2: version (0), expected a whole number",
        "source: nobody | source: '' | small.yaml, line 4: source (), expected a text",
        "source: nobody | source: [a] | line 4: source (not a single value), expected a text",
        "ours: false | ours: yes | small.yaml, line 6: ours (yes), expected true or false",
        "ours: false | ours: 'true' | small.yaml, line 6: ours (true), expected true or false",
        "ours: false | hours: false | small.yaml, line 1: key ours is missing",
        "excludes: [] | excludes: [cats] | line 7: excludes (cats), expected only words of",
        "excludes: [] | excludes: cats | line 7: excludes (cats), expected a list",
        "tier: 2 | tier: 3 | small.yaml, line 13: rungs[2].tier (3), expected 2, as rungs",
        "en: two} | en: two, fr: deux} | line 14: unknown key rungs[2].label.fr, expected one of",
        "joined: 20 | visited: 20 | line 16: rungs[2].days.visited (20), expected each kind",
        "joined: 20 | jogged: 20 | line 16: rungs[2].days.jogged (20), expected a kind of",
        "joined: 20 | joined: 2.5 | line 16: rungs[2].days.joined (2.5), expected a whole number",
        "joined: 20 | joined: -1 | line 16: rungs[2].days.joined (-1), expected a whole number",
        "ours: false | ours: false\\nours: true | line 7: ours (ours), expected each key once",
        "ours: false | ours: [false | small.yaml, line 7 is not YAML",
        "ours: false | ours: false\\nbad | small.yaml, line 8 is not YAML",
        "source: nobody | source: nobody\\nfree: 1 | small.yaml, line 5: unknown key free"
      })
  void saysWhichLineAndKeyIsWrong(String from, String to, String message) {
    assertThatThrownBy(() -> read(SMALL.replace(from, to.replace("\\n", "\n"))))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining(message)
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(ErrorCode.BAD_INPUT);
  }

  @Test
  void refusesAFileWithoutRules() {
    assertThatThrownBy(() -> read("# nothing")).hasMessageContaining("small.yaml is empty");
    assertThatThrownBy(() -> read("words")).hasMessageContaining("line 1: the file (words)");
    assertThatThrownBy(() -> read(SMALL.substring(0, SMALL.indexOf("  - tier")) + "  []\n"))
        .hasMessageContaining("rungs (not a single value), expected at least one rung");
    assertThatThrownBy(() -> read(SMALL + "---\nname: second\n")).hasMessageContaining("not YAML");
  }

  @Test
  void findsLaddersByName() {
    Ladders ladders = Ladders.of(List.of(read(SMALL)));
    assertThat(ladders.get("small").version()).isEqualTo(2);
    assertThatThrownBy(() -> ladders.get("mlit"))
        .hasMessage("unknown ladder (mlit), expected one of [small]");
    assertThatThrownBy(() -> Ladders.of(List.of(read(SMALL), read(SMALL))))
        .hasMessageContaining("two ladders have the name (small)");
  }
}
