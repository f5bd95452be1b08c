package enishi.store;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Statements inside one transaction: all of them are committed, or none. */
public final class Work {
  private final TransactionContext transaction;
  private final CypherFiles files;

  Work(TransactionContext transaction, CypherFiles files) {
    this.transaction = transaction;
    this.files = files;
  }

  public List<Row> run(Statement statement, Map<String, Object> params) {
    return transaction.run(files.text(statement), params).list(Row::new);
  }

  /** Announces that what readers see has changed. */
  public long nextRevision() {
    return run(StoreCypher.NEXT_REVISION, Map.of()).getFirst().number("revision");
  }
}
