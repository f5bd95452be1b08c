package enishi.directory.identity;

import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Suggested duplicates and merges with their page and JSON, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({IdentityController.class, IdentityPage.class})
public class IdentityConfiguration {
  @Bean
  Identities identities(
      Store store, LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    return new Identities(store, living, views, audit, clock);
  }
}
