package enishi.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads one kind of value out of cells as Japanese offices write them. Width and blanks around do
 * not count; what has two readings has none.
 *
 * @param <T> what a cell becomes
 */
public final class CellParser<T> {
  /** A day, Western or by era; a weekday behind it must be right, a time of day is left out. */
  public static final CellParser<LocalDate> DATE =
      new CellParser<>("a date such as 2022-08-26 or 令和4年8月26日", JapaneseDate::parse);

  /** A whole number; 1,394 and １３９４ and △5 are ones. */
  public static final CellParser<Long> INTEGER =
      new CellParser<>("a whole number such as 1394", JapaneseNumber::integer);

  /** A number with or without decimals. */
  public static final CellParser<Double> DECIMAL =
      new CellParser<>("a number such as 12.5", JapaneseNumber::decimal);

  /** Whole yen; ¥12,000 and 12,000円 and 1億2,000万円 are amounts. */
  public static final CellParser<Long> YEN =
      new CellParser<>("an amount of yen such as 12000 or 20万円", JapaneseNumber::yen);

  /** Yes or no, in words, digits or marks. */
  public static final CellParser<Boolean> BOOLEAN =
      new CellParser<>("true or false (also はい/いいえ, ○/×, 有/無)", CellParser::truth);

  /** Parts between semicolons, without blanks and empty parts; never absent. */
  public static final CellParser<List<String>> LIST =
      new CellParser<>("a list separated by ;", CellParser::parts);

  /** A municipality's code. */
  public static final CellParser<MunicipalityCode> MUNICIPALITY_CODE =
      new CellParser<>(
          "a six-digit local-government code with its check digit such as 016331",
          MunicipalityCode::parse);

  private static final Map<String, Boolean> TRUTHS =
      Stream.of(
              Map.entry(true, "true 1 yes y はい ○ ◯ 〇 有 有り あり"),
              Map.entry(false, "false 0 no n いいえ × ✕ ✖ ✗ 無 無し なし"))
          .flatMap(
              entry ->
                  Arrays.stream(entry.getValue().split(" "))
                      .map(word -> Map.entry(word, entry.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String expected;
  private final Function<String, Optional<T>> reader;

  private CellParser(String expected, Function<String, Optional<T>> reader) {
    this.expected = expected;
    this.reader = reader;
  }

  /** The value; empty where the cell is empty or holds something else. */
  public Optional<T> parse(String cell) {
    return reader.apply(cell);
  }

  /** What a cell should have held, for a problem's text, such as "a date such as 2022-08-26". */
  public String expected() {
    return expected;
  }

  private static Optional<Boolean> truth(String cell) {
    return Optional.ofNullable(TRUTHS.get(CellText.plain(cell).toLowerCase(Locale.ROOT)));
  }

  private static Optional<List<String>> parts(String cell) {
    return Optional.of(
        Arrays.stream(cell.split("[;；]"))
            .map(CellText::trim)
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
