package enishi.network;

import enishi.model.Id;
import enishi.store.Revision;
import enishi.store.Row;
import enishi.store.Store;
import java.util.HashMap;
import java.util.Map;

/** Reads the facts that count at one revision out of the store. */
final class FactsReader {
  private final Store store;
  private final Revision revision;
  private final Map<String, Object> live;
  private final Map<Long, LiveImport> imports = new HashMap<>();
  private final FactsBuilder facts = Facts.builder();

  private FactsReader(Store store, Revision revision) {
    this.store = store;
    this.revision = revision;
    this.live = Map.of("live", revision.live());
  }

  static Facts read(Store store, Revision revision) {
    return new FactsReader(store, revision).read();
  }

  private Facts read() {
    facts.revision(revision.number());
    for (Row row : store.read(NetworkCypher.IMPORTS, live)) {
      imports.put(
          row.number("number"),
          new LiveImport(row.text("id"), row.text("source"), row.texts("files")));
    }
    entities();
    store.stream(NetworkCypher.RELATIONSHIPS, live, this::relationship);
    store.stream(NetworkCypher.STAYS, live, row -> record(Records.STAY, row));
    store.stream(NetworkCypher.REQUESTS, live, row -> record(Records.REQUEST, row));
    return facts.build();
  }

  /**
   * Where several imports describe one thing, what the newest of them recorded wins, field by
   * field.
   */
  private void entities() {
    Map<String, Values> merged = new HashMap<>();
    Map<String, Integer> sources = new HashMap<>();
    store.stream(
        NetworkCypher.DESCRIPTIONS,
        live,
        row -> {
          Values values = new Values(row.map("values"));
          sources.merge(
              row.text("id"), (int) values.importNumber(), (a, b) -> Descriptions.SEVERAL);
          merged.merge(
              row.text("id"),
              values,
              (a, b) -> a.importNumber() < b.importNumber() ? b.over(a) : a.over(b));
        });
    merged.forEach((id, values) -> facts.describe(id, values.all(), sources.getOrDefault(id, 0)));
  }

  private void relationship(Row row) {
    Values v = new Values(row.map("values"));
    int kind = RowKind.find(row.text("type"));
    if (kind < 0) {
      return;
    }
    String from = row.text("from");
    String to = row.text("to");
    boolean turned = RowKind.isTie(kind) && Id.parse(from).compareTo(Id.parse(to)) > 0;
    String place =
        v.textOrNull(
            RowKind.isTie(kind) ? "event" : kind == RowKind.REFERRED ? "project" : "municipality");
    facts.row(
        facts.number(turned ? to : from),
        kind,
        facts.number(turned ? from : to),
        place == null ? Rows.NONE : facts.number(place),
        Day.orNever(v.dateOrNull("on")),
        Day.orNever(v.dateOrNull("until")),
        origin(v),
        line(v),
        v.only("role", "amount", "context", "expiresOn", "revokedOn", "id", "status", "decidedOn"));
  }

  private void record(int kind, Row row) {
    Values v = new Values(row.map("values"));
    facts.record(kind, origin(v), line(v), v.all());
  }

  /** Where a row came from; the import's own source where the row names none. */
  private int origin(Values v) {
    LiveImport from = imports.get(v.importNumber());
    if (from == null) {
      throw new IllegalStateException("no import for " + v.all());
    }
    Integer file = v.countOrNull("file");
    String source = v.textOrNull("source");
    return facts.origin(
        v.importNumber(),
        from.id(),
        source == null ? from.source() : source,
        from.files().get(file == null ? 0 : file));
  }

  private static int line(Values v) {
    Integer row = v.countOrNull("row");
    return row == null ? 0 : row;
  }
}
