package enishi.correction;

import enishi.directory.Consents;
import enishi.directory.Reads;
import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.network.LivingNetwork;
import enishi.security.Accounts;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Correction and disclosure with their pages and JSON, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({CorrectionsController.class, CorrectionsPage.class})
public class CorrectionConfiguration {
  @Bean
  Corrections corrections(
      Store store, LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    return new Corrections(store, new Recorder(store), living, views, audit, clock);
  }

  @Bean
  Disclosures disclosures(
      LivingNetwork living,
      Views views,
      Corrections corrections,
      Consents consents,
      Reads reads,
      Accounts accounts,
      AuditTrail audit,
      Clock clock) {
    return new Disclosures(living, views, corrections, consents, reads, accounts, audit, clock);
  }
}
