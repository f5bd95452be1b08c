package enishi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.RowProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ImportWordsTest {
  private final ImportWords words = new ImportWords(messages());

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/intake");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  static Stream<String> everyExpectation() {
    return Stream.of(DatasetTable.values())
        .flatMap(table -> table.columns().stream())
        .map(column -> CellReader.expected(column.cell()))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("everyExpectation")
  void hasJapaneseForEveryColumn(String expected) {
    assertThat(said("x", expected)).isNotEqualTo(expected).matches(".*[ぁ-んァ-ヶ一-龠].*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an id such as person:… or organization:…|person:… または organization:… の形の ID",
        "a whole number from 0 to 10|0 から 10 までの整数",
        "one of open, closed|次のどれか：open, closed",
        "an id that a table describes|どの表にもない ID です。登録のある ID",
        "an id that a table describes: its own row (people.csv row 2) has a problem"
            + "|登録のある ID。その行（people.csv の 2 行目）に問題があります",
        "a date not before on (2022-09-02)|on（2022-09-02）以降の日付",
        "a column of this name|この名前の列",
        "something new|something new"
      })
  void saysInJapaneseWhatWasExpected(String english, String japanese) {
    assertThat(said("x", english)).isEqualTo(japanese);
  }

  @Test
  void saysThatAnEmptyCellMustBeFilled() {
    assertThat(said("", "a text of at most 10000 characters")).isEqualTo("入力が必要です：文字（10000 字まで）");
    assertThat(said("", "a column of this name")).isEqualTo("この名前の列");
  }

  @Test
  void keepsEnglishForEnglishReaders() {
    var problem = new RowProblem("ties.csv", 7, "on", "2022-11-31", "a date such as 2022-08-26");
    assertThat(words.problems(List.of(problem), Locale.ENGLISH).getFirst().expected())
        .startsWith("a date such as 2022-08-26");
  }

  @Test
  void explainsFaultsWithTheirNames() {
    assertThat(
            words.fault(
                "table (people) has two files, people.csv and people.xlsx.\nMaybe one of them is an"
                    + " older copy: keep one.",
                Locale.JAPANESE))
        .isEqualTo("同じ表のファイルが二つあります（people.csv と people.xlsx）。新しいほうだけにしてください。");
    assertThat(words.fault("what nobody translated", Locale.JAPANESE))
        .isEqualTo("what nobody translated");
  }

  private String said(String value, String expected) {
    var problem = new RowProblem("people.csv", 2, "name", value, expected);
    return words.problems(List.of(problem), Locale.JAPANESE).getFirst().expected();
  }
}
