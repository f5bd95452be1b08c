package enishi.web;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.SecurityConfiguration;
import enishi.store.Store;
import enishi.store.TestStore;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The frame of the pages with sign-in and a few names to suggest, and none of the features. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SecurityConfiguration.class,
  WebConfiguration.class,
  WebTestApplication.Suggestions.class,
  WebTestApplication.Faults.class,
  WebTestApplication.Parts.class
})
class WebTestApplication {
  static final String PASSWORD = "a long password";

  /** Running on a free port, with the accounts {@code admin} and {@code aoki}. */
  static ConfigurableApplicationContext start() {
    return start(TestStore.empty());
  }

  /** The same on an empty store that the caller closes. */
  static ConfigurableApplicationContext start(Store store) {
    var context =
        new SpringApplicationBuilder(WebTestApplication.class)
            .web(WebApplicationType.SERVLET)
            .initializers(c -> c.getBeanFactory().registerSingleton("store", store))
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

    @PostMapping("/api/v1/writes")
    @ResponseBody
    String write(Asker asker) {
      return asker.name();
    }

    @GetMapping("/api/v1/me")
    @ResponseBody
    String me(Asker asker) {
      return asker.name() + " " + asker.role().word();
    }

    @GetMapping({"/imports", "/api/v1/imports"})
    @ResponseBody
    String onlyForOrganizers() {
      return "imports";
    }
  }

  /** A page of a feature with a job that is done after three looks. */
  @Controller
  static final class Parts {
    private final AtomicInteger looks = new AtomicInteger();

    @GetMapping("/parts")
    String page() {
      looks.set(0);
      return "parts";
    }

    @GetMapping("/parts/progress")
    String progress(Model model) {
      int look = looks.incrementAndGet();
      model.addAttribute(
          "progress",
          look < 3
              ? Progress.running("人を読み込み中", 12_300L * look, 100_000)
              : Progress.done("100,000 行を取り込みました", 100_000));
      return "parts-progress";
    }

    @PostMapping("/parts/written")
    @ResponseBody
    String write(Asker asker) {
      return asker.name();
    }
  }
}
