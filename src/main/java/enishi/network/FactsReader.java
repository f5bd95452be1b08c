package enishi.network;

import enishi.store.Revision;
import enishi.store.Row;
import enishi.store.Statement;
import enishi.store.Store;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Reads the facts that count at one revision out of the store, range of ids by range of ids: in an
 * answer the relationships of a range lie as columns, which Neo4j collects and the driver decodes
 * several times faster than a row for each of them.
 */
final class FactsReader {
  /** Two ranges are collected at once while a third is taken in. */
  private static final int SESSIONS = 2;

  /** Behind all ids: the words of their kinds are small letters. */
  private static final String END = "~";

  private final Store store;
  private final Revision revision;
  private final LiveImports imports;
  private final FactColumns facts = new FactColumns();

  private FactsReader(Store store, Revision revision) {
    this.store = store;
    this.revision = revision;
    this.imports = LiveImports.read(store, revision);
  }

  static Facts read(Store store, Revision revision) {
    return new FactsReader(store, revision).read();
  }

  private Facts read() {
    facts.revision(revision.number()).imports(imports.list());
    InOrder.run(SESSIONS, new Ranges(), range -> range.addTo(facts, imports));
    store.stream(
        NetworkCypher.RECORDS,
        Map.of("live", revision.live()),
        row -> RecordRow.of(row).addTo(facts, imports));
    return facts.build();
  }

  /** What is recorded of the entities of one range, and the relationships from them. */
  private record Range(List<DescriptionRows> descriptions, List<RelationshipRows> relationships) {
    void addTo(FactColumns facts, LiveImports imports) {
      descriptions.forEach(rows -> rows.addTo(facts, imports));
      relationships.forEach(rows -> rows.addTo(facts, imports));
    }
  }

  private Range range(String from, String to) {
    Map<String, Object> params = Map.of("live", revision.live(), "from", from, "to", to);
    return new Range(
        read(NetworkCypher.DESCRIPTIONS, params, DescriptionRows::of),
        read(NetworkCypher.RELATIONSHIPS, params, RelationshipRows::of));
  }

  private <T> List<T> read(
      Statement statement, Map<String, Object> params, Function<Row, T> reading) {
    return store.read(statement, params).stream().map(reading).toList();
  }

  /**
   * All ranges of ids, each found when it is its turn. A range has 5,000 entities, for Neo4j holds
   * its columns in memory.
   */
  private final class Ranges implements Iterator<Callable<Range>> {
    private String from = "";

    @Override
    public boolean hasNext() {
      return !from.equals(END);
    }

    @Override
    public Callable<Range> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      String begin = from;
      String end = bound(begin);
      from = end;
      return () -> range(begin, end);
    }

    private String bound(String begin) {
      return store.read(NetworkCypher.BOUND, Map.of("from", begin)).stream()
          .map(row -> row.text("id"))
          .findFirst()
          .orElse(END);
    }
  }
}
