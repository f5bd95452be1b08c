package enishi.network;

import enishi.store.Revision;
import enishi.store.Row;
import enishi.store.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The imports that rows being read came from, by number. */
final class LiveImports {
  private final Map<Long, LiveImport> imports = new TreeMap<>();

  /** Numbers of the imports that somebody recorded here, and no dataset brought. */
  private final Set<Long> recorded = new HashSet<>();

  /** Numbers of those that recorded the right values of refuted facts. */
  private final Set<Long> corrections = new HashSet<>();

  private final Set<String> refuted = new HashSet<>();

  private LiveImports() {}

  static LiveImports read(Store store, Revision revision) {
    LiveImports live = new LiveImports();
    for (Row row : store.read(NetworkCypher.IMPORTS, Map.of("live", revision.live()))) {
      long number = row.number("number");
      live.imports.put(
          number,
          new LiveImport(
              number,
              row.text("id"),
              row.findText("startedAt").orElse(""),
              row.text("source"),
              row.texts("files"),
              row.number("rows")));
      if (row.flag("recorded")) {
        live.recorded.add(number);
      }
      if (row.flag("correction")) {
        live.corrections.add(number);
      }
    }
    store.read(NetworkCypher.REFUTED, Map.of()).forEach(row -> live.refuted.add(row.text("key")));
    return live;
  }

  /** Oldest first. */
  List<LiveImport> list() {
    return List.copyOf(imports.values());
  }

  boolean isRecorded(long number) {
    return recorded.contains(number);
  }

  /** Whether some rows may not count though their import does. */
  boolean refutesSome() {
    return !refuted.isEmpty();
  }

  /** Whether a row of that import that states this fact does not count. */
  boolean refutes(long number, FactKey fact) {
    return refuted.contains(fact.toString()) && !corrections.contains(number);
  }

  /**
   * The number of a row's origin.
   *
   * @param source the row's own source; null where the import's stands
   */
  int origin(FactColumns facts, long number, int file, @Nullable String source) {
    LiveImport from = imports.get(number);
    if (from == null) {
      throw new IllegalStateException("no import of the number " + number);
    }
    return facts.origin(
        number, from.id(), source == null ? from.source() : source, from.files().get(file));
  }
}
