package enishi.referral;

import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's door, its JSON and its page, for the web application to import. */
@Configuration(proxyBeanMethods = false)
@Import({
  EligibilityController.class,
  EligibilityPage.class,
  ReferralTreeController.class,
  ReferralTreePage.class
})
public class ReferralConfiguration {
  @Bean
  Eligibilities eligibilities(LivingNetwork living, Views views, AuditTrail audit) {
    return new Eligibilities(living, views, audit);
  }

  @Bean
  ReferralTrees referralTrees(LivingNetwork living, Views views, AuditTrail audit) {
    return new ReferralTrees(living, views, audit);
  }
}
