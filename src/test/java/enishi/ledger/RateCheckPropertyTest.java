package enishi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rates of made-up rows against integer arithmetic, which rounds nothing by itself. */
class RateCheckPropertyTest {
  private static Rate check(String target, String actual, String published) {
    return RateCheck.of(AmountReader.read(target, ""), AmountReader.read(actual, ""), published);
  }

  private static List<String> readings(Rate rate) {
    return rate.explanations().stream().map(one -> one.reading().word()).toList();
  }

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  /** floor(actual · 10^(2 + d) / target), and its half-up neighbour, by whole numbers. */
  @ParameterizedTest
  @MethodSource("seeds")
  void flagsWhatIsNotHalfUpAndExplainsWhatWasCutOff(int seed) {
    Random random = new Random(seed);
    long target = random.nextLong(1, 400);
    long actual = random.nextLong(0, 900);
    int decimals = random.nextInt(3);
    BigInteger scaled = BigInteger.valueOf(actual).multiply(BigInteger.TEN.pow(2 + decimals));
    BigInteger[] parts = scaled.divideAndRemainder(BigInteger.valueOf(target));
    boolean isUp = parts[1].shiftLeft(1).compareTo(BigInteger.valueOf(target)) >= 0;
    BigInteger halfUp = isUp ? parts[0].add(BigInteger.ONE) : parts[0];
    String row = "seed %d: %d/%d".formatted(seed, actual, target);

    Rate follows = check(target + "件", actual + "件", printed(halfUp, decimals));
    assertThat(follows.flagged()).as(row).isFalse();
    assertThat(follows.explanations()).as(row).isEmpty();

    Rate cut = check(target + "件", actual + "件", printed(parts[0], decimals));
    assertThat(cut.flagged()).as(row).isEqualTo(isUp);
    if (isUp) {
      assertThat(readings(cut)).as(row).contains("truncated");
    }

    Rate off = check(target + "件", actual + "件", printed(halfUp.add(BigInteger.TWO), decimals));
    assertThat(off.flagged()).as(row).isTrue();
    assertThat(readings(off)).as(row).doesNotContain("truncated");
  }

  private static String printed(BigInteger number, int decimals) {
    return new BigDecimal(number, decimals).toPlainString() + "%";
  }

  @ParameterizedTest
  @CsvSource({
    "3件, 2件, 66.67%, false, ",
    "3件, 2件, 66.6%, true, truncated",
    "3件, 2件, 66.66%, true, truncated",
    "3件, 2件, 67%, false, ",
    "3件, 2件, 67.0%, true, rounded",
    "3件, 2件, 0.67, true, ratio",
    "3件, 2件, ６６．６％, true, truncated",
    "10件, 15件, 1.5倍, false, ",
    "10件, 8件, 8割, false, ",
    "10件, 15件, 100%, true, capped",
    "2回×10名, 2回×15名, 100%, true, capped other-unit",
    "10名×10回, 10名×9回, 100%, true, other-unit",
    "1件 (40名), 1件 (22名), 55%, true, other-unit",
    "150%増, 対前年比 66%, 66%, true, ratio",
    "150%増, 対前年比 66%, 44%, false, ",
    "150%増, 対前年比 66%, 26.4%, false, ",
    "10回, 13回, 120%, true, ",
    "10件, 4件, 0%, true, ",
    "10件, なし, 0%, false, ",
    "10件, 4件, '', false, ",
    "10件, 4件, 集計中, false, ",
  })
  void readsARateAsPeoplePrintIt(
      String target, String actual, String published, boolean flagged, String expected) {
    Rate rate = check(target, actual, published);
    assertThat(rate.flagged()).isEqualTo(flagged);
    assertThat(String.join(" ", readings(rate))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void zeroByZeroIsNotZeroAndNeitherIsNotMeasured() {
    Rate undefined = check("0件", "0件", "0%");
    assertThat(undefined.state()).isEqualTo(Rate.State.UNDEFINED);
    assertThat(undefined.percent()).isNull();
    assertThat(undefined.flagged()).isTrue();
    assertThat(undefined.explanations()).isEmpty();
    Rate absent = check("10件", "未測定", "");
    assertThat(absent.state()).isEqualTo(Rate.State.NOT_MEASURED);
    assertThat(absent.flagged()).isFalse();
    assertThat(check("10件", "", "0%").flagged()).as("not measured is not 0").isTrue();
  }
}
