package enishi.model;

import static enishi.model.EnishiException.badInput;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * The name of one thing for ever: {@code kind:key}, for example {@code person:aoki} or {@code
 * municipality:016331}. Ids sort by their text; that order breaks every tie in Enishi.
 */
public record Id(EntityKind kind, String key) implements Comparable<Id> {
  public Id {
    if (key.isEmpty()
        || key.length() > 200
        || key.chars().anyMatch(c -> c <= ' ' || c == ';' || c == ':')) {
      throw badInput(
          "id key (%s) of a %s must have 1 to 200 characters and no space, ';' or ':'",
          key, kind.word());
    }
  }

  public static Id of(EntityKind kind, String key) {
    return new Id(kind, key);
  }

  public static Id person(String key) {
    return new Id(EntityKind.PERSON, key);
  }

  /** Parses {@code kind:key}. */
  public static Id parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw badInput("id (%s) has no kind, expected kind:key such as person:aoki", text);
    }
    return new Id(EntityKind.parse(text.substring(0, colon)), text.substring(colon + 1));
  }

  /** Parses {@code kind:key} and insists on the kind; a bare key is taken to be of that kind. */
  public static Id parse(EntityKind kind, String text) {
    if (text.indexOf(':') < 0) {
      return new Id(kind, text);
    }
    Id id = parse(text);
    if (id.kind != kind) {
      throw badInput("id (%s) is not a %s, expected %s:…", text, kind.word(), kind.word());
    }
    return id;
  }

  /** The id that a text is; empty for a text that is none. */
  public static Optional<Id> find(String text) {
    try {
      return Optional.of(parse(text));
    } catch (EnishiException e) {
      return Optional.empty();
    }
  }

  public boolean is(EntityKind other) {
    return kind == other;
  }

  @JsonValue
  public String value() {
    return kind.word() + ":" + key;
  }

  @Override
  public int compareTo(Id other) {
    int byKind = kind.word().compareTo(other.kind.word());
    return byKind != 0 ? byKind : key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return value();
  }
}
