package enishi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One real embedded Neo4j for all tests of this JVM; each test that asks gets it empty. */
public final class TestStore {
  private static final Store STORE = open();

  private TestStore() {}

  /** The store with nothing in it. */
  public static Store empty() {
    try (var session = STORE.driver().session()) {
      session
          .run(
              "MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS"
                  + " OF 5000 ROWS")
          .consume();
    }
    return STORE;
  }

  /** Runs a statement past the door, as an older Enishi or somebody else might. */
  public static void run(String statement) {
    try (var session = STORE.driver().session()) {
      session.run(statement).consume();
    }
  }

  /** The same with parameters; the rows as plain Java values. */
  public static java.util.List<java.util.Map<String, Object>> rows(
      String statement, java.util.Map<String, Object> params) {
    try (var session = STORE.driver().session()) {
      return session.run(statement, params).list(org.neo4j.driver.Record::asMap);
    }
  }

  /**
   * Everything in the store but imports and counters, as sorted text: equal texts are equal graphs.
   */
  public static String fingerprint() {
    return fingerprint(STORE);
  }

  /** The same for the store in that directory, opened for it. */
  public static String fingerprint(Path directory) {
    try (Store store = Store.open(StoreSettings.embedded(directory), StoreUse.COMMAND)) {
      return fingerprint(store);
    }
  }

  /** The same for any store. */
  public static String fingerprint(Store store) {
    String nodes =
        """
        MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Import AND NOT n:Revision AND NOT n:Sequence
        RETURN labels(n) AS labels, properties(n) AS properties
        """;
    String relationships =
        """
        MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
        RETURN coalesce(a.id, labels(a)[0]) AS a, type(r) AS type, properties(r) AS properties, coalesce(b.id, labels(b)[0]) AS b
        """;
    try (var session = store.driver().session()) {
      var lines = new java.util.ArrayList<String>();
      session
          .run(nodes)
          .forEachRemaining(r -> lines.add(new java.util.TreeMap<>(r.asMap()).toString()));
      session
          .run(relationships)
          .forEachRemaining(r -> lines.add(new java.util.TreeMap<>(r.asMap()).toString()));
      lines.sort(null);
      return String.join("\n", lines);
    }
  }

  /** Every property of every node and relationship, one a line. */
  public static String dump() {
    try (var session = STORE.driver().session()) {
      var lines = new java.util.ArrayList<String>();
      session
          .run("MATCH (n) RETURN labels(n) + [''] AS labels, properties(n) AS properties")
          .forEachRemaining(r -> lines.add(r.toString()));
      session
          .run("MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties")
          .forEachRemaining(r -> lines.add(r.toString()));
      return String.join("\n", lines);
    }
  }

  private static Store open() {
    try {
      Path directory = Files.createTempDirectory("enishi-store");
      Store store = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAndDelete(store, directory)));
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void closeAndDelete(Store store, Path directory) {
    store.close();
    try (var files = Files.walk(directory)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
