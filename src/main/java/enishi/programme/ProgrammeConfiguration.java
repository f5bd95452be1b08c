package enishi.programme;

import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Programmes and subsidies with their pages and JSON, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({SubsidyController.class, ProgrammePage.class})
public class ProgrammeConfiguration {
  @Bean
  SubsidyRules subsidyRules(Store store) {
    return new SubsidyRules(store);
  }

  @Bean
  Subsidies subsidies(
      LivingNetwork living, Views views, AuditTrail audit, SubsidyRules rules, Store store) {
    return new Subsidies(living, views, audit, rules, store);
  }

  @Bean
  Programmes programmes(
      LivingNetwork living, Views views, AuditTrail audit, SubsidyRules rules, Store store) {
    return new Programmes(living, views, audit, rules, store);
  }

  @Bean
  StayMeetings stayMeetings(Programmes programmes, Recorder recorder, Store store, Clock clock) {
    return new StayMeetings(programmes, recorder, store, clock);
  }
}
