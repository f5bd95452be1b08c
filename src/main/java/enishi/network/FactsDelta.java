package enishi.network;

import enishi.store.Revision;
import enishi.store.Row;
import enishi.store.Statement;
import enishi.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings facts up to a later revision by what lies between: rows of imports that no longer count
 * are dropped, rows of those that count now are read, and whatever one of them describes is read
 * anew from all that describe it. Rows of an import are found from the entities that its batches
 * name.
 */
final class FactsDelta {
  /** More rows than this share of all are read sooner together with all others. */
  private static final double MAX_SHARE = 0.1;

  /** So few rows are worth no second thought. */
  private static final int FEW_ROWS = 20_000;

  /** Entities asked for at once: Neo4j holds the columns of an answer in memory. */
  private static final int CHUNK = 5_000;

  private final Store store;
  private final Revision revision;
  private final Facts before;
  private final LiveImports imports;
  private final Set<Long> removed = new HashSet<>();
  private final List<Long> added = new ArrayList<>();
  private long changedRows;

  private FactsDelta(Store store, Revision revision, Facts before) {
    this.store = store;
    this.revision = revision;
    this.before = before;
    this.imports = LiveImports.read(store, revision);
  }

  /**
   * The facts of that revision; those given where no import differs. Empty where all is better read
   * anew: too much differs, an older Enishi wrote no batches, or those facts are of another store.
   */
  static Optional<Facts> read(Store store, Revision revision, Facts before) {
    return new FactsDelta(store, revision, before).read();
  }

  private Optional<Facts> read() {
    if (!compare() || isMuch(changedRows, before.rows().size())) {
      return Optional.empty();
    }
    if (removed.isEmpty() && added.isEmpty()) {
      return Optional.of(before);
    }
    Set<String> starts = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    if (!batches(starts) || !described(described)) {
      return Optional.empty();
    }
    FactColumns facts =
        new FactColumns(before, removed).revision(revision.number()).imports(imports.list());
    described.forEach(id -> facts.forget(facts.number(id)));
    inChunks(
        NetworkCypher.DESCRIPTIONS_OF,
        revision.live(),
        described,
        row -> DescriptionRows.of(row).addTo(facts, imports));
    inChunks(
        NetworkCypher.RELATIONSHIPS_FROM,
        added,
        starts,
        row -> RelationshipRows.of(row).addTo(facts, imports));
    store.stream(
        NetworkCypher.RECORDS,
        Map.of("live", added),
        row -> RecordRow.of(row).addTo(facts, imports));
    return Optional.of(facts.build());
  }

  /** Finds what differs; false where the facts are of another store. */
  private boolean compare() {
    Map<Long, LiveImport> gone =
        before.imports().stream().collect(Collectors.toMap(LiveImport::number, i -> i));
    for (LiveImport now : imports.list()) {
      LiveImport known = gone.remove(now.number());
      if (known == null) {
        added.add(now.number());
        changedRows += now.rows();
      } else if (known.differsByMarks(now)) {
        removed.add(now.number());
        added.add(now.number());
        changedRows += now.rows();
      } else if (!known.startedAt().equals(now.startedAt())) {
        return false;
      }
    }
    for (LiveImport old : gone.values()) {
      removed.add(old.number());
      changedRows += old.rows();
    }
    return true;
  }

  /** Takes the entities that new rows start from; false where not all rows are in batches. */
  private boolean batches(Set<String> starts) {
    long rows = 0;
    for (Row batch : store.read(NetworkCypher.BATCHES, Map.of("live", added))) {
      rows += batch.number("rows");
      starts.addAll(batch.texts("from"));
    }
    return rows == imports.list().stream().filter(this::isAdded).mapToLong(LiveImport::rows).sum();
  }

  private boolean isAdded(LiveImport live) {
    return added.contains(live.number());
  }

  /** Takes the entities that a changed import describes; false where they are too many. */
  private boolean described(Set<String> ids) {
    Descriptions known = before.descriptions();
    if (!removed.isEmpty()) {
      IntStream.range(0, before.ids().size())
          .filter(known::has)
          .filter(
              number ->
                  known.importOf(number) == Descriptions.SEVERAL
                      || removed.contains((long) known.importOf(number)))
          .mapToObj(before.ids()::text)
          .forEach(ids::add);
    }
    store.stream(NetworkCypher.DESCRIBED_BY, Map.of("live", added), row -> ids.add(row.text("id")));
    return !isMuch(ids.size(), before.order().size());
  }

  private static boolean isMuch(long changed, long all) {
    return changed > FEW_ROWS && changed > MAX_SHARE * all;
  }

  private void inChunks(
      Statement statement, List<Long> live, Set<String> ids, Consumer<Row> consumer) {
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<String> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
      store.read(statement, Map.of("live", live, "ids", chunk)).forEach(consumer);
    }
  }
}
