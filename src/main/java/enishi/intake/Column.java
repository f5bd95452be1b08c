package enishi.intake;

import enishi.model.EntityKind;
import enishi.model.Word;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A column of a table: its name in the contract, what its cells hold, and whether a row needs it.
 */
record Column(String name, Cell cell, boolean required) {
  static Column key(EntityKind kind) {
    return new Column("id", new Cell.Key(kind), true);
  }

  static Column key(String name, EntityKind kind) {
    return new Column(name, new Cell.Key(kind), true);
  }

  static Column reference(String name, EntityKind first, EntityKind... more) {
    return new Column(name, new Cell.Reference(EnumSet.of(first, more)), false);
  }

  static Column anyReference(String name) {
    return new Column(name, new Cell.Reference(EnumSet.allOf(EntityKind.class)), false);
  }

  static Column references(String name, EntityKind kind) {
    return new Column(name, new Cell.References(kind), false);
  }

  static Column text(String name) {
    return new Column(name, new Cell.Text(), false);
  }

  static Column texts(String name) {
    return new Column(name, new Cell.Texts(), false);
  }

  static Column date(String name) {
    return new Column(name, new Cell.Date(), false);
  }

  static Column count(String name, long min, long max) {
    return new Column(name, new Cell.Count(min, max), false);
  }

  static Column yen(String name) {
    return new Column(name, new Cell.Yen(), false);
  }

  static Column flag(String name) {
    return new Column(name, new Cell.Flag(), false);
  }

  static Column oneOf(String name, Class<? extends Word> type) {
    return new Column(name, new Cell.OneOf(type), false);
  }

  Column must() {
    return new Column(name, cell, true);
  }

  /** The kinds a cell may name; empty for cells that name nothing. */
  Set<EntityKind> kinds() {
    return switch (cell) {
      case Cell.Reference(Set<EntityKind> kinds) -> kinds;
      case Cell.References(EntityKind kind) -> Set.of(kind);
      default -> Set.of();
    };
  }

  /** The name of the property in Neo4j: {@code starts_on} is {@code startsOn}. */
  String property() {
    var property = new StringBuilder();
    for (String part : name.split("_")) {
      property.append(
          property.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return property.toString();
  }
}
