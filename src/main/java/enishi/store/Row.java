package enishi.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/**
 * One row of an answer of Neo4j, by column name. Asking for a column that is not there is a broken
 * promise.
 */
public final class Row {
  private static final Type INTEGER = TypeSystem.getDefault().INTEGER();
  private static final Type DATE = TypeSystem.getDefault().DATE();
  private static final Type MAP = TypeSystem.getDefault().MAP();

  private final org.neo4j.driver.Record values;

  Row(org.neo4j.driver.Record values) {
    this.values = values;
  }

  public String text(String column) {
    return get(column).asString();
  }

  public @Nullable String textOrNull(String column) {
    return get(column).asString(null);
  }

  public Optional<String> findText(String column) {
    return Optional.ofNullable(textOrNull(column));
  }

  public long number(String column) {
    return get(column).asLong();
  }

  public long numberOr(String column, long otherwise) {
    return get(column).asLong(otherwise);
  }

  public boolean flag(String column) {
    return get(column).asBoolean(false);
  }

  public @Nullable LocalDate dateOrNull(String column) {
    return get(column).asLocalDate(null);
  }

  public List<String> texts(String column) {
    return get(column).asList(Value::asString);
  }

  public List<Long> numbers(String column) {
    return get(column).asList(Value::asLong);
  }

  /** A column of whole numbers; {@code otherwise} where an item is none. */
  public int[] ints(String column, int otherwise) {
    Value list = get(column);
    int[] numbers = new int[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = list.get(i).hasType(INTEGER) ? list.get(i).asInt() : otherwise;
    }
    return numbers;
  }

  /** A column of dates as days since 1970; {@code otherwise} where an item is no date. */
  public int[] days(String column, int otherwise) {
    Value list = get(column);
    int[] days = new int[list.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] =
          list.get(i).hasType(DATE)
              ? Math.toIntExact(list.get(i).asLocalDate().toEpochDay())
              : otherwise;
    }
    return days;
  }

  /** A column of maps as plain Java values, empty where an item is no map. */
  public List<Map<String, Object>> mapsOrEmpty(String column) {
    return get(column)
        .asList(value -> value.hasType(MAP) ? value.asMap(Value::asObject) : Map.of());
  }

  /** A map, or the properties of a node or relationship, as plain Java values. */
  public Map<String, Object> map(String column) {
    return get(column).asMap(Value::asObject);
  }

  /** A list of maps as plain Java values. */
  public List<Map<String, Object>> maps(String column) {
    return get(column).asList(value -> value.asMap(Value::asObject));
  }

  private Value get(String column) {
    Value value = values.get(column);
    if (value.isNull() && !values.containsKey(column)) {
      throw new IllegalArgumentException(
          "no column (%s) among %s".formatted(column, values.keys()));
    }
    return value == Values.NULL ? Values.NULL : value;
  }
}
