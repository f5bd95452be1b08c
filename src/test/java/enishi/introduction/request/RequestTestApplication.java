package enishi.introduction.request;

import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.introduction.IntroductionConfiguration;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.SecurityConfiguration;
import enishi.store.Store;
import enishi.store.TestStore;
import enishi.web.WebConfiguration;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Requests on the web, over {@link RequestTown}, on 1 December 2022 until the clock is moved. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SecurityConfiguration.class,
  WebConfiguration.class,
  IntroductionConfiguration.class,
  RequestConfiguration.class
})
class RequestTestApplication {
  static final String PASSWORD = "a long password";
  static final LocalDate DAY = LocalDate.parse("2022-12-01");

  /**
   * Running on a free port, with {@code admin}, the organizer {@code office} of the town, the
   * researcher {@code scholar} and an account for each person.
   *
   * @param mailPort the mail server's port; 0 for none
   */
  static ConfigurableApplicationContext start(int mailPort) {
    var context =
        new SpringApplicationBuilder(RequestTestApplication.class)
            .web(WebApplicationType.SERVLET)
            .run("--server.port=0", "--logging.level.root=WARN", "--test.mail.port=" + mailPort);
    openAccounts(context.getBean(Accounts.class));
    return context;
  }

  /** As it was at the start, while the application goes on running. */
  static void beginAgain(ConfigurableApplicationContext context) {
    TestStore.run(
        "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Revision AND NOT n:Sequence AND NOT"
            + " n:Secret DETACH DELETE n");
    RequestTown.fill(context.getBean(Store.class));
    context.getBean(MovingClock.class).moveTo(DAY);
    openAccounts(context.getBean(Accounts.class));
  }

  private static void openAccounts(Accounts accounts) {
    accounts.ensureAdministrator(PASSWORD);
    accounts.create(
        Account.organizer("office", List.of(Id.parse("municipality:016331"))), PASSWORD);
    accounts.create(Account.researcher("scholar"), PASSWORD);
    for (String name : List.of("aoki", "baba", "chiba", "doi", "endo", "fuji")) {
      accounts.create(Account.member(name, Id.person(name)), PASSWORD);
    }
  }

  static String address(ConfigurableApplicationContext context) {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  @Bean(destroyMethod = "")
  Store store() {
    Store store = TestStore.empty();
    RequestTown.fill(store);
    return store;
  }

  @Bean
  MovingClock clock() {
    return new MovingClock(DAY);
  }

  @Bean
  LivingNetwork network(Store store) {
    return new LivingNetwork(store, StrengthRules.standard());
  }

  @Bean
  Views views(Store store) {
    return new Views(store);
  }

  @Bean
  Recorder recorder(Store store) {
    return new Recorder(store);
  }

  @Bean
  Supplier<RequestRules> rules() {
    return RequestRules::standard;
  }

  @Bean
  @Nullable MailSettings mail(Environment environment) {
    int port = Integer.parseInt(environment.getProperty("test.mail.port", "0"));
    return port == 0
        ? null
        : new MailSettings(
            "127.0.0.1",
            port,
            null,
            "",
            "enishi@example.jp",
            "none",
            URI.create("https://enishi.example.jp/"));
  }
}
