package enishi.introduction;

import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The room's door, its JSON and its page, for the web application to import. Searches by the {@link
 * SearchRules} that a supplier gives, else by the standard ones.
 */
@Configuration(proxyBeanMethods = false)
@Import({IntroductionController.class, IntroductionPage.class})
public class IntroductionConfiguration {
  @Bean
  PathReferences pathReferences(Store store) {
    return new PathReferences(store);
  }

  @Bean
  Introductions introductions(
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      PathReferences references,
      ObjectProvider<Supplier<SearchRules>> rules) {
    Supplier<SearchRules> inForce = rules.getIfAvailable(() -> SearchRules::standard);
    return new Introductions(living, views, audit, inForce, references);
  }
}
