package enishi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AmountReaderTest {
  private static final List<String> UNITS = List.of("件", "名", "回", "事業者", "人泊", "円", "%", "団体");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 件以上|200|件",
        "１０回／年|10|回",
        "2 回×20 名/年|40|回×名",
        "10名✕9回|90|名×回",
        "2回x20名|40|回×名",
        "困りごと収集 10 件|10|件",
        "登録者 30 名|30|名",
        "1 件 (40 名)|1|件",
        "150%増|250 150|%",
        "20％減|80 20|%",
        "対前年比 66%|66|%",
        "3〜5件|3 5|件",
        "3件～5件|3 5|件",
        "10-20人|10 20|人",
        "1,234,567円|1234567|円",
        "1万2,000部|12000|部",
        "2千3百人|2300|人",
        "1億2,000万円|120000000|円",
        "1.5万人|15000|人",
        "三十五件|35|件",
        "百二人|102|人",
        "約 1,000人|1000|人",
        "延べ300人泊|300|人泊",
        "2018年度までに10件|10|件",
        "第2回 22名|22|名",
        "-5件|-5|件",
        "0|0|回",
      })
  void readsWhatDocumentsWrite(String text, String values, String unit) {
    Amount amount = AmountReader.read(text, "回");
    assertThat(amount.state()).isEqualTo(Amount.State.MEASURED);
    assertThat(amount.values())
        .containsExactlyElementsOf(Stream.of(values.split(" ")).map(BigDecimal::new).toList());
    assertThat(amount.unit()).isEqualTo(unit);
    assertThat(amount.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "なし, NONE",
    "該当なし, NONE",
    "'', ABSENT",
    "未測定, ABSENT",
    "―, ABSENT",
    "検討中, UNREADABLE",
    "一般の人物, UNREADABLE",
  })
  void tellsNothingFromNotMeasured(String text, Amount.State state) {
    Amount amount = AmountReader.read(text, "件");
    assertThat(amount.state()).isEqualTo(state);
    assertThat(amount.values())
        .isEqualTo(state == Amount.State.NONE ? List.of(BigDecimal.ZERO) : List.of());
  }

  @Test
  void keepsWhatStandsInBracketsBeside() {
    Amount amount = AmountReader.read("1 件 (40 名)", "件");
    assertThat(amount.asides()).containsExactly(new Quantity(new BigDecimal("40"), "名"));
    assertThat(amount.partOf("人")).contains(new BigDecimal("40"));
    assertThat(amount.qualifiers()).isEmpty();
    assertThat(AmountReader.read("約200 件以上", "").qualifiers()).containsExactly("約", "以上");
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** However a number is written, it is the same number. */
  @ParameterizedTest
  @MethodSource("seeds")
  void writingDoesNotChangeTheNumber(int seed) {
    Random random = new Random(seed);
    long whole = random.nextLong(1, seed % 3 == 0 ? 100_000_000L : 10_000L);
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    BigDecimal value = BigDecimal.valueOf(whole);
    String commas =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(whole);
    for (String number : List.of(String.valueOf(whole), commas, wide(commas), myriads(whole))) {
      for (String text : List.of(number + unit, number + " " + unit + "以上", "約" + number + unit)) {
        assertThat(AmountReader.read(text, "").values())
            .as("seed %d: %s", seed, text)
            .containsExactly(value);
        assertThat(AmountReader.read(text, "").unit()).as(text).isEqualTo(unit);
      }
    }
    assertThat(Numeral.parse(kanji(whole))).as(kanji(whole)).isEqualByComparingTo(value);
    long other = random.nextLong(1, 1_000);
    assertThat(AmountReader.read(whole + "回×" + wide(String.valueOf(other)) + "名/年", "").values())
        .containsExactly(value.multiply(BigDecimal.valueOf(other)));
    assertThat(AmountReader.read(other + unit + "〜" + whole + unit, "").values())
        .containsExactly(BigDecimal.valueOf(other), value);
  }

  /** No text, however odd, ends in anything but an answer. */
  @ParameterizedTest
  @MethodSource("seeds")
  void readsAnyText(int seed) {
    Random random = new Random(seed);
    String letters = "0123９,.〜-×xX/()（）%％件名回増減以上約延べ年度第なし一二十百千万億 　△から";
    String text =
        random
            .ints(random.nextInt(14), 0, letters.length())
            .mapToObj(i -> letters.substring(i, i + 1))
            .reduce("", String::concat);
    Amount amount = AmountReader.read(text, "件");
    assertThat(amount.values().isEmpty())
        .as("seed %d: %s", seed, text)
        .isEqualTo(
            amount.state() == Amount.State.ABSENT || amount.state() == Amount.State.UNREADABLE);
  }

  private static String wide(String text) {
    return text.chars()
        .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c == ',' ? '，' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** 1億2000万35 */
  private static String myriads(long number) {
    String low = number % 10_000 == 0 ? "" : String.valueOf(number % 10_000);
    long rest = number / 10_000;
    return rest == 0
        ? low
        : (rest >= 10_000 ? rest / 10_000 + "億" : "")
            + (rest % 10_000 == 0 ? "" : rest % 10_000 + "万")
            + low;
  }

  /** 三千四百五十六万七千八百九十 */
  private static String kanji(long number) {
    StringBuilder text = new StringBuilder();
    for (int power = 2; power >= 0; power--) {
      long part = number / (long) Math.pow(10_000, power) % 10_000;
      if (part > 0) {
        for (int ten = 3; ten >= 0; ten--) {
          long digit = part / (long) Math.pow(10, ten) % 10;
          if (digit > 0) {
            text.append(digit == 1 && ten > 0 ? "" : "〇一二三四五六七八九".charAt((int) digit));
            text.append(ten == 0 ? "" : "十百千".charAt(ten - 1));
          }
        }
        text.append(power == 0 ? "" : "万億".charAt(power - 1));
      }
    }
    return text.toString();
  }
}
