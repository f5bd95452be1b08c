package enishi.introduction.request;

import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.network.LivingNetwork;
import enishi.security.Accounts;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Requests with their pages, their JSON and their mail, for the main application to import. Needs a
 * recorder and a supplier of {@link RequestRules}; mail leaves where there are {@link
 * MailSettings}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  RequestController.class,
  AskPage.class,
  InboxPage.class,
  InboxMark.class,
  CalibrationController.class,
  CalibrationPage.class,
  Asking.class,
  Answering.class,
  RequestLook.class
})
public class RequestConfiguration {
  @Bean
  Outbox outbox(
      Store store, Accounts accounts, Clock clock, ObjectProvider<MailSettings> settings) {
    MailSettings mail = settings.getIfAvailable();
    return new Outbox(store, accounts, clock, mail == null ? null : new Mailing(mail));
  }

  @Bean
  RequestDesk requestDesk(
      Store store,
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Accounts accounts,
      Recorder recorder,
      Outbox outbox,
      Supplier<RequestRules> rules,
      Clock clock) {
    return new RequestDesk(store, living, views, audit, accounts, recorder, outbox, rules, clock);
  }

  @Bean
  Calibrations calibrations(Store store, LivingNetwork living, Clock clock) {
    return new Calibrations(store, living, clock);
  }

  @Bean
  Requests requests(RequestDesk desk) {
    return new Requests(desk);
  }
}
