package enishi;

import enishi.community.CommunityConfiguration;
import enishi.correction.CorrectionConfiguration;
import enishi.directory.DirectoryConfiguration;
import enishi.directory.identity.IdentityConfiguration;
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
import enishi.office.AccountCare;
import enishi.office.AccountKeeping;
import enishi.office.Audits;
import enishi.office.OfficeConfiguration;
import enishi.office.Statuses;
import enishi.office.TownSummaries;
import enishi.office.Weeks;
import enishi.office.backup.BackupConfiguration;
import enishi.office.backup.Backups;
import enishi.office.settings.SettingsConfiguration;
import enishi.office.settings.SettingsDesk;
import enishi.population.Insights;
import enishi.population.PopulationConfiguration;
import enishi.population.PopulationDesk;
import enishi.population.Populations;
import enishi.programme.ProgrammeConfiguration;
import enishi.programme.event.EventConfiguration;
import enishi.recording.RecordingConfiguration;
import enishi.referral.ReferralConfiguration;
import enishi.security.AuditKey;
import enishi.security.AuditTrail;
import enishi.security.Invitations;
import enishi.security.LockOuts;
import enishi.security.OidcSettings;
import enishi.security.SecondFactors;
import enishi.security.SecurityConfiguration;
import enishi.security.Sessions;
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
  IdentityConfiguration.class,
  IntroductionConfiguration.class,
  RequestConfiguration.class,
  RecordingConfiguration.class,
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
  BackupConfiguration.class,
  CorrectionConfiguration.class,
  SettingsConfiguration.class,
  ApiDescription.class,
  FirstStart.class,
  ReadyLine.class,
  StoreHealth.class,
  BackupHealth.class
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
    return rooms.office().settingsDesk.get();
  }

  /** There where a mail server is set. */
  @Bean
  @Nullable MailSettings mailSettings(Rooms rooms) {
    return rooms.settings().mail();
  }

  /** There where the office has a sign-in of its own. */
  @Bean
  @Nullable OidcSettings oidcSettings(Rooms rooms) {
    return rooms.settings().oidc();
  }

  @Bean
  Weeks weeks(
      LivingNetwork living, Matches matches, Insights insights, Requests requests, Kpis kpis) {
    return new Weeks(living, matches, insights, requests, kpis);
  }

  @Bean
  TownSummaries townSummaries(
      LivingNetwork living, Populations populations, Insights insights, Kpis kpis) {
    return new TownSummaries(living, populations, insights, kpis);
  }

  @Bean
  AuditKey auditKey(Rooms rooms) {
    return rooms.auditKey();
  }

  @Bean
  Audits audits(Rooms rooms) {
    return rooms.office().audits.get();
  }

  @Bean
  Statuses statuses(Rooms rooms) {
    return rooms.office().statuses.get();
  }

  @Bean
  PopulationDesk populationDesk(Rooms rooms) {
    return rooms.features().populationDesk.get();
  }

  @Bean
  Exports exports(Rooms rooms) {
    return rooms.features().exports.get();
  }

  @Bean
  Backups backups(Rooms rooms) {
    return rooms.office().backups.get();
  }

  @Bean
  AccountKeeping accountKeeping(Rooms rooms) {
    return rooms.office().accountKeeping.get();
  }

  /** Over the doors that sign-in uses, so that a session it ends is ended at once. */
  @Bean
  AccountCare accountCare(
      AccountKeeping keeping,
      Invitations invitations,
      LockOuts lockOuts,
      Sessions sessions,
      SecondFactors factors,
      AuditTrail audit) {
    return new AccountCare(keeping, invitations, lockOuts, sessions, factors, audit);
  }

  @Bean
  ImportJobs importJobs(Imports imports, Clock clock) {
    return new ImportJobs(imports, clock);
  }
}
