package enishi.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community inside this process, with Bolt on the loopback address only. The one class that
 * knows the embedded Neo4j; a slim build leaves that out.
 */
final class EmbeddedNeo4j implements AutoCloseable {
  private static final long PAGE_CACHE_BYTES = 256L << 20;
  private static final long LOG_ROTATION_BYTES = 32L << 20;

  private final DatabaseManagementService service;

  private EmbeddedNeo4j(DatabaseManagementService service) {
    this.service = service;
  }

  static EmbeddedNeo4j start(Path directory) {
    return new EmbeddedNeo4j(
        new DatabaseManagementServiceBuilder(directory)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES)
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(5))
            .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
            .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_ROTATION_BYTES)
            .build());
  }

  /** Sets the password of the account {@code neo4j}; it must differ from the one there is. */
  void setPassword(String password) {
    try (var transaction = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).beginTx()) {
      transaction
          .execute(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
              Map.of("password", password))
          .close();
      transaction.commit();
    }
  }

  URI address() {
    var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    return URI.create("bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
