package enishi.intake;

import enishi.security.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The REST face and the pages of imports, for the main application to import. Needs the imports,
 * their jobs and the audit trail.
 */
@Configuration(proxyBeanMethods = false)
@Import({ImportController.class, ImportPage.class, ImportWords.class})
public class IntakeConfiguration {
  @Bean
  OfficeImports officeImports(Imports imports, AuditTrail audit) {
    return new OfficeImports(imports, audit);
  }
}
