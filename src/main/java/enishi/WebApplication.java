package enishi;

import enishi.community.CommunityConfiguration;
import enishi.directory.DirectoryConfiguration;
import enishi.export.ExportConfiguration;
import enishi.export.Exports;
import enishi.intake.ImportJobs;
import enishi.intake.Imports;
import enishi.intake.IntakeConfiguration;
import enishi.intake.Recorder;
import enishi.introduction.IntroductionConfiguration;
import enishi.introduction.SearchRules;
import enishi.introduction.request.MailSettings;
import enishi.introduction.request.RequestConfiguration;
import enishi.introduction.request.RequestRules;
import enishi.introduction.request.Requests;
import enishi.ledger.Kpis;
import enishi.ledger.LedgerConfiguration;
import enishi.matching.Matches;
import enishi.matching.MatchingConfiguration;
import enishi.network.LivingNetwork;
import enishi.office.AccountKeeping;
import enishi.office.OfficeConfiguration;
import enishi.office.Statuses;
import enishi.office.Weeks;
import enishi.office.settings.SettingsConfiguration;
import enishi.office.settings.SettingsDesk;
import enishi.population.Insights;
import enishi.population.PopulationConfiguration;
import enishi.population.PopulationDesk;
import enishi.programme.ProgrammeConfiguration;
import enishi.programme.event.EventConfiguration;
import enishi.referral.ReferralConfiguration;
import enishi.security.SecurityConfiguration;
import enishi.store.Store;
import enishi.store.StoreUse;
import enishi.web.WebConfiguration;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;

/** The rooms as a web application: their doors as beans, their controllers and pages by name. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SecurityConfiguration.class,
  WebConfiguration.class,
  DirectoryConfiguration.class,
  IntroductionConfiguration.class,
  RequestConfiguration.class,
  ReferralConfiguration.class,
  PopulationConfiguration.class,
  ProgrammeConfiguration.class,
  EventConfiguration.class,
  MatchingConfiguration.class,
  ExportConfiguration.class,
  CommunityConfiguration.class,
  LedgerConfiguration.class,
  IntakeConfiguration.class,
  OfficeConfiguration.class,
  SettingsConfiguration.class,
  ApiDescription.class,
  FirstStart.class,
  ReadyLine.class,
  StoreHealth.class
})
class WebApplication {
  @Bean
  Rooms rooms(ConfigurableEnvironment environment) {
    return new Rooms(
        new Lazy<>(() -> Settings.of(environment)), StoreUse.SERVER, Clock.system(Rooms.JAPAN));
  }

  @Bean
  Clock clock(Rooms rooms) {
    return rooms.clock();
  }

  /** Closed by the rooms. */
  @Bean(destroyMethod = "")
  Store store(Rooms rooms) {
    return rooms.store();
  }

  /** Closed by the rooms. */
  @Bean(destroyMethod = "")
  LivingNetwork network(Rooms rooms) {
    return rooms.network();
  }

  @Bean
  Imports imports(Rooms rooms) {
    return rooms.imports();
  }

  @Bean
  Recorder recorder(Rooms rooms) {
    return rooms.recorder();
  }

  @Bean
  Supplier<SearchRules> searchRules(Rooms rooms) {
    return rooms.numbersInForce()::search;
  }

  @Bean
  Supplier<RequestRules> requestRules(Rooms rooms) {
    return rooms.numbersInForce()::requests;
  }

  @Bean
  SettingsDesk settingsDesk(Rooms rooms) {
    return rooms.settingsDesk();
  }

  /** There where a mail server is set. */
  @Bean
  @Nullable MailSettings mailSettings(Rooms rooms) {
    return rooms.settings().mail();
  }

  @Bean
  Weeks weeks(
      LivingNetwork living, Matches matches, Insights insights, Requests requests, Kpis kpis) {
    return new Weeks(living, matches, insights, requests, kpis);
  }

  @Bean
  Statuses statuses(Rooms rooms) {
    return rooms.statuses();
  }

  @Bean
  PopulationDesk populationDesk(Rooms rooms) {
    return rooms.populationDesk();
  }

  @Bean
  Exports exports(Rooms rooms) {
    return rooms.exports();
  }

  @Bean
  AccountKeeping accountKeeping(Rooms rooms) {
    return rooms.accountKeeping();
  }

  @Bean
  ImportJobs importJobs(Imports imports, Clock clock) {
    return new ImportJobs(imports, clock);
  }
}
