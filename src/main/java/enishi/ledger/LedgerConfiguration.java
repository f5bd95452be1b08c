package enishi.ledger;

import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Ledgers and claims with their pages and JSON, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({
  KpiController.class,
  KpiPage.class,
  ClaimController.class,
  ClaimPage.class,
  CaseController.class,
  CasePage.class
})
public class LedgerConfiguration {
  @Bean
  Kpis kpis(Store store, LivingNetwork living, Views views) {
    return new Kpis(store, living, views);
  }

  @Bean
  Registers registers(LivingNetwork living, Views views, AuditTrail audit) {
    return new Registers(living, views, audit);
  }

  @Bean
  Cases cases(Store store, LivingNetwork living) {
    return new Cases(store, living);
  }

  @Bean
  CaseRecording caseRecording(Store store) {
    return new CaseRecording(new Recorder(store));
  }

  @Bean
  Claims claims(Store store, LivingNetwork living, Views views, AuditTrail audit) {
    return new Claims(store, living, views, audit);
  }
}
