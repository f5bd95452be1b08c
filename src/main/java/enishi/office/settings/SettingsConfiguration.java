package enishi.office.settings;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page and the REST face of settings, for the main application to import. Needs the desk. */
@Configuration(proxyBeanMethods = false)
@Import({SettingsController.class, SettingsPage.class})
public class SettingsConfiguration {}
