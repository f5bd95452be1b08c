package enishi.intake;

import enishi.model.Id;
import enishi.security.Asker;
import enishi.store.Revision;
import enishi.store.Row;
import enishi.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The imports as nodes of the store: opened, held while rows are written, activated, retired,
 * swept.
 */
final class ImportLog {
  private final Store store;

  ImportLog(Store store) {
    this.store = store;
  }

  /** The import of a dataset whose rows count now. */
  record Current(long number, String checksum, String problemsDigest) {}

  /**
   * An import that was begun and not ended.
   *
   * @param erasures how many persons were erased when it began
   */
  record Loading(
      long number,
      String checksum,
      Holder holder,
      long heldSeconds,
      int progressFile,
      int progressRow,
      long erasures) {}

  Optional<Current> findCurrent(String dataset) {
    return store.read(IntakeCypher.FIND_CURRENT_IMPORT, Map.of("dataset", dataset)).stream()
        .map(
            row ->
                new Current(row.number("number"), row.text("checksum"), row.text("problemsDigest")))
        .findFirst();
  }

  Optional<Loading> findLoading(String dataset) {
    return store.read(IntakeCypher.FIND_LOADING_IMPORT, Map.of("dataset", dataset)).stream()
        .map(
            row ->
                new Loading(
                    row.number("number"),
                    row.text("checksum"),
                    Holder.parse(row.text("holder")),
                    row.number("heldSeconds"),
                    (int) row.number("progressFile"),
                    (int) row.number("progressRow"),
                    row.number("erasures")))
        .findFirst();
  }

  long open(Dataset dataset, String checksum, List<String> files, long erasures, Asker by) {
    long number = open(dataset, checksum, files, by);
    if (erasures > 0) {
      store.write(IntakeCypher.NOTE_ERASURES, Map.of("number", number, "erasures", erasures));
    }
    return number;
  }

  private long open(Dataset dataset, String checksum, List<String> files, Asker by) {
    return store
        .write(
            IntakeCypher.OPEN_IMPORT,
            Map.of(
                "dataset", dataset.manifest().title(),
                "source", dataset.manifest().source(),
                "licence", dataset.manifest().licence(),
                "checksum", checksum,
                "files", files,
                "holder", Holder.self().toString(),
                "by", by.name(),
                "scope", by.scope().stream().map(Id::value).toList()))
        .getFirst()
        .number("number");
  }

  void hold(long number) {
    store.write(
        IntakeCypher.KEEP_HOLD, Map.of("number", number, "holder", Holder.self().toString()));
  }

  /**
   * Makes the import's rows the ones that count, in place of the dataset's earlier ones; false
   * where somebody was erased since it began.
   */
  boolean activate(long number, Findings findings) {
    var tables = findings.tallies().keySet().stream().map(DatasetTable::tableName).toList();
    var rows = findings.tallies().values().stream().map(tally -> tally.usable).toList();
    return store.transaction(
        work -> {
          List<Row> activated =
              work.run(
                  IntakeCypher.ACTIVATE_IMPORT,
                  Map.of(
                      "number", number,
                      "tables", tables,
                      "rows", rows,
                      "problems", findings.problemCount(),
                      "problemsDigest", findings.digest()));
          return !activated.isEmpty() && work.nextRevision() > 0;
        });
  }

  /** From now on the import's rows do not count; the ones it replaced count again. */
  void retire(long number) {
    store.transaction(
        work -> {
          work.run(IntakeCypher.RETIRE_IMPORT, Map.of("number", number));
          return work.nextRevision();
        });
  }

  /** Deletes the rows of retired imports, and what nothing is left of. */
  void sweep() {
    List<Long> retired =
        store.read(IntakeCypher.UNSWEPT_IMPORTS, Map.of()).stream()
            .map(row -> row.number("number"))
            .toList();
    for (long number : retired) {
      Map<String, Object> params = Map.of("import", number);
      store.runAlone(IntakeCypher.SWEEP_RELATIONSHIPS, params);
      store.runAlone(IntakeCypher.SWEEP_DESCRIPTIONS, params);
      store.runAlone(IntakeCypher.SWEEP_RECORDS, params);
      store.runAlone(IntakeCypher.SWEEP_ENTITIES, Map.of());
      store.write(IntakeCypher.NOTE_SWEPT, Map.of("number", number));
    }
  }

  /** The ids that live imports of other datasets describe. */
  IdSet idsElsewhere(List<Long> otherImports) {
    var ids = new IdSet();
    if (!otherImports.isEmpty()) {
      store.stream(
          IntakeCypher.LIVE_ENTITY_IDS,
          Map.of("live", otherImports),
          (Row row) -> ids.add(row.text("id")));
    }
    return ids;
  }

  /** Numbers of the live imports of other datasets. */
  List<Long> othersThan(Optional<Current> own) {
    Revision revision = store.revision();
    return revision.live().stream()
        .filter(number -> own.map(Current::number).filter(number::equals).isEmpty())
        .toList();
  }
}
