package enishi;

import enishi.model.EnishiException;
import enishi.store.Store;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** DOWN while Neo4j does not answer. */
final class StoreHealth implements HealthIndicator {
  private final Store store;

  StoreHealth(Store store) {
    this.store = store;
  }

  @Override
  public Health health() {
    try {
      store.ping();
      return Health.up().build();
    } catch (EnishiException e) {
      return Health.down().withDetail("store", e.getMessage()).build();
    }
  }
}
