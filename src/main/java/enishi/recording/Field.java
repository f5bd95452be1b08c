package enishi.recording;

import enishi.model.EntityKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One field of a form.
 *
 * @param kinds what it may name; empty where it names nothing
 * @param choices the words to choose from, the usual one first
 * @param mayBeNew whether a person may be described in its place
 */
public record Field(
    String name,
    Type type,
    List<EntityKind> kinds,
    List<String> choices,
    boolean required,
    boolean mayBeNew) {
  /** What is typed. */
  public enum Type {
    THING,
    DATE,
    TEXT,
    YEN,
    CHOICE
  }

  public Field {
    kinds = List.copyOf(kinds);
    choices = List.copyOf(choices);
  }

  static Field thing(String name, EntityKind... kinds) {
    return new Field(name, Type.THING, List.of(kinds), List.of(), false, false);
  }

  static Field date(String name) {
    return new Field(name, Type.DATE, List.of(), List.of(), false, false);
  }

  static Field text(String name) {
    return new Field(name, Type.TEXT, List.of(), List.of(), false, false);
  }

  static Field yen(String name) {
    return new Field(name, Type.YEN, List.of(), List.of(), false, false);
  }

  static Field choice(String name, String... choices) {
    return new Field(name, Type.CHOICE, List.of(), Arrays.asList(choices), true, false);
  }

  Field must() {
    return new Field(name, type, kinds, choices, true, mayBeNew);
  }

  Field orNew() {
    return new Field(name, type, kinds, choices, required, true);
  }

  /** The kinds as the picker of names takes them. */
  public String kindWords() {
    return kinds.stream().map(EntityKind::word).collect(Collectors.joining(","));
  }

  public String widget() {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
