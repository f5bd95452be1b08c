package enishi.introduction;

import enishi.directory.Views;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.AuditTrail;
import enishi.security.SecurityConfiguration;
import enishi.store.Store;
import enishi.store.TestStore;
import enishi.web.Choice;
import enishi.web.WebConfiguration;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The room of introductions on the web, over {@link SmallTown} on 1 December 2022. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SecurityConfiguration.class,
  WebConfiguration.class,
  IntroductionController.class,
  IntroductionPage.class,
  IntroductionTestApplication.Suggestions.class
})
class IntroductionTestApplication {
  static final String PASSWORD = "a long password";
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

  /** Running on a free port, with the accounts {@code admin}, {@code aoki} and {@code scholar}. */
  static ConfigurableApplicationContext start() {
    var context =
        new SpringApplicationBuilder(IntroductionTestApplication.class)
            .web(WebApplicationType.SERVLET)
            .properties("server.port=0", "server.address=127.0.0.1", "logging.level.root=WARN")
            .run();
    var accounts = context.getBean(Accounts.class);
    accounts.ensureAdministrator(PASSWORD);
    accounts.create(Account.member("aoki", Id.person("aoki")), PASSWORD);
    accounts.create(Account.researcher("scholar"), PASSWORD);
    return context;
  }

  static String address(ConfigurableApplicationContext context) {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  @Bean(destroyMethod = "")
  Store store() {
    Store store = TestStore.empty();
    SmallTown.fill(store);
    return store;
  }

  @Bean
  Clock clock() {
    return CLOCK;
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
  Introductions introductions(LivingNetwork network, Views views, AuditTrail audit) {
    return new Introductions(network, views, audit);
  }

  @Controller
  static final class Suggestions {
    private final LivingNetwork network;

    Suggestions(LivingNetwork network) {
      this.network = network;
    }

    @GetMapping("/search/suggest")
    String suggest(@RequestParam List<String> kind, @RequestParam String q, Model model) {
      model.addAttribute(
          "choices",
          network.now().facts().entities().values().stream()
              .filter(card -> kind.contains(card.id().kind().word()) && card.name().contains(q))
              .map(card -> new Choice(card.id().value(), card.name(), note(card.id().kind())))
              .toList());
      return "web/options";
    }

    private static String note(EntityKind kind) {
      return kind.word();
    }
  }
}
