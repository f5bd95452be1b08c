package enishi.export;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room's pages and JSON, for the main application to import. Needs the door and a clock. */
@Configuration(proxyBeanMethods = false)
@Import({ExportController.class, CardPage.class, ResearchPage.class})
public class ExportConfiguration {}
