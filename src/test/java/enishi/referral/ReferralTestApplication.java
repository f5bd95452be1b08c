package enishi.referral;

import enishi.directory.DirectoryConfiguration;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.intake.Recorder;
import enishi.ledger.LedgerConfiguration;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.SecurityConfiguration;
import enishi.store.Store;
import enishi.store.TestStore;
import enishi.web.WebConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Eligibility over the showcase as it was on 2022-12-01, with one account of every role. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SecurityConfiguration.class,
  WebConfiguration.class,
  DirectoryConfiguration.class,
  LedgerConfiguration.class,
  ReferralConfiguration.class
})
class ReferralTestApplication {
  static final String PASSWORD = "a long password";

  /** Running on a free port. Accounts: admin, organizer, researcher, kondo (a member). */
  static ConfigurableApplicationContext start() {
    var context =
        new SpringApplicationBuilder(ReferralTestApplication.class)
            .web(WebApplicationType.SERVLET)
            .run("--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=WARN");
    new Imports(context.getBean(Store.class))
        .run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
    var accounts = context.getBean(Accounts.class);
    accounts.ensureAdministrator(PASSWORD);
    accounts.create(
        Account.organizer("organizer", List.of(Id.parse("project:tomodachi"))), PASSWORD);
    accounts.create(Account.researcher("researcher"), PASSWORD);
    accounts.create(Account.member("kondo", Id.person("kondo")), PASSWORD);
    return context;
  }

  static String address(ConfigurableApplicationContext context) {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  @Bean(destroyMethod = "")
  Store store() {
    return TestStore.empty();
  }

  @Bean
  Clock clock() {
    return Clock.fixed(Instant.parse("2022-11-30T20:00:00Z"), ZoneId.of("Asia/Tokyo"));
  }

  @Bean(destroyMethod = "")
  LivingNetwork network(Store store) {
    return new LivingNetwork(store, StrengthRules.standard());
  }

  @Bean
  Recorder recorder(Store store) {
    return new Recorder(store);
  }
}
