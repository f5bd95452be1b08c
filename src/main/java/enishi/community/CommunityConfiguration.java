package enishi.community;

import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Communities and brokers with their pages and JSON, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({CommunityController.class, CommunityPage.class})
public class CommunityConfiguration {
  @Bean
  CommunityMaps communityMaps(LivingNetwork living, Views views, AuditTrail audit) {
    return new CommunityMaps(living, views, audit);
  }

  @Bean
  BrokerLists brokerLists(LivingNetwork living, Views views, AuditTrail audit) {
    return new BrokerLists(living, views, audit);
  }
}
