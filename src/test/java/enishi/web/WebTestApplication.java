package enishi.web;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.SecurityConfiguration;
import enishi.store.Store;
import enishi.store.TestStore;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The frame of the pages with sign-in and a few names to suggest, and none of the features. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SecurityConfiguration.class,
  WebConfiguration.class,
  WebTestApplication.Suggestions.class,
  WebTestApplication.Faults.class
})
class WebTestApplication {
  static final String PASSWORD = "a long password";

  /** Running on a free port, with the accounts {@code admin} and {@code aoki}. */
  static ConfigurableApplicationContext start() {
    var context =
        new SpringApplicationBuilder(WebTestApplication.class)
            .web(WebApplicationType.SERVLET)
            .properties("server.port=0", "server.address=127.0.0.1", "logging.level.root=WARN")
            .run();
    var accounts = context.getBean(Accounts.class);
    accounts.ensureAdministrator(PASSWORD);
    accounts.create(Account.member("aoki", Id.person("aoki")), PASSWORD);
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
    return Clock.systemUTC();
  }

  @Controller
  static final class Suggestions {
    private static final List<Choice> PEOPLE =
        List.of(
            new Choice("person:aoki", "青木 一郎", "あおき いちろう・上士幌町"),
            new Choice("person:aoki2", "青木 花子", "あおき はなこ・小諸市"),
            new Choice("project:tomodachi", "ともだちプロジェクト", "紹介制"));

    @GetMapping("/search/suggest")
    String suggest(@RequestParam List<String> kind, @RequestParam String q, Model model) {
      model.addAttribute(
          "choices",
          PEOPLE.stream()
              .filter(c -> kind.contains(Id.parse(c.id()).kind().word()))
              .filter(c -> Stream.of(c.label(), c.note()).anyMatch(t -> t.contains(q)))
              .toList());
      return "web/options";
    }
  }

  @Controller
  static final class Faults {
    @GetMapping({"/faults/{code}", "/api/v1/faults/{code}"})
    @ResponseBody
    String fail(@PathVariable String code) {
      if (code.equals("bug")) {
        throw new IllegalStateException("secret inside");
      }
      throw new EnishiException(
          ErrorCode.valueOf(code), "unknown id (person:x).\nMaybe search for the name.");
    }

    @GetMapping({"/numbers", "/api/v1/numbers"})
    @ResponseBody
    int number(@RequestParam int k) {
      return k;
    }

    @GetMapping("/imports")
    @ResponseBody
    String onlyForOrganizers() {
      return "imports";
    }
  }
}
