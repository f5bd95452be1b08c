package enishi.population;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.SecurityConfiguration;
import enishi.store.Store;
import enishi.web.Browser;
import enishi.web.WebConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The page of a tier, as somebody in a town hall meets it on 1 December 2022. */
class TierBrowserTest {
  private static final String PASSWORD = "a long password";
  private static ConfigurableApplicationContext application;

  private Browser browser;
  private Page page;

  @BeforeAll
  static void start(@TempDir Path folder) {
    Store store = SmallTown.importInto(folder);
    application =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.SERVLET)
            .initializers(c -> c.getBeanFactory().registerSingleton("store", store))
            .properties("server.port=0", "server.address=127.0.0.1", "logging.level.root=WARN")
            .run();
    Accounts accounts = application.getBean(Accounts.class);
    accounts.ensureAdministrator(PASSWORD);
    accounts.create(Account.member("aoki", Id.person("aoki")), PASSWORD);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void openBrowser() {
    String port = application.getEnvironment().getProperty("local.server.port");
    browser = Browser.open("http://127.0.0.1:" + port);
    page = browser.page();
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  private void visit(String account, String path) {
    browser.signIn(account, PASSWORD);
    assertThat(browser.visit(path)).isEqualTo(200);
  }

  @Test
  void showsTheRungTheFactsTheLapseAndTheNextStep() {
    visit("admin", "/tier?person=person:aoki&municipality=municipality:016331");
    assertThat(page.locator("h1")).hasText("段階 3 町の活動に協力");
    assertThat(page.locator(".holds")).hasText("2023年8月26日 まで あと 268 日");
    assertThat(page.locator(".ladder li")).hasCount(4);
    assertThat(page.locator(".ladder [aria-current=step]")).containsText("町の活動に協力");
    assertThat(page.locator("#facts + table tbody tr")).hasCount(2);
    assertThat(page.locator(".holds-up")).containsText("登壇");
    assertThat(page.locator(".ways li")).hasCount(2);
    assertThat(page.locator("main summary")).hasText("段階に数えていない記録 3 件");
    browser.photograph("tier");
    browser.assertCleanConsole();
  }

  @Test
  void saysWhyThereIsNoTier() {
    visit("admin", "/tiers?person=baba&municipality=016331");
    assertThat(page.locator("h1")).containsText("この町の住民です");
    assertThat(page.locator("main details")).hasAttribute("open", "open");
    assertThat(page.locator("#next")).hasCount(0);
    browser.photograph("tier-resident");
    browser.visit("/tiers?person=doi&municipality=016331");
    assertThat(page.locator("h1")).hasText("2022-10-02 から関わりが途切れています");
    browser.photograph("tier-lapsed");
    browser.visit("/tiers?person=chiba&municipality=016331");
    assertThat(page.locator(".holds")).hasText("続いている間、期限はありません");
    browser.assertCleanConsole();
  }

  @Test
  void asksAMemberOnlyForTheTown() {
    visit("aoki", "/tier");
    assertThat(page.locator("input[name=person]")).hasValue("person:aoki");
    browser.photograph("tier-ask");
    browser.visit("/tier?municipality=016331");
    assertThat(page.locator("h1")).hasText("段階 3 町の活動に協力");
    browser.assertCleanConsole();
    assertThat(browser.visit("/tier?person=baba&municipality=016331")).isEqualTo(403);
  }

  /** The room's pages inside the frame, with sign-in and none of the other rooms. */
  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({SecurityConfiguration.class, WebConfiguration.class, PopulationConfiguration.class})
  static class Application {
    @Bean
    Clock clock() {
      return SmallTown.CLOCK;
    }

    @Bean
    Views views(Store store) {
      return new Views(store);
    }

    @Bean
    PopulationDesk populationDesk(LivingNetwork living, Views views, Ladders ladders) {
      return new PopulationDesk(living, views, ladders);
    }

    @Bean
    LivingNetwork network(Store store) {
      return new LivingNetwork(store, StrengthRules.standard());
    }
  }
}
