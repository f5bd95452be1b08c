package enishi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseShelfTest {
  private static final List<CaseEntry> CASES = MadeUpCases.of(20261126, 2_400);
  private static final CaseShelf SHELF = CaseShelf.of(CASES);

  private static CaseQuery words(String text) {
    return CaseQuery.parse(text, null, null, null, null, null, null);
  }

  /** The three ways to write it stand in the texts; every one of them finds all. */
  @ParameterizedTest
  @CsvSource({
    "ワーケーション", "わーけーしょん", "ﾜｰｹｰｼｮﾝ",
  })
  void kanaAndWidthDoNotMatter(String word) {
    List<CaseEntry> byHand =
        CASES.stream()
            .filter(c -> (c.title() + c.summary()).matches(".*(ワーケーション|わーけーしょん).*"))
            .toList();
    assertThat(SHELF.find(words(word)))
        .containsExactlyInAnyOrderElementsOf(byHand)
        .hasSizeGreaterThan(500);
  }

  @Test
  void allWordsMustBeThere() {
    assertThat(SHELF.find(words("ict　空き家")))
        .containsExactlyInAnyOrderElementsOf(
            CASES.stream()
                .filter(c -> (c.title() + c.summary()).contains("ＩＣＴ"))
                .filter(c -> (c.title() + c.summary()).contains("空き家"))
                .toList())
        .isNotEmpty();
    assertThat(SHELF.find(words("どこにもない言葉"))).isEmpty();
  }

  @Test
  void aNumberFindsItsCaseFirst() {
    assertThat(SHELF.find(words("f00042")).getFirst().number()).isEqualTo("F00042");
    assertThat(SHELF.find(words("Ｆ００４２")).size()).isLessThan(CASES.size());
  }

  @Test
  void conditionsNarrowDown() {
    CaseQuery query = CaseQuery.parse("", "令和2年", "みさき", "町村", "福祉", null, null);
    assertThat(SHELF.find(query))
        .containsExactlyInAnyOrderElementsOf(
            CASES.stream()
                .filter(c -> c.year() == 2020 && c.body().contains("みさき"))
                .filter(c -> c.bodyKind().equals("町村") && c.category().equals("福祉"))
                .toList());
  }

  @Test
  void theMostSimilarSharesWordsOrCategory() {
    CaseEntry own = CASES.getFirst();
    List<CaseEntry> similar = SHELF.similar(own, 5);
    assertThat(similar).hasSize(5).doesNotContain(own);
    assertThat(similar.getFirst().category()).isEqualTo(own.category());
    assertThat(SHELF.similar(own, 5)).isEqualTo(similar);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020",
    "令和2年, 2020",
    "令和２年度, 2020",
    "R2, 2020",
    "平成元年, 1989",
    "H31, 2019",
    "昭和64年, 1989",
    "2019年度, 2019",
  })
  void readsYearsAsJapanCountsThem(String text, int year) {
    assertThat(JapaneseYear.parse(text)).isEqualTo(year);
  }

  @Test
  void saysYearsBothWays() {
    assertThat(JapaneseYear.say(2020)).isEqualTo("2020（令和2年）");
    assertThat(JapaneseYear.say(2019)).isEqualTo("2019（令和元年）");
    assertThat(JapaneseYear.say(2018)).isEqualTo("2018（平成30年）");
    assertThatThrownBy(() -> JapaneseYear.parse("去年")).isInstanceOf(EnishiException.class);
  }
}
