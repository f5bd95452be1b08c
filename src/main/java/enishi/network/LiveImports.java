package enishi.network;

import enishi.store.Revision;
import enishi.store.Row;
import enishi.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The imports that rows being read came from, by number. */
final class LiveImports {
  private final Map<Long, LiveImport> imports = new TreeMap<>();

  private LiveImports(List<LiveImport> imports) {
    imports.forEach(i -> this.imports.put(i.number(), i));
  }

  static LiveImports read(Store store, Revision revision) {
    List<LiveImport> imports = new ArrayList<>();
    for (Row row : store.read(NetworkCypher.IMPORTS, Map.of("live", revision.live()))) {
      imports.add(
          new LiveImport(
              row.number("number"),
              row.text("id"),
              row.findText("startedAt").orElse(""),
              row.text("source"),
              row.texts("files"),
              row.number("rows")));
    }
    return new LiveImports(imports);
  }

  /** Oldest first. */
  List<LiveImport> list() {
    return List.copyOf(imports.values());
  }

  /**
   * The number of a row's origin.
   *
   * @param source the row's own source; null where the import's stands
   */
  int origin(FactsBuilder facts, long number, int file, @Nullable String source) {
    LiveImport from = imports.get(number);
    if (from == null) {
      throw new IllegalStateException("no import of the number " + number);
    }
    return facts.origin(
        number, from.id(), source == null ? from.source() : source, from.files().get(file));
  }
}
