package enishi.office;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
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
  CarePage.class,
  FirstDayPage.class,
  JoinPage.class,
  OwnAccountPage.class,
  StatusController.class,
  SummaryPage.class,
  WeekController.class,
  WeekPage.class
})
public class OfficeConfiguration {
  @Bean
  OfficeAddress officeAddress(@Value("${enishi.address:}") String address) {
    return new OfficeAddress(address);
  }
}
