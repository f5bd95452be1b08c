package enishi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The document's 48 rows against what was worked out by hand. */
class ShowcaseRatesOracleTest {
  private static Map<String, Rate> rates() throws IOException {
    Map<String, Rate> rates = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(Path.of("datasets", "showcase", "kpis.csv"))) {
      for (NamedCsvRecord row : rows) {
        rates.put(
            row.getField("pillar").substring(0, 1) + "-" + row.getField("number"),
            RateCheck.of(
                AmountReader.read(row.getField("target"), row.getField("target_unit")),
                AmountReader.read(row.getField("actual"), row.getField("actual_unit")),
                row.getField("published_rate")));
      }
    }
    return rates;
  }

  @Test
  void theHandsTableHasEveryRowOnce() throws IOException {
    assertThat(WorkedByHand.rows().keySet())
        .hasSize(48)
        .containsExactlyElementsOf(rates().keySet());
  }

  @Test
  void flagsExactlyTheRowsThatDoNotFollow() throws IOException {
    assertThat(
            rates().entrySet().stream().filter(r -> r.getValue().flagged()).map(Map.Entry::getKey))
        .containsExactlyElementsOf(
            WorkedByHand.rows().values().stream()
                .filter(WorkedByHand.Row::flagged)
                .map(WorkedByHand.Row::key)
                .toList())
        .hasSize(7);
  }

  @Test
  void explainsEachByItsReadingsOrNone() throws IOException {
    rates()
        .forEach(
            (key, rate) -> {
              List<String> found =
                  rate.explanations().stream().map(one -> one.reading().word()).toList();
              List<String> expected = WorkedByHand.row(key).explanations();
              assertThat(found)
                  .as(key)
                  .isEqualTo(expected.equals(List.of("none")) ? List.of() : expected);
            });
  }

  @Test
  void recomputesEveryRate() throws IOException {
    rates()
        .forEach(
            (key, rate) -> {
              String percent = WorkedByHand.row(key).percent();
              if (percent.isEmpty()) {
                assertThat(rate.percent()).as(key).isNull();
              } else {
                assertThat(Objects.requireNonNull(rate.percent()).setScale(2, RoundingMode.HALF_UP))
                    .as(key)
                    .isEqualByComparingTo(new BigDecimal(percent));
              }
            });
  }

  @Test
  void keepsBothReadingsOfAnIncrease() throws IOException {
    assertThat(Objects.requireNonNull(rates().get("2-9")).recomputed())
        .extracting(Rate.Recomputed::percent)
        .containsExactly(new BigDecimal("26.4"), new BigDecimal("44"));
  }
}
