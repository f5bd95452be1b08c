package enishi.store;

import java.nio.file.Path;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;

/** A store that leads nowhere, for tests of doors that keep one and do not ask it. */
public final class UnusedStore {
  private UnusedStore() {}

  public static Store create() {
    return new Store(
        GraphDatabase.driver("bolt://127.0.0.1:1"),
        SessionConfig.defaultConfig(),
        "unused",
        () -> {},
        Path.of("unused"));
  }
}
