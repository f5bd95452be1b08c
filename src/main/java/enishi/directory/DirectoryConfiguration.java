package enishi.directory;

import enishi.intake.Imports;
import enishi.intake.Recorder;
import enishi.network.LivingNetwork;
import enishi.security.Accounts;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
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
  CardPage.class,
  ConsentController.class,
  ConsentPage.class,
  ReadWords.class
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
  Consents consents(Store store, LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    return new Consents(store, new Recorder(store), living, views, audit, clock);
  }

  @Bean
  Reads reads(LivingNetwork living, Views views, Accounts accounts, AuditTrail audit, Clock clock) {
    return new Reads(living, views, accounts, audit, clock);
  }

  @Bean
  ErasureRequests erasureRequests(
      Store store, LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    return new ErasureRequests(store, living, views, audit, clock);
  }

  /** Needs the imports of this process, if there are any: no two change the same rows at once. */
  @Bean
  Erasures erasures(
      Store store,
      LivingNetwork living,
      Views views,
      ObjectProvider<Imports> imports,
      Accounts accounts,
      AuditTrail audit,
      Clock clock) {
    return new Erasures(
        store,
        living,
        views,
        imports.getIfAvailable(() -> new Imports(store)),
        accounts,
        audit,
        clock);
  }

  @Bean
  Cards cards(LivingNetwork living, Views views, AuditTrail audit) {
    return new Cards(living, views, audit);
  }
}
