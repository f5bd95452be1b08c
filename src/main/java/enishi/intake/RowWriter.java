package enishi.intake;

import enishi.model.EntityKind;
import enishi.store.Store;
import enishi.store.Work;
import enishi.table.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes usable rows of one table in batches. A batch and the note how far the import has come are
 * one transaction, so that a killed import goes on exactly where it stopped.
 */
final class RowWriter {
  static final int BATCH_ROWS = 5_000;

  private final Store store;
  private final long number;
  private final int file;
  private final DatasetTable table;
  private final List<Map<String, Object>> batch = new ArrayList<>();
  private final Set<String> registers = new HashSet<>();
  private int lastRow;

  /**
   * @param number the import's number
   * @param file the index of the table's file in the import's list of files
   */
  RowWriter(Store store, long number, int file, DatasetTable table) {
    this.store = store;
    this.number = number;
    this.file = file;
    this.table = table;
  }

  /** Takes a usable row; writes when a batch is full. */
  void add(RowReading.Usable row) {
    batch.add(written(row));
    lastRow = row.row();
    if (batch.size() >= BATCH_ROWS) {
      flush();
    }
  }

  /** Writes what is left. */
  void flush() {
    if (!batch.isEmpty()) {
      store.transaction(this::write);
      batch.clear();
    }
  }

  /**
   * Writes the rows taken so far inside a transaction; {@link #flush} does so in one of its own.
   */
  Long write(Work work) {
    long written =
        switch (table.placement()) {
          case Placement.Describes(String key, EntityKind kind) ->
              count(
                  work.run(
                      IntakeCypher.DESCRIBE,
                      Map.of("import", number, "label", kind.label(), "rows", batch)));
          case Placement.Relates relates -> {
            if (table == DatasetTable.REGISTERS) {
              work.run(
                  IntakeCypher.DESCRIBE_REGISTERS,
                  Map.of("import", number, "rows", newRegisters()));
            }
            yield count(work.run(IntakeCypher.RELATE, Map.of("import", number, "rows", batch)));
          }
          case Placement.Records(String label, Map<String, String> links) ->
              count(
                  work.run(
                      IntakeCypher.RECORD,
                      Map.of("import", number, "label", label, "rows", batch)));
        };
    if (written != batch.size()) {
      throw new IllegalStateException(
          "wrote %d of %d rows of %s".formatted(written, batch.size(), table.tableName()));
    }
    work.run(
        IntakeCypher.NOTE_BATCH, Map.of("import", number, "rows", written, "from", relatedFrom()));
    return (long)
        work.run(
                IntakeCypher.NOTE_PROGRESS,
                Map.of("number", number, "file", (long) file, "row", (long) lastRow))
            .size();
  }

  private static long count(List<enishi.store.Row> rows) {
    return rows.getFirst().number("written");
  }

  /**
   * The entities that the batch's relationships start from: whoever wants the rows of one import
   * need not look at everybody.
   */
  private List<String> relatedFrom() {
    return table.placement() instanceof Placement.Relates
        ? batch.stream().map(row -> String.valueOf(row.get("from"))).distinct().sorted().toList()
        : List.of();
  }

  /** A register is described by the first row that lists somebody on it. */
  private List<Map<String, Object>> newRegisters() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> row : batch) {
      String id = String.valueOf(row.get("to"));
      if (registers.add(id)) {
        rows.add(Map.of("id", id, "name", id.substring(id.indexOf(':') + 1), "file", (long) file));
      }
    }
    return rows;
  }

  private Map<String, Object> written(RowReading.Usable row) {
    Map<String, Object> values = new HashMap<>();
    for (Column column : table.columns()) {
      Object value = row.values().get(column.name());
      if (value != null) {
        values.put(column.property(), value);
      }
    }
    values.put("file", (long) file);
    values.put("row", (long) row.row());
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("values", values);
    switch (table.placement()) {
      case Placement.Describes(String key, EntityKind kind) -> {
        written.put("id", row.text(key));
        values.remove(key);
        nameKey(kind, values);
      }
      case Placement.Relates(String from, String to, String typeColumn, String type) -> {
        written.put("from", row.text(from));
        written.put("to", row.text(to));
        written.put(
            "type", typeColumn.isEmpty() ? type : row.text(typeColumn).toUpperCase(Locale.ROOT));
      }
      case Placement.Records(String label, Map<String, String> links) ->
          written.put("links", links(row, links));
    }
    return written;
  }

  private static void nameKey(EntityKind kind, Map<String, Object> values) {
    if (kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION) {
      values.put("nameKey", NameKey.of(String.valueOf(values.get("name"))).value());
    }
  }

  private static List<Map<String, Object>> links(RowReading.Usable row, Map<String, String> links) {
    return links.entrySet().stream()
        .filter(link -> row.values().containsKey(link.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(link -> Map.<String, Object>of("type", link.getValue(), "to", row.text(link.getKey())))
        .toList();
  }
}
