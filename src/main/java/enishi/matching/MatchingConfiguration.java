package enishi.matching;

import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Matching and funnels with their pages and JSON, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({MatchController.class, MatchPage.class})
public class MatchingConfiguration {
  @Bean
  Matches matches(LivingNetwork living, Views views, AuditTrail audit) {
    return new Matches(living, views, audit);
  }

  @Bean
  Funnels funnels(LivingNetwork living, Views views, Store store) {
    return new Funnels(living, views, store);
  }
}
