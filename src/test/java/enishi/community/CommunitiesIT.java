package enishi.community;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.RunningApplication;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.AuditTrail;
import enishi.terminal.Language;
import enishi.terminal.Terminal;
import enishi.web.HttpUser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Communities and brokers of the showcase over REST and the command line. */
class CommunitiesIT {
  private static final String PASSWORD = RunningApplication.PASSWORD;
  private static final String DAY = "asOf=2022-12-01";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-12-01T03:00:00Z"), ZoneOffset.UTC);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static RunningApplication application;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    application
        .door(Imports.class)
        .run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
    Accounts accounts = application.door(Accounts.class);
    accounts.create(Account.researcher("researcher"), PASSWORD);
    accounts.create(Account.organizer("town", List.of(Id.parse("municipality:016331"))), PASSWORD);
    accounts.create(Account.member("aoki", Id.person("aoki")), PASSWORD);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static HttpResponse<String> ask(String account, String question) {
    return new HttpUser(application.address())
        .get("/api/v1/" + question, "Authorization", HttpUser.basic(account, PASSWORD));
  }

  private static JsonNode answer(String account, String question) {
    HttpResponse<String> response = ask(account, question);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  @Test
  void dividesTheShowcaseTheSameEveryTime() {
    JsonNode map = answer("admin", "communities?" + DAY);
    assertThat(map.path("count").asInt()).isGreaterThan(3);
    assertThat(map.path("modularity").asDouble()).isBetween(0.3, 1.0);
    assertThat(map.path("stability").path("runs").asInt()).isEqualTo(20);
    assertThat(map.path("scan")).hasSize(5);
    assertThat(map.path("communities")).hasSize(map.path("count").asInt());
    int people =
        map.path("communities").valueStream().mapToInt(one -> one.path("size").asInt()).sum();
    assertThat(people).isEqualTo(map.path("connected").asInt());
    assertThat(answer("admin", "communities?" + DAY + "&resolution=1&seed=1")).isEqualTo(map);
    CommunityMap direct =
        new CommunityMaps(
                application.door(enishi.network.LivingNetwork.class),
                application.door(enishi.directory.Views.class),
                application.door(AuditTrail.class))
            .find(
                new CommunityQuery(java.time.LocalDate.parse("2022-12-01"), null, 1, 1),
                enishi.security.Asker.owner());
    assertThat(JSON.readTree(JSON.writeValueAsString(direct))).as("worked out anew").isEqualTo(map);
  }

  @Test
  void tellsWhatChangedSinceAnEarlierDay() {
    JsonNode map = answer("admin", "communities?" + DAY + "&from=2021-12-01");
    assertThat(map.path("from").asString()).isEqualTo("2021-12-01");
    assertThat(
            map.path("changes").path("births").size() + map.path("changes").path("deaths").size())
        .isPositive();
    assertThat(map.path("communities").get(0).path("born").isBoolean()).isTrue();
  }

  @Test
  void opensACommunityAndRecordsWhoWasRead() {
    Instant before = Instant.now().minusMillis(1);
    JsonNode people = answer("admin", "communities/1?" + DAY);
    assertThat(people.path("people").size()).isPositive();
    Id person = Id.parse(people.path("people").get(0).path("person").asString());
    assertThat(application.door(AuditTrail.class).list(person))
        .anyMatch(
            entry ->
                entry.action().equals("communities")
                    && entry.asker().equals("admin")
                    && !entry.at().isBefore(before));
    Set<String> ids =
        people
            .path("people")
            .valueStream()
            .map(one -> one.path("person").asString())
            .collect(Collectors.toCollection(TreeSet::new));
    people
        .path("ties")
        .forEach(
            tie -> assertThat(ids).contains(tie.path("a").asString(), tie.path("b").asString()));
  }

  @Test
  void showsAResearcherPseudonymsAndNoSmallCount() {
    for (String question : List.of("communities?" + DAY, "brokers?" + DAY)) {
      String body = ask("researcher", question).body();
      assertThat(body).contains("person:pseudonym-").doesNotContain("person:aoki");
    }
    JsonNode map = answer("researcher", "communities?" + DAY);
    map.path("communities")
        .forEach(
            one -> {
              assertThat(one.path("size").asInt()).isGreaterThanOrEqualTo(5);
              for (String table : List.of("residences", "towns", "organizations", "shared")) {
                one.path(table)
                    .forEach(
                        cell ->
                            assertThat(
                                    cell.path("people").isNull()
                                        || cell.path("people").asInt() >= 5)
                                .isTrue());
              }
            });
    assertThat(map.path("small").path("communities").asInt()).isPositive();
  }

  @Test
  void hidesFromAnOrganizerWhoIsOutOfScope() {
    JsonNode list = answer("town", "brokers?" + DAY + "&top=100");
    assertThat(list.path("brokers").valueStream().filter(one -> one.path("person").isNull()))
        .isNotEmpty();
    assertThat(list.path("brokers").valueStream().filter(one -> !one.path("person").isNull()))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "aoki, communities, 403",
    "aoki, communities/1, 403",
    "aoki, brokers, 403",
    "admin, communities?resolution=0, 400",
    "admin, communities?resolution=NaN, 400",
    "admin, communities?resolution=x, 400",
    "admin, communities?asOf=2022-01-01&from=2022-01-02, 400",
    "admin, communities/99999, 404",
    "admin, communities/0, 404",
    "admin, communities/x, 400",
    "admin, brokers?top=0, 400",
    "admin, brokers?top=101, 400",
    "admin, communities?asOf=1900-01-01, 200",
    "admin, brokers?asOf=1900-01-01, 200",
  })
  void refuses(String account, String question, int status) {
    assertThat(ask(account, question).statusCode()).isEqualTo(status);
  }

  @Test
  void theCommandsPrintTablesAndCsv() {
    String table = command(Language.JAPANESE, "communities", "--from", "2021-12-01");
    assertThat(table)
        .startsWith("つながりのまとまり（2022-12-01 現在）：")
        .contains("2021-12-01 からの変化", "乱数の種 20 通りの一致");
    String csv = command(Language.ENGLISH, "communities", "--format", "csv");
    assertThat(csv).startsWith("Community,People,Typical,");
    assertThat(command(Language.JAPANESE, "brokers", "--top", "5"))
        .contains("橋渡しの人（2022-12-01 現在）", "すべての最短の道を数えました。");
    assertThat(command(Language.ENGLISH, "brokers", "--top", "5", "--format", "csv").lines())
        .hasSize(6);
    JsonNode json =
        JSON.readTree(command(Language.ENGLISH, "brokers", "--top", "5", "--format", "json"));
    assertThat(json).isEqualTo(answer("admin", "brokers?" + DAY + "&top=5"));
  }

  private static String command(Language language, String name, String... arguments) {
    var text = new StringWriter();
    var terminal = new Terminal(new PrintWriter(text), language);
    Callable<Integer> command =
        name.equals("brokers")
            ? new BrokersCommand(() -> application.door(BrokerLists.class), CLOCK, terminal)
            : new CommunitiesCommand(() -> application.door(CommunityMaps.class), CLOCK, terminal);
    assertThat(new CommandLine(command).execute(arguments)).isZero();
    return text.toString();
  }
}
