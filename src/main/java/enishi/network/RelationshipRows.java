package enishi.network;

import enishi.store.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Relationships of one type and one origin, column by column: one row of an answer of Neo4j.
 *
 * @param more further properties of each relationship, empty where it has none
 */
@SuppressWarnings("ArrayRecordComponent")
record RelationshipRows(
    int kind,
    long importNumber,
    int file,
    @Nullable String source,
    List<String> from,
    List<String> to,
    int[] on,
    int[] until,
    int[] lines,
    List<Map<String, Object>> more) {
  private static final List<String> KEPT =
      List.of("role", "amount", "context", "expiresOn", "revokedOn", "id", "status", "decidedOn");

  static RelationshipRows of(Row row) {
    return new RelationshipRows(
        RowKind.find(row.text("type")),
        row.number("import"),
        (int) row.numberOr("file", 0),
        row.textOrNull("source"),
        row.texts("from"),
        row.texts("to"),
        row.days("on", Day.NEVER),
        row.days("until", Day.NEVER),
        row.ints("row", 0),
        row.mapsOrEmpty("more"));
  }

  void addTo(FactColumns facts, LiveImports imports) {
    if (kind < 0) {
      return;
    }
    requireWhole();
    int origin = imports.origin(facts, importNumber, file, source);
    boolean refutable = imports.refutesSome(importNumber);
    for (int i = 0; i < on.length; i++) {
      // A tie has no direction, and both of its ids are persons': their texts sort as they do.
      boolean turned = RowKind.isTie(kind) && from.get(i).compareTo(to.get(i)) > 0;
      String one = turned ? to.get(i) : from.get(i);
      int first = facts.number(one);
      int second = facts.number(turned ? from.get(i) : to.get(i));
      Map<String, Object> values = more.get(i);
      if (refutable && imports.refutesSomeOf(one) && imports.refutes(key(i, values))) {
        continue;
      }
      facts.row(
          first,
          kind,
          second,
          place(values, facts),
          on[i],
          until[i],
          origin,
          lines[i],
          values.isEmpty() ? values : kept(values));
    }
  }

  /** A column that Neo4j left something out of would shift all facts behind it. */
  private void requireWhole() {
    if (from.size() != on.length || to.size() != on.length || lines.length != on.length) {
      throw new IllegalStateException(
          "columns of %d, %d and %d items of %s"
              .formatted(from.size(), to.size(), on.length, RowKind.of(kind).word()));
    }
  }

  private FactKey key(int i, Map<String, Object> values) {
    LocalDate day = Day.date(on[i]);
    return FactKey.of(
        RowKind.of(kind).word(),
        from.get(i),
        to.get(i),
        RowKind.isTie(kind),
        day,
        RowKind.isEngagement(kind)
            ? RowKeys.takenFrom(day, values.get("context"))
            : kind != RowKind.LISTED && values.get(placeName()) instanceof String place
                ? place
                : null);
  }

  private String placeName() {
    return RowKind.isTie(kind) ? "event" : kind == RowKind.REFERRED ? "project" : "municipality";
  }

  private int place(Map<String, Object> values, FactColumns facts) {
    return values.get(placeName()) instanceof String place ? facts.number(place) : Rows.NONE;
  }

  private static Map<String, Object> kept(Map<String, Object> values) {
    Map<String, Object> kept = new HashMap<>(values);
    kept.keySet().retainAll(KEPT);
    return kept;
  }
}
