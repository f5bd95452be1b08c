package enishi.network;

import enishi.model.Id;
import enishi.model.Period;
import enishi.model.Word;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of one node or relationship of the store, by name. */
final class Values {
  static final Values NOTHING = new Values(Map.of());

  private final Map<String, Object> values;

  Values(Map<String, Object> values) {
    this.values = values;
  }

  /** These values, and for names that are not recorded here those of an older description. */
  Values over(Values older) {
    Map<String, Object> merged = new HashMap<>(older.values);
    merged.putAll(values);
    return new Values(merged);
  }

  /** These values but for some names. */
  Values without(String... names) {
    Map<String, Object> left = new HashMap<>(values);
    List.of(names).forEach(left::remove);
    return new Values(left);
  }

  /** Puts a value under a name as the store would hold it; nothing where it says nothing. */
  static void put(Map<String, Object> values, String name, @Nullable Object value) {
    Object stored =
        switch (value) {
          case null -> null;
          case Id id -> id.value();
          case Word word -> word.word();
          case Integer number -> number.longValue();
          case List<?> list -> list.isEmpty() ? null : list;
          case Boolean flag -> flag ? true : null;
          default -> value;
        };
    if (stored != null) {
      values.put(name, stored);
    }
  }

  Map<String, Object> all() {
    return values;
  }

  /** Those of the named properties that are there. */
  Map<String, Object> only(String... names) {
    Map<String, Object> found = new HashMap<>();
    for (String name : names) {
      Object value = values.get(name);
      if (value != null) {
        found.put(name, value);
      }
    }
    return found;
  }

  long importNumber() {
    return values.get("import") instanceof Long number ? number : 0;
  }

  String text(String name) {
    return String.valueOf(values.getOrDefault(name, ""));
  }

  @Nullable String textOrNull(String name) {
    return values.get(name) instanceof String text ? text : null;
  }

  boolean flag(String name) {
    return values.get(name) instanceof Boolean flag && flag;
  }

  @Nullable Long numberOrNull(String name) {
    return values.get(name) instanceof Long number ? number : null;
  }

  long numberOr(String name, long otherwise) {
    return values.get(name) instanceof Long number ? number : otherwise;
  }

  @Nullable Integer countOrNull(String name) {
    return values.get(name) instanceof Long number ? (Integer) number.intValue() : null;
  }

  @Nullable LocalDate dateOrNull(String name) {
    return values.get(name) instanceof LocalDate date ? date : null;
  }

  LocalDate date(String name) {
    if (values.get(name) instanceof LocalDate date) {
      return date;
    }
    throw new IllegalStateException("no date (%s) in %s".formatted(name, values));
  }

  @Nullable Id idOrNull(String name) {
    return values.get(name) instanceof String text ? Id.parse(text) : null;
  }

  Id id(String name) {
    return Id.parse(text(name));
  }

  List<String> texts(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  <E extends Enum<E> & Word> E word(Class<E> type, String name, E otherwise) {
    return values.get(name) instanceof String text ? Word.parse(type, text) : otherwise;
  }

  <E extends Enum<E> & Word> @Nullable E wordOrNull(Class<E> type, String name) {
    return values.get(name) instanceof String text ? Word.parse(type, text) : null;
  }

  Period period() {
    return Period.of(dateOrNull("on"), dateOrNull("until"));
  }
}
