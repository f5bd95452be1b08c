package enishi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-08-26",
        "2022-8-26",
        "2022/8/26",
        "2022.8.26",
        "20220826",
        "2022年8月26日",
        "2022年 8月 26日",
        "２０２２年８月２６日",
        "２０２２／０８／２６",
        "２０２２－８－２６",
        "2022−08−26",
        "　2022-08-26 ",
        "2022/8/26(金)",
        "2022年8月26日（金曜日）",
        "2022/08/26 13:30:05",
        "2022-08-26T13:30",
        "令和4年8月26日",
        "令和４年８月２６日",
        "令和 4 年 8 月 26 日",
        "令和4.8.26",
        "㋿4年8月26日",
        "R4.8.26",
        "R04.08.26",
        "r4/8/26",
        "Ｒ４．８．２６"
      })
  void readsADayHoweverItIsWritten(String text) {
    assertThat(CellParser.DATE.parse(text)).contains(LocalDate.of(2022, 8, 26));
  }

  @ParameterizedTest
  @CsvSource({
    "令和元年5月1日,2019-05-01",
    "R1.5.1,2019-05-01",
    "平成31年4月30日,2019-04-30",
    "平成元年1月8日,1989-01-08",
    "㍻3.2.1,1991-02-01",
    "昭和64年1月7日,1989-01-07",
    "S1.12.25,1926-12-25",
    "大正15年12月24日,1926-12-24",
    "T1.7.30,1912-07-30",
    "明治45年7月29日,1912-07-29",
    "M6.1.1,1873-01-01",
    "2024-02-29,2024-02-29"
  })
  void knowsTheErasToTheirLastDay(String text, LocalDate date) {
    assertThat(CellParser.DATE.parse(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2022-02-30",
        "2023-02-29",
        "2022-13-01",
        "2022-00-10",
        "0000-01-01",
        "20220230",
        "令和元年4月30日",
        "平成31年5月1日",
        "昭和64年1月8日",
        "平成元年1月7日",
        "大正15年12月25日",
        "明治45年7月30日",
        "明治5年1月1日",
        "R0.5.1",
        "2022/8/26(土)",
        "8/26/2022",
        "22/8/26",
        "2022-8/26",
        "2022年8月",
        "2022",
        "令和4年8月",
        "R4",
        "X4.8.26",
        "2022-08-26 25:00",
        "未定"
      })
  void refusesWhatIsNoDay(String text) {
    assertThat(CellParser.DATE.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1394|1394",
        "1,394|1394",
        "１３９４|1394",
        "１，３９４|1394",
        "12.0|12",
        "-5|-5",
        "−5|-5",
        "△5|-5",
        "+5|5",
        "007|7"
      })
  void readsWholeNumbers(String text, long number) {
    assertThat(CellParser.INTEGER.parse(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1,39",
        "1,3944",
        "12.5",
        "1e3",
        "12人",
        "約12",
        "--5",
        "1 2",
        "９９９９９９９９９９９９９９９９９９９９"
      })
  void refusesWhatIsNoWholeNumber(String text) {
    assertThat(CellParser.INTEGER.parse(text)).isEmpty();
  }

  @Test
  void readsDecimals() {
    assertThat(CellParser.DECIMAL.parse("１２．５")).contains(12.5);
    assertThat(CellParser.DECIMAL.parse("12.5%")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12000|12000",
        "¥12,000|12000",
        "￥１２，０００|12000",
        "\\12,000|12000",
        "12,000円|12000",
        "¥ 12,000 円|12000",
        "20万円|200000",
        "２０万円|200000",
        "1.5万円|15000",
        "1万2千円|12000",
        "1万2000|12000",
        "1億2,000万円|120000000",
        "1.5億円|150000000",
        "3百万円|3000000",
        "1億5千万円|150000000",
        "2千円|2000",
        "0円|0",
        "-12,000円|-12000",
        "△12,000円|-12000",
        "¥-500|-500"
      })
  void readsYen(String text, long yen) {
    assertThat(CellParser.YEN.parse(text)).contains(yen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "円",
        "¥",
        "万円",
        "約20万円",
        "20万〜30万円",
        "1.5億2000万円",
        "1万20000円",
        "2千1万円",
        "1.23456万円",
        "12.5円",
        "$100",
        "1億1億円",
        "十万円"
      })
  void refusesWhatIsNoAmount(String text) {
    assertThat(CellParser.YEN.parse(text)).isEmpty();
  }

  @Test
  void readsYesAndNo() {
    for (String yes :
        List.of("true", "TRUE", "1", "１", "yes", "Y", "はい", "○", "〇", "◯", "有", "有り", "あり")) {
      assertThat(CellParser.BOOLEAN.parse(yes)).as(yes).contains(true);
    }
    for (String no :
        List.of("false", "False", "0", "０", "no", "N", "いいえ", "×", "✕", "無", "無し", "なし")) {
      assertThat(CellParser.BOOLEAN.parse(no)).as(no).contains(false);
    }
    for (String neither : new String[] {"", "2", "△", "不明", "-"}) {
      assertThat(CellParser.BOOLEAN.parse(neither)).as(neither).isEmpty();
    }
  }

  @Test
  void splitsLists() {
    assertThat(CellParser.LIST.parse(" a；　b ;;c d;").orElseThrow())
        .containsExactly("a", "b", "c d");
    assertThat(CellParser.LIST.parse(" ").orElseThrow()).isEmpty();
  }

  @Test
  void saysWhatItExpected() {
    assertThat(CellParser.DATE.expected()).startsWith("a date such as 2022-08-26");
    assertThat(CellParser.MUNICIPALITY_CODE.expected()).contains("016331");
  }
}
