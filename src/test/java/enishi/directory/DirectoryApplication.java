package enishi.directory;

import enishi.directory.identity.IdentityConfiguration;
import enishi.intake.ImportProgress;
import enishi.intake.ImportReport;
import enishi.intake.Imports;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

/** The directory with sign-in and pages over a small town, on 2022-12-01. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SecurityConfiguration.class,
  WebConfiguration.class,
  DirectoryConfiguration.class,
  IdentityConfiguration.class,
  LedgerConfiguration.class
})
class DirectoryApplication {
  static final String PASSWORD = "a long password";
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

  /** Accounts: admin, researcher, and the member aoki. */
  static ConfigurableApplicationContext start() {
    Store store = TestStore.empty();
    importTown(store);
    var context =
        new SpringApplicationBuilder(DirectoryApplication.class)
            .web(WebApplicationType.SERVLET)
            .initializers(c -> c.getBeanFactory().registerSingleton("store", store))
            .properties("server.port=0", "server.address=127.0.0.1", "logging.level.root=WARN")
            .run();
    Accounts accounts = context.getBean(Accounts.class);
    accounts.ensureAdministrator(PASSWORD);
    accounts.create(Account.researcher("researcher"), PASSWORD);
    accounts.create(Account.member("aoki", Id.person("aoki")), PASSWORD);
    return context;
  }

  static String address(ConfigurableApplicationContext context) {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  @Bean
  Clock clock() {
    return CLOCK;
  }

  @Bean
  LivingNetwork livingNetwork(Store store) {
    return new LivingNetwork(store, StrengthRules.standard());
  }

  private static void importTown(Store store) {
    try {
      Path folder = Files.createTempDirectory("directory-town");
      for (String[] file : FILES) {
        Files.writeString(folder.resolve(file[0]), file[1]);
      }
      ImportReport report = new Imports(store).run(folder, true, ImportProgress.SILENT);
      if (!report.problems().isEmpty()) {
        throw new AssertionError(report.problems().toString());
      }
      for (String[] file : FILES) {
        Files.delete(folder.resolve(file[0]));
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final List<String[]> FILES =
      List.of(
          new String[] {
            "dataset.json",
            "{\"title\": \"Town\", \"source\": \"made up\", \"licence\": \"CC0-1.0\"}"
          },
          new String[] {
            "municipalities.csv",
            """
            code,name,prefecture
            016331,上士幌町,北海道
            131032,港区,東京都
            """
          },
          new String[] {
            "organizations.csv",
            """
            id,name,kind,sector,municipality,aliases
            organization:mirai,株式会社みらい,company,industry,131032,未来商会
            """
          },
          new String[] {
            "people.csv",
            """
            id,name,kana,residence,skills,decision_maker,fictional,consent
            aoki,青木 花,アオキ ハナ,131032,広報;写真,,true,introducible
            baba,馬場 一郎,ババ イチロウ,016331,,true,true,target_only
            chiba,千葉 次郎,チバ ジロウ,,経営,,true,hidden
            doi,土井 三郎,ドイ サブロウ,016331,,,false,
            endo,遠藤 四郎,エンドウ シロウ,,,,true,
            """
          },
          new String[] {
            "projects.csv",
            """
            id,name,admission,municipality,started_on,founders
            tomodachi,ともだちプロジェクト,referral_only,016331,2020-04-01,baba
            """
          },
          new String[] {
            "events.csv",
            """
            id,name,admission,starts_on,ends_on,municipality,project
            fair,秋の市,open,2022-09-01,2022-09-02,016331,tomodachi
            """
          },
          new String[] {
            "engagements.csv",
            """
            subject,kind,object,on,until,role,amount,source
            person:aoki,attended,event:fair,2022-09-01,,,,受付簿
            person:baba,organized,event:fair,2022-09-01,,実行委員長,,受付簿
            person:doi,attended,event:fair,2022-09-02,,,,受付簿
            person:aoki,donated,municipality:016331,2022-10-30,,,12000,寄附台帳
            person:baba,donated,municipality:016331,2022-10-31,,,34000,寄附台帳
            person:aoki,joined,project:tomodachi,2022-10-01,,,,名簿
            person:aoki,holds_post,organization:mirai,2021-04-01,,広報部長,,名刺
            organization:mirai,sponsored,event:fair,2022-09-01,,,500000,協賛表
            """
          },
          new String[] {
            "introductions.csv",
            """
            requester,introducer,target,asked_on,answered_on,outcome
            person:endo,person:aoki,person:baba,2022-10-01,,
            person:baba,person:chiba,person:aoki,2022-09-15,2022-09-20,accepted
            person:aoki,person:baba,person:doi,2022-09-15,2022-09-20,declined
            """
          },
          new String[] {
            "ties.csv",
            """
            person_a,person_b,kind,on,event,source
            person:aoki,person:baba,met_at,2022-09-01,event:fair,聞き取り
            person:baba,person:chiba,knows,2022-08-01,,聞き取り
            person:chiba,person:endo,worked_with,2022-08-01,,聞き取り
            """
          });
}
