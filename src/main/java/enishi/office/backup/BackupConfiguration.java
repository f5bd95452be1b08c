package enishi.office.backup;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Backups on a page, over REST and by the clock, for the main application to import. */
@Configuration(proxyBeanMethods = false)
@Import({BackupPage.class, BackupController.class, BackupSchedule.class})
public class BackupConfiguration {}
