package enishi.programme.event;

import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Events with their pages and JSON, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({EventController.class, EventPage.class})
public class EventConfiguration {
  @Bean
  EventReports eventReports(LivingNetwork living, Views views, Store store) {
    return new EventReports(living, views, store);
  }

  @Bean
  EventPreparations eventPreparations(LivingNetwork living, Views views, AuditTrail audit) {
    return new EventPreparations(living, views, audit);
  }

  @Bean
  EventAnswers eventAnswers(LivingNetwork living, Recorder recorder, Store store) {
    return new EventAnswers(living, recorder, store);
  }
}
