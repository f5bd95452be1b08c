package enishi.recording;

import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.network.LivingNetwork;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.web.InboxNotice;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Recording by form with its pages and JSON, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({
  RecordPage.class,
  RecordController.class,
  AttendancePage.class,
  QuestionPage.class,
  ReportPage.class,
  LinkPage.class,
  ContactPage.class
})
public class RecordingConfiguration {
  @Bean
  Desk recordingDesk(
      Store store, LivingNetwork living, Views views, AuditTrail audit, Clock clock) {
    return new Desk(store, new Recorder(store), living, views, audit, clock);
  }

  @Bean
  Recordings recordings(Desk desk) {
    return new Recordings(desk);
  }

  @Bean
  Attendance attendance(Desk desk) {
    return new Attendance(desk);
  }

  @Bean
  Questions openQuestions(Desk desk) {
    return new Questions(desk);
  }

  @Bean
  ReportLinks reportLinks(Desk desk) {
    return new ReportLinks(desk);
  }

  @Bean
  SelfReports selfReports(Desk desk) {
    return new SelfReports(desk);
  }

  @Bean
  Confirmations confirmations(Desk desk) {
    return new Confirmations(desk);
  }

  @Bean
  InboxNotice reportsWaiting() {
    return new InboxNotice("/reports/waiting");
  }

  @Bean
  Contacts contacts(Desk desk) {
    return new Contacts(desk);
  }
}
