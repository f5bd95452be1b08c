package enishi.intake;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The REST face and the pages of imports, for the main application to import. Needs the imports and
 * their jobs.
 */
@Configuration(proxyBeanMethods = false)
@Import({ImportController.class, ImportPage.class, ImportWords.class})
public class IntakeConfiguration {}
