package enishi.store.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Properties of Neo4j as JSON, with their types: text, whole numbers, numbers with a point, true
 * and false and lists as JSON has them; all else as an object with the type's name, such as {@code
 * {"date": "2022-08-26"}}.
 */
final class PropertyJson {
  private PropertyJson() {}

  static void write(JsonGenerator json, Map<String, Object> properties) {
    json.writeStartObject();
    new TreeMap<>(properties)
        .forEach(
            (name, value) -> {
              json.writeName(name);
              write(json, value);
            });
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Object value) {
    switch (value) {
      case String text -> json.writeString(text);
      case Boolean flag -> json.writeBoolean(flag);
      case Long number -> json.writeNumber(number.longValue());
      case Double number when Double.isFinite(number) -> json.writeNumber(number.doubleValue());
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(item -> write(json, item));
        json.writeEndArray();
      }
      default -> {
        json.writeStartObject();
        typed(json, value);
        json.writeEndObject();
      }
    }
  }

  private static void typed(JsonGenerator json, Object value) {
    switch (value) {
      case Double number -> json.writeStringProperty("double", number.toString());
      case byte[] bytes ->
          json.writeStringProperty("bytes", Base64.getEncoder().encodeToString(bytes));
      case LocalDate date -> json.writeStringProperty("date", date.toString());
      case LocalTime time -> json.writeStringProperty("localTime", time.toString());
      case OffsetTime time -> json.writeStringProperty("time", time.toString());
      case LocalDateTime time -> json.writeStringProperty("localDateTime", time.toString());
      case ZonedDateTime time -> json.writeStringProperty("dateTime", time.toString());
      case OffsetDateTime time -> json.writeStringProperty("dateTime", time.toString());
      case IsoDuration d ->
          json.writeStringProperty(
              "duration",
              "%d %d %d %d".formatted(d.months(), d.days(), d.seconds(), d.nanoseconds()));
      case Point p ->
          json.writeStringProperty(
              "point",
              Double.isNaN(p.z())
                  ? "%d %s %s".formatted(p.srid(), p.x(), p.y())
                  : "%d %s %s %s".formatted(p.srid(), p.x(), p.y(), p.z()));
      default ->
          throw new IllegalStateException(
              "a property of the type (%s) cannot be kept in a backup"
                  .formatted(value.getClass().getName()));
    }
  }

  /** The object that the parser stands at the beginning of. */
  static Map<String, Object> read(JsonParser json) {
    Map<String, Object> properties = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      properties.put(name, value(json));
    }
    return properties;
  }

  static Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case VALUE_STRING -> json.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case START_OBJECT -> typed(json);
      default -> throw new IllegalArgumentException("no property: " + json.currentToken());
    };
  }

  private static Object typed(JsonParser json) {
    json.nextToken();
    String type = json.currentName();
    json.nextToken();
    String text = json.getString();
    json.nextToken();
    return switch (type) {
      case "double" -> Double.parseDouble(text);
      case "bytes" -> Base64.getDecoder().decode(text);
      case "date" -> LocalDate.parse(text);
      case "localTime" -> LocalTime.parse(text);
      case "time" -> OffsetTime.parse(text);
      case "localDateTime" -> LocalDateTime.parse(text);
      case "dateTime" -> ZonedDateTime.parse(text);
      case "duration" -> duration(text.split(" ", -1));
      case "point" -> point(text.split(" ", -1));
      default -> throw new IllegalArgumentException("no type of properties: " + type);
    };
  }

  private static Object duration(String[] parts) {
    return Values.isoDuration(
            Long.parseLong(parts[0]),
            Long.parseLong(parts[1]),
            Long.parseLong(parts[2]),
            Integer.parseInt(parts[3]))
        .asIsoDuration();
  }

  private static Object point(String[] parts) {
    int srid = Integer.parseInt(parts[0]);
    double x = Double.parseDouble(parts[1]);
    double y = Double.parseDouble(parts[2]);
    return parts.length == 3
        ? Values.point(srid, x, y).asPoint()
        : Values.point(srid, x, y, Double.parseDouble(parts[3])).asPoint();
  }
}
