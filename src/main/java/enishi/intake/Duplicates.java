package enishi.intake;

import enishi.intake.ImportReport.Named;
import enishi.intake.ImportReport.Namesakes;
import enishi.model.EntityKind;
import enishi.store.Store;
import enishi.table.NameKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds people and organizations whose names are equal once normalised: in the dataset, or already
 * stored.
 */
final class Duplicates {
  private static final int BATCH_KEYS = 2_000;
  private static final int MAX_GROUPS = 1_000;

  private final Dataset dataset;
  private final Store store;
  private final ErasedPersons erased;
  private final List<Long> otherImports;

  /**
   * @param otherImports numbers of the live imports of other datasets
   */
  Duplicates(Dataset dataset, Store store, ErasedPersons erased, List<Long> otherImports) {
    this.dataset = dataset;
    this.store = store;
    this.erased = erased;
    this.otherImports = otherImports;
  }

  /** At most a thousand groups, people before organizations, by key; ids in each sorted. */
  List<Namesakes> find() {
    List<Namesakes> groups = new ArrayList<>();
    for (DatasetTable table : List.of(DatasetTable.PEOPLE, DatasetTable.ORGANIZATIONS)) {
      Path file = dataset.files().get(table);
      if (file != null) {
        var kind = table == DatasetTable.PEOPLE ? EntityKind.PERSON : EntityKind.ORGANIZATION;
        groups.addAll(find(table, kind, file));
      }
    }
    return groups.subList(0, Math.min(groups.size(), MAX_GROUPS));
  }

  private List<Namesakes> find(DatasetTable table, EntityKind kind, Path file) {
    Map<String, TreeMap<String, String>> groups = new TreeMap<>();
    IdSet repeated = repeatedKeys(table, file);
    Map<String, Named> batch = new HashMap<>();
    eachName(
        table,
        file,
        (key, named) -> {
          if (repeated.contains(key)) {
            groups.computeIfAbsent(key, k -> new TreeMap<>()).put(named.id(), named.name());
          }
          batch.put(key, named);
          if (batch.size() >= BATCH_KEYS) {
            addStored(kind, batch, groups);
          }
        });
    addStored(kind, batch, groups);
    return groups.entrySet().stream()
        .filter(group -> group.getValue().size() > 1)
        .map(
            group ->
                new Namesakes(
                    group.getKey(),
                    group.getValue().entrySet().stream()
                        .map(e -> new Named(e.getKey(), e.getValue()))
                        .toList()))
        .toList();
  }

  private IdSet repeatedKeys(DatasetTable table, Path file) {
    var once = new IdSet();
    var repeated = new IdSet();
    eachName(
        table,
        file,
        (key, named) -> {
          if (!once.add(key)) {
            repeated.add(key);
          }
        });
    return repeated;
  }

  private void addStored(
      EntityKind kind, Map<String, Named> batch, Map<String, TreeMap<String, String>> groups) {
    if (!batch.isEmpty() && !otherImports.isEmpty()) {
      store
          .read(
              IntakeCypher.NAMESAKES,
              Map.of(
                  "live", otherImports, "kind", kind.label(), "keys", List.copyOf(batch.keySet())))
          .forEach(
              row -> {
                Named here = batch.get(row.text("key"));
                if (here != null && !here.id().equals(row.text("id"))) {
                  var group = groups.computeIfAbsent(row.text("key"), k -> new TreeMap<>());
                  group.put(here.id(), here.name());
                  group.put(row.text("id"), row.text("name"));
                }
              });
    }
    batch.clear();
  }

  private interface NameConsumer {
    void accept(String key, Named named);
  }

  private void eachName(DatasetTable table, Path file, NameConsumer consumer) {
    try (var reading = new TableReading(table, file, dataset.manifest(), erased)) {
      if (!reading.missingColumns().isEmpty()) {
        return;
      }
      reading
          .rows()
          .forEach(
              row -> {
                if (row instanceof RowReading.Usable usable) {
                  String key = NameKey.of(usable.text("name")).value();
                  if (!key.isEmpty()) {
                    consumer.accept(key, new Named(usable.text("id"), usable.text("name")));
                  }
                }
              });
    }
  }
}
