package enishi.office;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The pages and the REST face of this room, for the main application to import. Needs its doors and
 * a clock.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  AccountPage.class,
  AuditController.class,
  AuditPage.class,
  FirstDayPage.class,
  StatusController.class,
  SummaryPage.class,
  WeekController.class,
  WeekPage.class
})
public class OfficeConfiguration {}
