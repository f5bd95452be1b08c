package enishi.intake;

import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.table.CellParser;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the text of one cell into a value: text, {@code Long}, {@code Boolean}, {@code LocalDate},
 * or a list of texts or numbers. Ids become their {@code kind:key} text.
 */
final class CellReader {
  private static final int MAX_TEXT = 10_000;

  private CellReader() {}

  /** The value; empty where the cell holds something else than {@link #expected}. */
  static Optional<?> read(Cell cell, String text) {
    return switch (cell) {
      case Cell.Key(EntityKind kind) -> id(Set.of(kind), text);
      case Cell.Reference(Set<EntityKind> kinds) -> id(kinds, text);
      case Cell.References(EntityKind kind) -> ids(kind, text);
      case Cell.Code() ->
          CellParser.MUNICIPALITY_CODE
              .parse(bareCode(text))
              .map(code -> "municipality:" + code.value());
      case Cell.Text() -> Optional.of(text).filter(t -> t.length() <= MAX_TEXT);
      case Cell.Texts() -> CellParser.LIST.parse(text);
      case Cell.Date() -> CellParser.DATE.parse(text);
      case Cell.Count(long min, long max) ->
          CellParser.INTEGER.parse(text).filter(n -> n >= min && n <= max);
      case Cell.Yen() -> CellParser.YEN.parse(text).filter(yen -> yen >= 0);
      case Cell.YenList() -> amounts(text);
      case Cell.Flag() -> CellParser.BOOLEAN.parse(text);
      case Cell.OneOf(Class<? extends Word> type) -> word(type, text);
    };
  }

  /** What a good cell looks like, in words. */
  static String expected(Cell cell) {
    return switch (cell) {
      case Cell.Key(EntityKind kind) ->
          "an id such as %s:aoki, without spaces".formatted(kind.word());
      case Cell.Reference(Set<EntityKind> kinds) -> "an id such as %s".formatted(examples(kinds));
      case Cell.References(EntityKind kind) ->
          "ids such as %s:aoki, separated by ;".formatted(kind.word());
      case Cell.Code() -> CellParser.MUNICIPALITY_CODE.expected();
      case Cell.Text() -> "a text of at most %d characters".formatted(MAX_TEXT);
      case Cell.Texts() -> CellParser.LIST.expected();
      case Cell.Date() -> CellParser.DATE.expected();
      case Cell.Count(long min, long max) -> "a whole number from %d to %d".formatted(min, max);
      case Cell.Yen() -> CellParser.YEN.expected();
      case Cell.YenList() -> "amounts of yen, separated by ;";
      case Cell.Flag() -> CellParser.BOOLEAN.expected();
      case Cell.OneOf(Class<? extends Word> type) -> "one of " + String.join(", ", words(type));
    };
  }

  private static Optional<String> id(Set<EntityKind> kinds, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    try {
      Id id = kinds.size() == 1 ? Id.parse(kinds.iterator().next(), plain) : Id.parse(plain);
      if (!kinds.contains(id.kind())) {
        return Optional.empty();
      }
      return id.is(EntityKind.MUNICIPALITY)
          ? CellParser.MUNICIPALITY_CODE.parse(id.key()).map(code -> "municipality:" + code.value())
          : Optional.of(id.value());
    } catch (EnishiException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> ids(EntityKind kind, String text) {
    List<String> ids = new ArrayList<>();
    for (String part : CellParser.LIST.parse(text).orElse(List.of())) {
      Optional<String> id = id(Set.of(kind), part);
      if (id.isEmpty()) {
        return Optional.empty();
      }
      ids.add(id.get());
    }
    return Optional.of(ids);
  }

  private static Optional<List<Long>> amounts(String text) {
    List<Long> amounts = new ArrayList<>();
    for (String part : CellParser.LIST.parse(text).orElse(List.of())) {
      Optional<Long> amount = CellParser.YEN.parse(part).filter(yen -> yen >= 0);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      amounts.add(amount.get());
    }
    return Optional.of(amounts);
  }

  private static Optional<String> word(Class<? extends Word> type, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return words(type).stream().filter(plain::equals).findFirst();
  }

  private static List<String> words(Class<? extends Word> type) {
    return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
  }

  private static String bareCode(String text) {
    return text.startsWith("municipality:") ? text.substring("municipality:".length()) : text;
  }

  private static String examples(Set<EntityKind> kinds) {
    return kinds.stream().map(kind -> kind.word() + ":…").collect(Collectors.joining(" or "));
  }
}
