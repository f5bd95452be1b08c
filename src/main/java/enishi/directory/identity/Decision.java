package enishi.directory.identity;

import enishi.model.Entity;
import enishi.model.Id;
import enishi.network.Facts;
import enishi.network.Merges;
import enishi.store.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A merge as the store has it: who said when that two ids mean one thing, and who took it back. */
record Decision(
    String id,
    Id kept,
    Id gone,
    boolean inForce,
    Instant at,
    String by,
    List<String> reasons,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy) {
  Decision {
    reasons = List.copyOf(reasons);
  }

  static Decision of(Row row) {
    long undone = row.numberOr("undoneAt", -1);
    return new Decision(
        row.text("id"),
        Id.parse(row.text("kept")),
        Id.parse(row.text("gone")),
        row.flag("isInForce"),
        Instant.ofEpochMilli(row.number("at")),
        row.text("by"),
        row.texts("reasons"),
        undone < 0 ? null : Instant.ofEpochMilli(undone),
        row.textOrNull("undoneBy"));
  }

  /** With the names that were recorded under the two ids. */
  Merge told(Facts recorded) {
    return new Merge(
        id,
        kept,
        name(kept, recorded),
        gone,
        name(gone, recorded),
        at,
        by,
        reasons,
        undoneAt,
        undoneBy);
  }

  /** The name that was recorded under an id itself. */
  static String name(Id id, Facts recorded) {
    return recorded.find(id).map(Entity::name).orElse(id.key());
  }

  static Merges inForce(Collection<Decision> all) {
    return Merges.of(
        all.stream().filter(Decision::inForce).collect(Collectors.toMap(d -> d.gone, d -> d.kept)));
  }

  /** Where each absorbed id ends, for those who look an id up without a network. */
  static List<Map<String, String>> roots(Merges merges) {
    return merges.kept().keySet().stream()
        .map(gone -> Map.of("gone", gone.value(), "root", merges.root(gone).value()))
        .toList();
  }
}
