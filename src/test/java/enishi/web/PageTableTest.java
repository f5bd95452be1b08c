package enishi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they are read from pages. */
class PageTableTest {
  private static final String PAGE =
      """
      <html><head><title>台帳 – 縁 Enishi</title></head><body><main>
      <section><h2>柱 <b>A</b></h2><div class="scroll"><table>
        <thead><tr><th>番号</th><th>名前</th><th colspan="2">実績</th><th></th></tr></thead>
        <tbody>
          <tr><th>016331</th><td><a href="/x">上士幌町</a> <form><button>消す</button></form></td>
              <td>1,296</td><td><svg><text>図</text></svg>12 人</td><td><button>×</button></td></tr>
          <tr><th>2</th><td>=SUM(A1)<table><tr><td>中</td></tr></table></td><td>-0.5</td></tr>
        </tbody></table></div></section>
      <table><tr><td>あと</td></tr></table></main></body></html>
      """;

  @Test
  void readsWhatAPageShows() {
    PageTable table = PageTable.find(PAGE, 1).orElseThrow();
    assertThat(table.title()).isEqualTo("台帳-柱 A");
    assertThat(table.rows())
        .containsExactly(
            Arrays.asList("番号", "名前", "実績", null),
            List.of("016331", "上士幌町", new BigDecimal("1296"), "12 人"),
            Arrays.asList(new BigDecimal("2"), "=SUM(A1) 中", new BigDecimal("-0.5"), null));
  }

  @Test
  void countsTheTablesOfThePage() {
    assertThat(PageTable.find(PAGE, 2).orElseThrow().rows()).containsExactly(List.of("中"));
    assertThat(PageTable.find(PAGE, 3).orElseThrow().rows()).containsExactly(List.of("あと"));
    assertThat(PageTable.find(PAGE, 4)).isEmpty();
    assertThat(PageTable.find("<p>なにもない</p>", 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "0.csv", "1.pdf", "1.csv ", "1000.csv", "a.xlsx"})
  void refusesWhatNamesNoTable(String take) {
    assertThatThrownBy(() -> TakenTable.parse(take))
        .isInstanceOf(EnishiException.class)
        .hasMessageContaining("1.cp932.csv");
  }
}
