package enishi.network;

import enishi.model.Evidence;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of {@link Facts} while they grow: numbers for ids and origins, what things are
 * described by, rows between two of them, and records. It starts empty or from facts before.
 */
final class FactColumns {
  private final IdTable.Builder ids;
  private final Origins.Builder origins;
  private final Descriptions.Builder descriptions;
  private final RowsBuilder rows = new RowsBuilder();
  private final Records.Builder records = new Records.Builder();
  private final EntityOrder before;
  private final @Nullable Facts from;
  private final Set<Long> without;
  private final Touched touched = new Touched();
  private boolean recordsChanged;
  private long revision;
  private List<LiveImport> imports = List.of();

  FactColumns() {
    ids = IdTable.builder();
    origins = new Origins(List.of()).more();
    descriptions = Descriptions.builder();
    before = EntityOrder.empty();
    from = null;
    without = Set.of();
  }

  /** Starts from what was recorded before, without the rows of some imports. */
  FactColumns(Facts from, Set<Long> without) {
    ids = from.ids().more();
    origins = from.origins().more();
    descriptions = from.descriptions().more();
    recordsChanged =
        records.addAll(from.records(), o -> !without.contains(from.origins().importNumber(o)));
    before = from.order();
    this.from = from;
    this.without = Set.copyOf(without);
  }

  /** Says which revision of the store these will be. */
  FactColumns revision(long number) {
    revision = number;
    return this;
  }

  /** Says which imports the rows come from, oldest first. */
  FactColumns imports(List<LiveImport> live) {
    imports = live;
    return this;
  }

  /** The facts of all that was added; nothing may be added afterwards. */
  Facts build() {
    IdTable table = ids.build();
    Descriptions described = descriptions.build(table.size());
    Rows all = rows(table.size());
    return new Facts(
        revision,
        imports,
        table,
        origins.build(),
        described,
        all,
        records.build(),
        EntityOrder.of(table, described, descriptions.changed(), before),
        from == null
            ? null
            : touched.change(from, table, described, descriptions.changed(), all, recordsChanged));
  }

  private Rows rows(int entities) {
    Rows added = rows.build(entities);
    if (from == null) {
      return added;
    }
    touched.rows(added, any -> true);
    Origins known = from.origins();
    IntPredicate keepsOrigin =
        without.isEmpty() ? any -> true : o -> !without.contains(known.importNumber(o));
    if (!without.isEmpty()) {
      touched.rows(from.rows(), origin -> !keepsOrigin.test(origin));
    }
    return RowsMerge.of(
        from.rows(), row -> keepsOrigin.test(from.rows().origin(row)), added, entities);
  }

  /** The number of an origin, for rows to come. */
  int origin(long importNumber, String importId, String source, String file) {
    return origins.number(new Origins.Origin(importNumber, importId, source, file));
  }

  /** The number of an id, for rows to come. */
  int number(String id) {
    return ids.number(id);
  }

  /** Says what an entity is, in place of what was said before. */
  void describe(String id, Map<String, Object> values, int importNumber) {
    descriptions.put(ids.number(id), values, importNumber, ids);
  }

  /** Takes away what was said about an entity. */
  void forget(int number) {
    descriptions.remove(number);
  }

  /** Adds a row between two entities by their numbers; days as {@link Day} counts them. */
  void row(
      int from,
      int kind,
      int to,
      int place,
      int on,
      int until,
      int origin,
      int line,
      Map<String, Object> more) {
    rows.add(from, kind, to, place, on, until, origin, line, descriptions.keep(more));
  }

  /**
   * Adds a stay or an introduction request.
   *
   * @param kind one of the kinds of {@link Records}
   */
  void record(int kind, int origin, int line, Map<String, Object> values) {
    recordsChanged = true;
    records.add(kind, origin, line, descriptions.keep(values));
  }

  /** Adds a row for each evidence of a fact, one without origin where it has none. */
  void add(
      Id from,
      int kind,
      Id to,
      @Nullable Id place,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      List<Evidence> evidence,
      Map<String, Object> more) {
    int fromNumber = ids.number(from);
    int toNumber = ids.number(to);
    int placeNumber = place == null ? Rows.NONE : ids.number(place);
    int first = Day.orNever(on);
    int last = Day.orNever(until);
    int address = descriptions.keep(more);
    if (evidence.isEmpty()) {
      rows.add(fromNumber, kind, toNumber, placeNumber, first, last, Origins.NONE, 0, address);
    }
    for (Evidence seen : evidence) {
      rows.add(
          fromNumber, kind, toNumber, placeNumber, first, last, origin(seen), seen.row(), address);
    }
  }

  /** Adds a record for each evidence, one without origin where it has none. */
  void record(int kind, Map<String, Object> values, List<Evidence> evidence) {
    int address = descriptions.keep(values);
    recordsChanged = true;
    if (evidence.isEmpty()) {
      records.add(kind, Origins.NONE, 0, address);
    }
    for (Evidence from : evidence) {
      records.add(kind, origin(from), from.row(), address);
    }
  }

  private int origin(Evidence evidence) {
    return origin(0, evidence.importId(), evidence.source(), evidence.file());
  }
}
