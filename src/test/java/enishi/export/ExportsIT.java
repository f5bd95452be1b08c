package enishi.export;

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
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of the showcase over REST and on the command line, their cards, and making them again. */
class ExportsIT {
  private static final String DAY = "2022-12-01";
  private static final Pattern PSEUDONYM = Pattern.compile("person:pseudonym-[0-9a-f]{16}");
  private static RunningApplication application;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    application
        .door(Imports.class)
        .run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
    Accounts accounts = application.door(Accounts.class);
    accounts.create(Account.researcher("researcher"), RunningApplication.PASSWORD);
    accounts.create(Account.member("aoki", Id.person("aoki")), RunningApplication.PASSWORD);
    accounts.create(
        Account.organizer("town", List.of(Id.parse("municipality:016331"))),
        RunningApplication.PASSWORD);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static HttpResponse<String> ask(String account, String question) {
    return new HttpUser(application.address())
        .get(
            "/api/v1/export" + question,
            "Authorization",
            HttpUser.basic(account, RunningApplication.PASSWORD));
  }

  private static String body(String account, String question) {
    HttpResponse<String> answer = ask(account, question + "&asOf=" + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode json(String account, String question) {
    return new JsonMapper().readTree(body(account, question));
  }

  private static Set<String> persons(JsonNode graph) {
    return graph
        .path("nodes")
        .valueStream()
        .map(node -> node.path("id").asString())
        .filter(id -> id.startsWith("person:"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void givesAResearcherOnlyPseudonyms() {
    JsonNode named = json("admin", "?what=all");
    JsonNode hidden = json("researcher", "?what=all");
    assertThat(persons(named)).contains("person:aoki");
    assertThat(persons(hidden))
        .hasSameSizeAs(persons(named))
        .allMatch(PSEUDONYM.asMatchPredicate());
    String text = body("researcher", "?what=all&format=graphml");
    named
        .path("nodes")
        .valueStream()
        .filter(node -> node.path("kind").asString().equals("person"))
        .forEach(
            node ->
                assertThat(text)
                    .doesNotContain(node.path("label").asString())
                    .doesNotContain("\"" + node.path("id").asString() + "\""));
    assertThat(ask("researcher", "?suppressBelow=4").statusCode()).isEqualTo(400);
  }

  @Test
  void aStudyHasItsOwnPseudonymsAndKeepsThem() {
    Set<String> one = persons(json("researcher", "?study=%E5%8D%92%E8%AB%96"));
    assertThat(persons(json("admin", "?study=%E5%8D%92%E8%AB%96"))).isEqualTo(one);
    assertThat(persons(json("researcher", "?study=other")))
        .hasSameSizeAs(one)
        .doesNotContainAnyElementsOf(one);
    assertThat(persons(json("researcher", "?")))
        .hasSameSizeAs(one)
        .doesNotContainAnyElementsOf(one);
  }

  @Test
  void givesAnOrganizerTheirTownAndRecordsIt() {
    Set<String> all = persons(json("admin", "?"));
    Set<String> town = persons(json("town", "?"));
    assertThat(all).containsAll(town).hasSizeGreaterThan(town.size());
    assertThat(town).contains("person:doi");
    assertThat(application.door(AuditTrail.class).list(Id.person("doi")))
        .anyMatch(read -> read.asker().equals("town") && read.action().equals("export"));
  }

  @Test
  void isNotForMembers() {
    assertThat(ask("aoki", "?").statusCode()).isEqualTo(403);
    assertThat(ask("aoki", "/card?what=tiers").statusCode()).isEqualTo(403);
  }

  @Test
  void namesWhatCannotBeAsked() {
    assertThat(ask("admin", "?what=tiers&format=gexf").statusCode()).isEqualTo(400);
    assertThat(ask("admin", "?format=docx").statusCode()).isEqualTo(400);
    assertThat(ask("admin", "?what=names").statusCode()).isEqualTo(400);
    assertThat(ask("admin", "?suppressBelow=-1").statusCode()).isEqualTo(400);
    assertThat(ask("admin", "?what=tiers&ladder=none").statusCode()).isEqualTo(400);
  }

  /** What is hidden of the small counts: none from 1 to 9 stands in the table. */
  @Test
  void publishesNoSmallCount() {
    JsonNode table = json("researcher", "?what=tiers&suppressBelow=10");
    JsonNode open = json("admin", "?what=tiers&suppressBelow=0");
    JsonNode card = json("researcher", "/card?what=tiers&suppressBelow=10");
    assertThat(open.path("rows").size()).isGreaterThan(table.path("rows").size());
    int hidden = 0;
    for (JsonNode row : table.path("rows")) {
      for (int i = 2; i < row.size(); i++) {
        hidden += row.get(i).isNull() ? 1 : 0;
        if (!row.get(i).isNull()) {
          assertThat(row.get(i).asInt())
              .satisfiesAnyOf(
                  n -> assertThat(n).isZero(), n -> assertThat(n).isGreaterThanOrEqualTo(10));
        }
      }
    }
    assertThat(card.path("leftOut").path("small").asInt()).isPositive();
    assertThat(card.path("leftOut").path("towns").asInt()).isPositive();
    assertThat(hidden).isPositive();
    assertThat(card.path("ladder").path("name").asString()).isEqualTo("kamishihoro");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people.graphml",
        "all.gexf",
        "people.csv",
        "all.json",
        "tiers.xlsx",
        "tiers.parquet"
      })
  void makesAFileAgainFromItsCard(String name) throws IOException {
    Path file = folder.resolve(name);
    String what = name.substring(0, name.indexOf('.'));
    String told = export("--to", file.toString(), "--what", what, "--study", "卒論", "--as-of", DAY);
    assertThat(told).contains("作り方の記録", DAY);
    Path again = folder.resolve("again-" + name);
    assertThat(replay(file + ".card.json", again).out()).contains("同じバイト列");
    assertThat(again).hasSameBinaryContentAs(file);
    assertThat(Path.of(again + ".card.json")).hasSameBinaryContentAs(Path.of(file + ".card.json"));
  }

  /** The owner makes again what somebody else saw, as they saw it. */
  @ParameterizedTest
  @ValueSource(strings = {"town", "researcher"})
  void makesAgainWhatAnotherAccountTook(String account) throws IOException {
    String question = "?what=all&format=graphml";
    String taken = body(account, question);
    Path card = folder.resolve("taken.card.json");
    Files.writeString(card, body(account, "/card" + question));
    Path again = folder.resolve("again.graphml");
    Ran ran = replay(card.toString(), again);
    assertThat(ran.exitCode()).as(ran.error()).isZero();
    assertThat(again).hasContent(taken);
  }

  @Test
  void saysWhereTheDataHasChanged(@TempDir Path dataset) throws IOException {
    Path file = folder.resolve("before.graphml");
    export("--to", file.toString(), "--as-of", DAY);
    Files.writeString(
        dataset.resolve("dataset.json"),
        "{\"title\": \"More\", \"source\": \"made up\", \"licence\": \"CC0-1.0\"}");
    Files.writeString(
        dataset.resolve("people.csv"), "id,name,fictional\nperson:newcomer,新井 守,true\n");
    Imports imports = application.door(Imports.class);
    String id =
        java.util.Objects.requireNonNull(imports.run(dataset, false, ImportProgress.SILENT).id());
    Path again = folder.resolve("after.graphml");
    Ran ran = replay(file + ".card.json", again);
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.error()).contains("the data differs", "revision");
    assertThat(again).doesNotExist();
    imports.undo(id);
    Ran back = replay(file + ".card.json", again);
    assertThat(back.exitCode()).as(back.error()).isZero();
    assertThat(back.out()).contains("データの版は");
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void refusesWhatIsNoCard() throws IOException {
    Path card = folder.resolve("card.json");
    Files.writeString(card, "{\"card\": 9}");
    assertThat(replay(card.toString(), folder.resolve("x.csv")).error()).contains("no method card");
    assertThat(replay(folder.resolve("none.json").toString(), folder.resolve("x.csv")).error())
        .contains("cannot be read");
  }

  private record Ran(int exitCode, String out, String error) {}

  private static String export(String... words) {
    StringWriter out = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), Language.JAPANESE);
    ExportCommand command =
        new ExportCommand(() -> application.door(Exports.class), Clock.systemUTC(), terminal);
    assertThat(new CommandLine(command).execute(words)).isZero();
    return out.toString();
  }

  private static Ran replay(String card, Path to) {
    StringWriter out = new StringWriter();
    StringWriter error = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), Language.JAPANESE);
    ReplayCommand command = new ReplayCommand(() -> application.door(Exports.class), terminal);
    int exitCode =
        new CommandLine(command)
            .setExecutionExceptionHandler(
                (e, line, parsed) -> {
                  error.write(String.valueOf(e.getMessage()));
                  return ((enishi.model.EnishiException) e).code().exitCode();
                })
            .execute(card, "--to", to.toString());
    return new Ran(exitCode, out.toString(), error.toString());
  }
}
