package enishi.store;

import static enishi.model.EnishiException.badInput;

import enishi.store.backup.BackupHeader;
import enishi.store.backup.BackupKey;
import enishi.store.backup.BackupReader;
import enishi.store.backup.BackupRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings an empty store to what a backup holds. The file is read to its end before the first write.
 * Then the schema is brought to the backup's, the rows are written, and the later migrations change
 * them as they change a store that was there. Memory is 16 bytes a node.
 */
final class StoreRestoring {
  private static final int BATCH = 5_000;

  private final Store store;
  private final Path file;
  private final @Nullable BackupKey key;
  private final CopyProgress progress;

  StoreRestoring(Store store, Path file, @Nullable BackupKey key, CopyProgress progress) {
    this.store = store;
    this.file = file;
    this.key = key;
    this.progress = progress;
  }

  /** Writes a file that was checked. */
  void run(BackupHeader header) {
    requireEmpty();
    bringSchemaTo(header);
    RestoreMark mark = RestoreMark.put(store);
    try {
      try (BackupReader reader = BackupReader.open(file)) {
        var batches = new Batches(mark, header.nodes() + header.relationships());
        reader.read(key, batches);
        batches.flush();
      }
      store.migrate(null);
      store.<Boolean>transaction(
          work -> {
            // Another identity, so that no snapshot of an earlier life is taken for this store's.
            work.run(StoreCypher.RENEW_IDENTITY, Map.of());
            mark.remove(work);
            return true;
          });
    } catch (RuntimeException e) {
      sweepAfter(mark, e);
      throw e;
    }
  }

  private static void sweepAfter(RestoreMark mark, RuntimeException failure) {
    try {
      mark.sweep();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private void requireEmpty() {
    long nodes = store.read(StoreCypher.BACKUP_COUNTS, Map.of()).getFirst().number("nodes");
    if (nodes > 0) {
      throw badInput(
          "the store (%s) is not empty: it holds %d nodes; a backup is restored into an empty"
              + " one.%nMaybe name a new directory with --store or ENISHI_STORE_DIRECTORY, or an"
              + " empty database of the server.",
          store.description(), nodes);
    }
  }

  /** The schema of an empty store is made anew where it is ahead of the backup's. */
  private void bringSchemaTo(BackupHeader header) {
    String newest = store.newestSchema();
    if (header.schema().compareTo(newest) > 0) {
      throw badInput(
          "the backup (%s) is of a newer Enishi (%s, schema %s); this one knows schema %s.%n"
              + "Maybe restore it with Enishi %s or a newer one.",
          file, header.version(), header.schema(), newest, header.version());
    }
    if (store.schema().compareTo(header.schema()) > 0) {
      drop(StoreCypher.LIST_CONSTRAINTS, StoreCypher.DROP_CONSTRAINT);
      drop(StoreCypher.LIST_INDEXES, StoreCypher.DROP_INDEX);
      store.write(StoreCypher.FORGET_MIGRATIONS, Map.of());
    }
    store.migrate(header.schema());
  }

  private void drop(StoreCypher list, StoreCypher drop) {
    store
        .read(list, Map.of())
        .forEach(row -> store.runAlone(drop, Map.of("name", row.text("name"))));
  }

  /** Writes rows by the thousand, each batch with a new term for the mark. */
  private final class Batches implements BackupRows {
    private final RestoreMark mark;
    private final long total;
    private final NodePlaces places = new NodePlaces();
    private final List<Map<String, Object>> rows = new ArrayList<>(BATCH);
    private boolean nodes = true;
    private long done;

    Batches(RestoreMark mark, long total) {
      this.mark = mark;
      this.total = total;
    }

    @Override
    public void node(long number, List<String> labels, Map<String, Object> properties) {
      add(Map.of("number", number, "labels", labels, "properties", properties));
    }

    @Override
    public void relationship(String type, long from, long to, Map<String, Object> properties) {
      if (nodes) {
        flush();
        nodes = false;
      }
      Map<String, Object> row = new HashMap<>();
      row.put("type", type);
      row.put("from", places.elementId(from));
      row.put("to", places.elementId(to));
      row.put("properties", properties);
      add(row);
    }

    private void add(Map<String, Object> row) {
      rows.add(row);
      if (rows.size() == BATCH) {
        flush();
      }
    }

    void flush() {
      if (rows.isEmpty()) {
        return;
      }
      Map<String, Object> params = Map.of("rows", rows);
      if (nodes) {
        written(StoreCypher.RESTORE_NODES, params)
            .forEach(row -> places.put(row.number("number"), row.text("id")));
      } else {
        long count =
            written(StoreCypher.RESTORE_RELATIONSHIPS, params).getFirst().number("written");
        if (count != rows.size()) {
          throw new IllegalStateException(
              "%d of %d relationships were written".formatted(count, rows.size()));
        }
      }
      done += rows.size();
      progress.at(CopyProgress.Step.WRITE, done, total);
      rows.clear();
    }

    private List<Row> written(StoreCypher statement, Map<String, Object> params) {
      return store.<List<Row>>transaction(
          work -> {
            mark.hold(work);
            return work.run(statement, params);
          });
    }
  }
}
