package enishi.introduction;

import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's door, its JSON and its page, for the web application to import. */
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
      @Value("${enishi.introduction.deadline-millis:2000}") long deadlineMillis) {
    return new Introductions(living, views, audit, Duration.ofMillis(deadlineMillis), references);
  }
}
