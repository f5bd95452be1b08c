package enishi.population;

import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Tiers and counts with their page and JSON, for the main application to import. Needs the desk.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  TierController.class,
  TierPage.class,
  PopulationController.class,
  MovementController.class,
  PopulationPage.class,
  LadderController.class,
  LadderPage.class
})
public class PopulationConfiguration {
  @Bean
  Ladders ladders(Store store) {
    return Ladders.in(store);
  }

  @Bean
  Tiers tiers(LivingNetwork living, Views views, AuditTrail audit, Ladders ladders) {
    return new Tiers(living, views, audit, ladders);
  }

  @Bean
  Populations populations(PopulationDesk desk) {
    return new Populations(desk);
  }

  @Bean
  Movements movements(PopulationDesk desk) {
    return new Movements(desk);
  }

  @Bean
  Insights insights(PopulationDesk desk, AuditTrail audit) {
    return new Insights(desk, audit);
  }

  @Bean
  UnseenEstimate unseenEstimate(PopulationDesk desk) {
    return new UnseenEstimate(desk);
  }

  @Bean
  Tracing tracing(PopulationDesk desk, AuditTrail audit) {
    return new Tracing(desk, audit);
  }
}
