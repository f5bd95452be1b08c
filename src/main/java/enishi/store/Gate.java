package enishi.store;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

/**
 * A node at which every writing transaction looks before it writes. While a backup keeps it closed,
 * writers wait: they ask for its lock, which the backup's open transaction holds and which Neo4j
 * releases when that ends, however it ends. So nobody waits for a backup that was killed.
 */
final class Gate {
  private final Driver driver;
  private final SessionConfig session;
  private final CypherFiles files;

  /** One thread of a process waits in Neo4j, the others for that thread: connections are few. */
  private final Object waiting = new Object();

  Gate(Driver driver, SessionConfig session, CypherFiles files) {
    this.driver = driver;
    this.session = session;
    this.files = files;
  }

  /** The transaction is to be taken back and begun again after the gate was opened. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Closed() {
      super("the gate is closed", null, false, false);
    }
  }

  /** True; throws {@link Closed} where a backup asks writers to wait. */
  static boolean check(Work work) {
    if (work.run(StoreCypher.GATE_IS_CLOSED, Map.of()).getFirst().flag("closed")) {
      throw new Closed();
    }
    return true;
  }

  /** Returns when whoever closed the gate has ended. */
  void await() {
    synchronized (waiting) {
      try (Session s = driver.session(session)) {
        s.run(files.text(StoreCypher.OPEN_GATE)).consume();
      }
    }
  }

  /**
   * Runs the body while writers wait. Those that had passed the gate go on; the body sees for
   * itself whether they still write.
   */
  void whileClosed(Runnable body) {
    try (Session s = driver.session(session)) {
      boolean done = false;
      while (!done) {
        s.run(files.text(StoreCypher.CLOSE_GATE)).consume();
        try (Transaction held = s.beginTransaction()) {
          // Somebody who waited for an earlier backup may have opened it again meanwhile.
          if (held.run(files.text(StoreCypher.HOLD_GATE)).single().get("closed").asBoolean()) {
            body.run();
            done = true;
            held.run(files.text(StoreCypher.OPEN_GATE)).consume();
            held.commit();
          }
        }
      }
    }
  }
}
