package enishi.network;

import enishi.store.Revision;
import enishi.store.Row;
import enishi.store.Store;
import java.util.HashMap;
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

  /** Refuted facts by the first thing they link, as {@link FactKey#first} writes it. */
  private final Map<String, Set<FactKey>> refuted = new HashMap<>();

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
    for (Row row : store.read(NetworkCypher.REFUTED, Map.of())) {
      FactKey key = new FactKey(row.text("key"));
      live.refuted.computeIfAbsent(key.first(), first -> new HashSet<>()).add(key);
    }
    return live;
  }

  /** Oldest first. */
  List<LiveImport> list() {
    return List.copyOf(imports.values());
  }

  boolean isRecorded(long number) {
    return recorded.contains(number);
  }

  /** Whether some rows of that import may not count though the import does. */
  boolean refutesSome(long number) {
    return !refuted.isEmpty() && !corrections.contains(number);
  }

  /**
   * Whether some facts about that thing are refuted; asked before a key is made for a row.
   *
   * @param first the id of the first of the two things that a fact links
   */
  boolean refutesSomeOf(String first) {
    return refuted.containsKey(FactKey.plain(first));
  }

  /** Whether rows that state this fact do not count where {@link #refutesSome} says so. */
  boolean refutes(FactKey fact) {
    return refuted.getOrDefault(fact.first(), Set.of()).contains(fact);
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
