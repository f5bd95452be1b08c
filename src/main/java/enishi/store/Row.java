package enishi.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * One row of an answer of Neo4j, by column name. Asking for a column that is not there is a broken
 * promise.
 */
public final class Row {
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
