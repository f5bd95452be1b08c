package enishi.directory;

import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The directory with its pages and JSON, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({
  SearchController.class,
  SearchPage.class,
  StrengthController.class,
  ConnectionsController.class,
  CardPage.class
})
public class DirectoryConfiguration {
  @Bean
  Views views(Store store) {
    return new Views(store);
  }

  @Bean
  Search search(LivingNetwork living, Views views, AuditTrail audit) {
    return new Search(living, views, audit);
  }

  @Bean
  ConnectionStrengths connectionStrengths(LivingNetwork living, Views views, AuditTrail audit) {
    return new ConnectionStrengths(living, views, audit);
  }

  @Bean
  Neighbourhoods neighbourhoods(LivingNetwork living, Views views, AuditTrail audit) {
    return new Neighbourhoods(living, views, audit);
  }

  @Bean
  Cards cards(LivingNetwork living, Views views, AuditTrail audit) {
    return new Cards(living, views, audit);
  }
}
