package enishi;

import static enishi.Scripts.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.RandomQuestions.Question;
import enishi.model.Id;
import enishi.oracle.PlainTown;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.web.HttpUser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * From the showcase's files to the answers, over every face of the running program: one first start
 * on an empty directory, then REST, the packaged command line and the pages, held against the plain
 * reading of the same files.
 */
class JourneyIT {
  private static final long SEED = 20221201;
  private static final int RANDOM_QUESTIONS = 60;

  /** Fewer, because the plain reading looks for every member anew. */
  private static final int RANDOM_ELIGIBILITIES = 30;

  private static final String DAY = "2022-12-01";
  private static final String TOWN = "municipality:016331";
  private static final String PROJECT = "project:tomodachi";

  private static final PlainTown SHOWCASE = PlainTown.read(Path.of("datasets", "showcase"));
  private static final PlainReading PLAIN = new PlainReading(SHOWCASE);
  private static RunningApplication application;
  private static Scripts scripts;
  private static Launcher launcher;

  @BeforeAll
  static void start() {
    application = RunningApplication.startWithShowcase();
    scripts = new Scripts(application);
    launcher = new Launcher(application.directory());
    application
        .door(Accounts.class)
        .create(Account.member("aoki", Id.person("aoki")), RunningApplication.PASSWORD);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static Question ask(String person, String to, String day) {
    return Question.ofStory("person:" + person, to, LocalDate.parse(day));
  }

  private static RandomQuestions random() {
    return new RandomQuestions(SHOWCASE, PLAIN, SEED);
  }

  @ParameterizedTest
  @CsvSource({
    "person:doi, aoki baba doi, 0.102220, fair",
    "organization:doi-farm, aoki baba doi, 0.102220, fair",
    "municipality:016331, aoki baba tani, 0.102201, fair",
    "skill:ブランディング, aoki baba, 0.399891, strong",
    "person:hara, aoki goto hara, 0.049944, faint",
    "person:mizuno, no-path, ,",
    "person:fujii, opted-out, ,",
  })
  void introducesAokiAsWorkedByHand(String to, String best, Double probability, String band) {
    Question question = ask("aoki", to, DAY);
    JsonNode answer = scripts.introduction(question);
    PLAIN.holdIntroduction(question, answer);
    if (probability == null) {
      assertThat(answer.path("reason").asString()).isEqualTo(best);
      return;
    }
    JsonNode first = answer.path("paths").get(0);
    assertThat("aoki " + String.join(" ", keys(first.path("hops")))).isEqualTo(best);
    assertThat(first.path("probability").asDouble()).isCloseTo(probability, within(1e-6));
    assertThat(first.path("band").asString()).isEqualTo(band);
  }

  private static List<String> keys(JsonNode hops) {
    return hops.valueStream().map(hop -> Id.parse(hop.path("to").asString()).key()).toList();
  }

  @Test
  void introducesAnybodyAsTheTablesSay() {
    random()
        .introductions(RANDOM_QUESTIONS)
        .forEach(q -> PLAIN.holdIntroduction(q, scripts.introduction(q)));
  }

  @ParameterizedTest
  @CsvSource({
    "goto, 2022-12-01, member",
    "hara, 2022-12-01, eligible A",
    "hara, 2024-03-31, member",
    "inoue, 2022-12-01, eligible B",
    "jinbo, 2022-12-01, almost",
    "kondo, 2022-11-20, eligible A",
    "kondo, 2022-12-01, almost",
    "okada, 2022-11-24, eligible A",
    "okada, 2022-12-01, almost",
    "okada, 2024-03-31, not-eligible",
    "ueda, 2023-02-01, eligible A",
    "ueda, 2024-03-31, almost",
    "nishi, 2023-03-31, member",
    "nishi, 2023-04-01, almost",
    "mizuno, 2022-12-01, almost",
    "mizuno, 2024-03-31, not-eligible",
  })
  void admitsTheStorysPeopleAsWorkedByHand(String person, String day, String expected) {
    Question question = ask(person, PROJECT, day);
    JsonNode answer = scripts.eligibility(question);
    String route = answer.path("route").isNull() ? "" : " " + answer.path("route").asString();
    assertThat(answer.path("verdict").asString() + route).isEqualTo(expected);
    PLAIN.holdEligibility(question, answer);
  }

  @Test
  void admitsAnybodyAsTheTablesSay() {
    random()
        .eligibilities(PROJECT, RANDOM_ELIGIBILITIES)
        .forEach(q -> PLAIN.holdEligibility(q, scripts.eligibility(q)));
  }

  @ParameterizedTest
  @CsvSource({
    "aoki, 2022-12-01, 2, 2023-09-01",
    "aoki, 2024-03-31, lapsed,",
    "baba, 2022-12-01, 3, 2023-08-26",
    "chiba, 2022-12-01, 1, 2023-08-26",
    "seki, 2022-12-01, 4, 2023-02-01",
    "seki, 2024-03-31, 1, 2024-07-07",
    "doi, 2022-12-01, resident,",
    "fujii, 2022-12-01, 3, 2023-10-02",
    "fujii, 2024-03-31, resident,",
    "kondo, 2022-11-30, 1, 2022-11-30",
    "kondo, 2022-12-01, lapsed,",
    "mizuno, 2022-12-01, nothing-recorded,",
  })
  void putsTheStorysPeopleOnTheirRung(String person, String day, String expected, String lapsesOn) {
    Question question = ask(person, TOWN, day);
    JsonNode answer = scripts.tier(question);
    JsonNode reason = answer.path("reason");
    assertThat(reason.isNull() ? answer.path("tier").asString() : reason.asString())
        .isEqualTo(expected);
    JsonNode until = answer.path("lapsesOn");
    assertThat(until.isNull() ? null : until.asString()).isEqualTo(lapsesOn);
    PLAIN.holdTier(question, answer);
  }

  @Test
  void putsAnybodyOnTheRungTheTablesSay() {
    random().tiers(RANDOM_QUESTIONS).forEach(q -> PLAIN.holdTier(q, scripts.tier(q)));
    LocalDate day = LocalDate.parse(DAY);
    PLAIN.holdPopulation(
        TOWN, day, scripts.answer("/api/v1/population/" + TOWN, "asOf", day.toString()));
  }

  @Test
  void weighsAnyTwoAsTheTablesSay() {
    random().strengths(RANDOM_QUESTIONS).forEach(q -> PLAIN.holdStrength(q, scripts.strength(q)));
  }

  @Test
  void answersTheCommandLineAsItAnswersScripts() {
    assertThat(launcher.json(DAY, "introduce", "--from", "person:aoki", "--to", "person:doi"))
        .isEqualTo(scripts.introduction(ask("aoki", "person:doi", DAY)));
    assertThat(launcher.json(DAY, "eligible", "--person", "person:kondo", "--project", PROJECT))
        .isEqualTo(scripts.eligibility(ask("kondo", PROJECT, DAY)));
    assertThat(launcher.json(DAY, "tier", "--person", "person:seki", "--municipality", TOWN))
        .isEqualTo(scripts.tier(ask("seki", TOWN, DAY)));
    assertThat(launcher.json(DAY, "strength", "--between", "person:aoki", "person:baba"))
        .isEqualTo(scripts.strength(ask("aoki", "person:baba", DAY)));
    assertThat(launcher.json(DAY, "kpi", "--ledger", "錦江町 MIRAI"))
        .isEqualTo(
            scripts.answer("/api/v1/ledgers/%E9%8C%A6%E6%B1%9F%E7%94%BA%20MIRAI", "asOf", DAY));
  }

  @Test
  void tellsScriptsByItsExitCodeHowItWent() {
    String[] mizuno = {
      "introduce", "--from", "person:aoki", "--to", "person:mizuno", "--as-of", DAY
    };
    assertThat(launcher.onTheStore(mizuno).endsWith(0).out()).contains("青木 結衣", "水野 茜");
    Launcher.run("introduce", "--from", "person:aoki").endsWith(2);
    launcher.onTheStore("tier", "--person", "person:nobody", "--municipality", TOWN).endsWith(3);
    Launcher.run("imports", "--store", "bolt://127.0.0.1:1").endsWith(4);
    String messy = Path.of("datasets", "messy").toString();
    launcher.onTheStore("import", messy, "--dry-run").endsWith(5);
  }

  @Test
  void refusesASecondServerOnItsDirectory() {
    assertThat(launcher.onTheStore("serve", "--server.port=0").endsWith(1).err())
        .contains(application.directory().toString(), "process " + ProcessHandle.current().pid());
  }

  @Test
  void showsTheSameOnItsPages() {
    HttpUser admin = new HttpUser(application.address());
    admin.signIn("admin", RunningApplication.PASSWORD);
    assertThat(page(admin, "/introduction", "from", "person:aoki", "to", "person:doi"))
        .contains("青木 結衣", "馬場 健太", "千葉 直美", "土井 一郎", "見込みあり", "見込み小")
        .doesNotContain("藤井 誠");
    assertThat(page(admin, "/eligibility", "person", "person:kondo", "project", PROJECT))
        .contains("近藤 学", "あと一歩", "後藤 美咲");
    assertThat(page(admin, "/tier", "person", "person:seki", "municipality", TOWN))
        .contains("関 由佳", "段階 4", "課題解決・経済の発展に寄与", "2023年2月1日");
  }

  private static String page(HttpUser visitor, String path, String... parameters) {
    String query = Scripts.query(parameters) + "&asOf=" + DAY;
    HttpResponse<String> response = visitor.get(path + query);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  @Test
  void answersAMemberOnlyForThemselves() {
    for (String question :
        List.of(
            "/api/v1/introductions?from=person:baba&to=person:aoki",
            "/api/v1/eligibility?person=person:baba&project=" + PROJECT,
            "/api/v1/tiers?person=person:baba&municipality=" + TOWN,
            "/api/v1/strengths?a=person:baba&b=person:chiba",
            "/api/v1/population/" + TOWN,
            "/api/v1/imports")) {
      assertProblem(scripts.ask("aoki", question), 403, "forbidden");
    }
  }

  @Test
  void showsAMemberNobodyWhomTheyMayNotSee() {
    TreeSet<String> known =
        new TreeSet<>(PLAIN.paths(LocalDate.parse(DAY)).neighbours("person:aoki").keySet());
    known.add("person:aoki");
    StringBuilder answers = new StringBuilder();
    for (String question :
        List.of(
            "/api/v1/introductions?k=50&from=person:aoki&to=" + TOWN,
            "/api/v1/introductions?k=50&from=person:aoki&to=organization:doi-farm",
            "/api/v1/introductions?k=50&order=broad&from=person:aoki&to=person:doi",
            "/api/v1/eligibility?person=person:aoki&project=" + PROJECT,
            "/api/v1/tiers?person=person:aoki&municipality=" + TOWN,
            "/api/v1/strengths?a=person:aoki&b=person:baba",
            "/api/v1/people/person:aoki/connections?",
            "/api/v1/search?limit=100&kind=person&q=" + "%E7%94%B0")) {
      HttpResponse<String> answer = scripts.ask("aoki", question + "&asOf=" + DAY);
      assertThat(answer.statusCode()).as("%s: %s", question, answer.body()).isEqualTo(200);
      answers.append(answer.body());
    }
    assertThat(PlainReading.personsIn(answers)).contains("person:baba").isSubsetOf(known);
    assertThat(answers).doesNotContain(PLAIN.namesBut(known));
    assertProblem(
        scripts.ask("aoki", "/api/v1/introductions?from=person:aoki&to=person:mizuno&asOf=" + DAY),
        404,
        "unknown-id");
  }

  @Test
  void describesItsPathsAndItsProblems() {
    assertThat(scripts.answer("/v3/api-docs").path("paths").propertyNames())
        .contains(
            "/api/v1/introductions",
            "/api/v1/eligibility",
            "/api/v1/tiers",
            "/api/v1/population/{municipality}",
            "/api/v1/strengths",
            "/api/v1/imports",
            "/api/v1/imports/{id}",
            "/api/v1/search",
            "/api/v1/status");
    String tiers = "/api/v1/tiers?municipality=" + TOWN + "&person=";
    assertProblem(scripts.ask("admin", tiers + "person:nobody"), 404, "unknown-id");
    assertProblem(scripts.ask("admin", tiers + "project:x"), 400, "bad-input");
    assertProblem(scripts.ask("admin", tiers + "person:aoki&asOf=soon"), 400, "bad-input");
    assertProblem(scripts.ask("admin", tiers + "person:aoki&ladder=none"), 400, "bad-input");
    assertProblem(scripts.ask("admin", "/api/v1/nothing"), 404, "unknown-path");
    assertProblem(scripts.ask("nobody", tiers + "person:aoki"), 401, "not-signed-in");
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(answer.body()).path("code").asString()).isEqualTo(code);
  }
}
