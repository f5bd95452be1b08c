package enishi.referral;

import enishi.directory.DirectoryConfiguration;
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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The whole room over a {@link ReferralTown} on 2022-12-01, with the directory and sign-in. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SecurityConfiguration.class,
  WebConfiguration.class,
  DirectoryConfiguration.class,
  LedgerConfiguration.class,
  ReferralConfiguration.class
})
class ReferralRoomApplication {
  static final String PASSWORD = "a long password";

  /**
   * Running on a free port. Accounts: admin, organizer (of the project), elsewhere (an organizer of
   * another town), researcher, and the members in the list.
   */
  static ConfigurableApplicationContext start(Map<String, String> town, String... members) {
    Store store = TestStore.empty();
    ReferralTown.load(store, town);
    var context =
        new SpringApplicationBuilder(ReferralRoomApplication.class)
            .web(WebApplicationType.SERVLET)
            .initializers(c -> c.getBeanFactory().registerSingleton("store", store))
            .run("--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=WARN");
    var accounts = context.getBean(Accounts.class);
    accounts.ensureAdministrator(PASSWORD);
    accounts.create(Account.organizer("organizer", List.of(Id.parse("project:kanmi"))), PASSWORD);
    accounts.create(
        Account.organizer("elsewhere", List.of(Id.parse("municipality:016331"))), PASSWORD);
    accounts.create(Account.researcher("researcher"), PASSWORD);
    for (String member : members) {
      accounts.create(Account.member(member, Id.person(member)), PASSWORD);
    }
    return context;
  }

  static String address(ConfigurableApplicationContext context) {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  @Bean
  Clock clock() {
    return Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
  }

  @Bean
  LivingNetwork livingNetwork(Store store) {
    return new LivingNetwork(store, StrengthRules.standard());
  }

  @Bean
  Recorder recorder(Store store) {
    return new Recorder(store);
  }
}
