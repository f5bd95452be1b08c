package enishi.referral;

import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's door, its JSON and its page, for the web application to import. */
@Configuration(proxyBeanMethods = false)
@Import({
  EligibilityController.class,
  EligibilityPage.class,
  GuardController.class,
  GuardPage.class,
  ReferralController.class,
  ReferralPage.class,
  ReferralTreeController.class,
  ReferralTreePage.class,
  TimelineController.class,
  TimelinePage.class,
  CandidatesController.class,
  CandidatesPage.class
})
public class ReferralConfiguration {
  @Bean
  Guards guards(Store store, LivingNetwork living, Clock clock) {
    return new Guards(store, living, clock);
  }

  @Bean
  GuardWhatIfs guardWhatIfs(Guards guards, LivingNetwork living, Views views, AuditTrail audit) {
    return new GuardWhatIfs(guards, living, views, audit);
  }

  @Bean
  Eligibilities eligibilities(LivingNetwork living, Views views, AuditTrail audit, Guards guards) {
    return new Eligibilities(living, views, audit, guards);
  }

  @Bean
  ReferralTrees referralTrees(LivingNetwork living, Views views, AuditTrail audit) {
    return new ReferralTrees(living, views, audit);
  }

  @Bean
  Referring referring(
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Recorder recorder,
      Store store,
      Clock clock) {
    return new Referring(living, views, audit, recorder, store, clock);
  }

  @Bean
  Referrals referrals(LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    return new Referrals(living, views, audit, clock);
  }

  @Bean
  Timelines timelines(LivingNetwork living, Views views, AuditTrail audit, Guards guards) {
    return new Timelines(living, views, audit, guards);
  }

  @Bean
  Candidates candidates(LivingNetwork living, Views views, AuditTrail audit, Guards guards) {
    return new Candidates(living, views, audit, guards);
  }
}
