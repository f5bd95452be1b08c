package enishi.store;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server in a process of its own, for tests: directory, port and password are its
 * arguments. It uses nothing of Enishi, so that it also runs from its source on the class path of
 * an older Neo4j.
 */
public final class Neo4jServer {
  private Neo4jServer() {}

  public static void main(String[] arguments) throws Exception {
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(
                BoltConnector.listen_address,
                new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .build();
    try (var transaction = service.database("system").beginTx()) {
      transaction
          .execute(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
              Map.of("password", arguments[2]))
          .close();
      transaction.commit();
    } catch (RuntimeException e) {
      System.out.println("the password was set before: " + e.getMessage());
    }
    System.out.println("Neo4j is ready");
    Thread.currentThread().join();
  }
}
