package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.directory.Views;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Tokens;
import enishi.web.HttpUser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every endpoint of the API, asked by everybody: the statuses stand in {@code endpoints.txt}, which
 * has a row for each endpoint of the description and no other. What an asker may not see is
 * answered as what is not there.
 */
class EndpointMatrixIT {
  private static final Path TABLE = Path.of("src", "test", "resources", "endpoints.txt");
  private static final Path ACTUAL = Path.of("target", "endpoints-actual.txt");
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final LocalDate DAY = LocalDate.parse("2022-12-01");
  private static final String NOWHERE = "person:nobody-at-all";
  private static final Map<String, Account> ACCOUNTS = new LinkedHashMap<>();
  private static final Map<String, String> TOKENS = new LinkedHashMap<>();
  private static final Map<String, String> VALUES = new LinkedHashMap<>();

  private static RunningApplication application;

  /**
   * A row of the table.
   *
   * @param statuses one for each account, in the order of the accounts
   */
  private record Endpoint(String method, String path, List<String> statuses, String body) {
    static Endpoint parse(String line) {
      String[] cells = line.split("\\|", -1);
      String[] what = cells[0].strip().split(" ", 2);
      return new Endpoint(
          what[0], what[1], List.of(cells[1].strip().split("\\s+")), cells[2].strip());
    }

    String plainPath() {
      return path.replaceAll("\\?.*", "");
    }

    String row(List<String> answered) {
      return "%s %s | %s | %s".formatted(method, path, String.join(" ", answered), body).strip();
    }

    HttpResponse<String> ask(String account, Map<String, String> values) {
      String token = TOKENS.get(account);
      String[] headers = token == null ? new String[0] : new String[] {"Authorization", token};
      return new HttpUser(application.address())
          .ask(method, filled(path, values, true), filled(body, values, false), headers);
    }

    private static String filled(String template, Map<String, String> values, boolean encoded) {
      return PLACE
          .matcher(template)
          .replaceAll(
              place -> {
                String value = values.getOrDefault(place.group(1), place.group());
                return Matcher.quoteReplacement(
                    encoded
                        ? URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")
                        : value);
              })
          .replace("青木", encoded ? URLEncoder.encode("青木", StandardCharsets.UTF_8) : "青木");
    }
  }

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    application
        .door(Imports.class)
        .run(Path.of("datasets", "showcase"), false, ImportProgress.SILENT);
    ACCOUNTS.put("member", Account.member("aoki", Id.person("aoki")));
    ACCOUNTS.put("other", Account.organizer("other", List.of(Id.parse("municipality:464902"))));
    ACCOUNTS.put(
        "organizer",
        Account.organizer(
            "organizer", List.of(Id.parse("municipality:131032"), Id.parse("project:tomodachi"))));
    ACCOUNTS.put("researcher", Account.researcher("study"));
    ACCOUNTS.put("administrator", Account.administrator("boss"));
    ACCOUNTS.forEach(
        (who, account) -> {
          application.door(Accounts.class).create(account, RunningApplication.PASSWORD);
          TOKENS.put(who, "Bearer " + application.door(Tokens.class).issue(account.name(), 1));
        });
    VALUES.put("person", "person:aoki");
    VALUES.put("other", "person:goto");
    VALUES.put("nowhere", NOWHERE);
    VALUES.put("town", "municipality:131032");
    VALUES.put("project", "project:tomodachi");
    VALUES.put("event", "event:share-2022");
    VALUES.put("programme", "programme:minato-workation-2023");
    VALUES.put("ledger", "錦江町 MIRAI");
    VALUES.put("need", "need:beans");
    VALUES.put("day", DAY.toString());
    askForAnIntroduction();
  }

  private static Account account(String who) {
    return Objects.requireNonNull(ACCOUNTS.get(who));
  }

  /** A request that the member makes, along the first path that can be asked along. */
  private static void askForAnIntroduction() {
    HttpUser script = new HttpUser(application.address());
    String member = Objects.requireNonNull(TOKENS.get("member"));
    for (Id target : inSight(account("member"), true)) {
      String question =
          Scripts.query("from", "person:aoki", "to", target.value(), "askable", "true");
      JsonNode paths =
          Scripts.json(
                  script.get("/api/v1/introductions" + question, "Authorization", member).body())
              .path("paths");
      String reference = paths.path(0).path("reference").asString("");
      if (!reference.isEmpty()) {
        String body =
            Scripts.text(Map.of("path", reference, "purpose", "会いたい", "message", "お願いします"));
        HttpResponse<String> made =
            script.postJson("/api/v1/introduction-requests", body, "Authorization", member);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        VALUES.put("request", Scripts.json(made.body()).path("id").asString());
        VALUES.put("target", target.value());
        return;
      }
    }
    throw new AssertionError("no path can be asked along");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static List<Endpoint> table() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Endpoint::parse)
        .toList();
  }

  @Test
  void theTableHasARowForEveryEndpointAndNoOther() throws IOException {
    List<ApiOperation> operations = ApiOperation.all(application);
    List<Endpoint> table = table();
    assertThat(operations)
        .allSatisfy(
            operation ->
                assertThat(table)
                    .as("a row for %s %s", operation.method(), operation.path())
                    .anyMatch(row -> operation.matches(row.method(), row.plainPath())));
    assertThat(table)
        .allSatisfy(
            row ->
                assertThat(operations)
                    .as("an endpoint for the row %s %s", row.method(), row.path())
                    .anyMatch(operation -> operation.matches(row.method(), row.plainPath())));
    assertThat(table).extracting(row -> row.method() + row.plainPath()).doesNotHaveDuplicates();
  }

  @Test
  void everybodyIsAnsweredAsTheTableSays() throws IOException {
    List<String> actual = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<String> askers = new ArrayList<>(List.of("nobody"));
    askers.addAll(ACCOUNTS.keySet());
    for (Endpoint endpoint : table()) {
      List<String> statuses = new ArrayList<>();
      for (String who : askers) {
        HttpResponse<String> answer = endpoint.ask(who, VALUES);
        statuses.add(String.valueOf(answer.statusCode()));
      }
      actual.add(endpoint.row(statuses));
      expected.add(endpoint.row(endpoint.statuses()));
    }
    Files.write(ACTUAL, actual);
    assertThat(actual).as("also in %s", ACTUAL).isEqualTo(expected);
  }

  @Test
  void somebodyOutOfSightIsAsAbsent() throws IOException {
    int compared = 0;
    List<String> different = new ArrayList<>();
    for (String who : List.of("member", "other", "organizer")) {
      String hidden = outOfSight(account(who));
      int reads = application.door(AuditTrail.class).list(Id.parse(hidden)).size();
      for (Endpoint endpoint : table()) {
        for (String place : List.of("person", "other")) {
          if ((endpoint.path() + endpoint.body()).contains("{" + place + "}")) {
            String one = answer(endpoint, who, place, hidden);
            String other = answer(endpoint, who, place, NOWHERE);
            compared++;
            if (!one.equals(other)) {
              different.add(
                  "%s %s {%s}%n  %s%n  %s".formatted(who, endpoint.path(), place, one, other));
            }
          }
        }
      }
      assertThat(application.door(AuditTrail.class).list(Id.parse(hidden)))
          .as("%s leaves no trace on %s", who, hidden)
          .hasSize(reads);
    }
    assertThat(different).isEmpty();
    assertThat(compared).isGreaterThan(50);
  }

  /** A request that the asker has no part in is as one that nobody made. */
  @Test
  void aRequestOfOthersIsAsAbsent() throws IOException {
    for (Endpoint endpoint : table()) {
      if (endpoint.path().contains("{request}")) {
        for (String who : List.of("other", "researcher")) {
          String mine = Objects.requireNonNull(VALUES.get("request"));
          String none = mine.replaceAll("[0-9a-f]", "0");
          assertThat(answer(endpoint, who, "request", mine))
              .as("%s asks %s", who, endpoint.path())
              .isEqualTo(answer(endpoint, who, "request", none));
        }
      }
    }
  }

  private static String answer(Endpoint endpoint, String who, String place, String id) {
    Map<String, String> values = new LinkedHashMap<>(VALUES);
    values.put(place, id);
    HttpResponse<String> answer = endpoint.ask(who, values);
    String key = id.substring(id.indexOf(':') + 1);
    return answer.statusCode()
        + " "
        + answer
            .body()
            .replace(URLEncoder.encode(id, StandardCharsets.UTF_8), "ID")
            .replace(id, "ID")
            .replace(key, "ID");
  }

  private static String outOfSight(Account account) {
    return inSight(account, false).get(20).value();
  }

  /** Persons whom the account sees, or whom it does not. */
  private static List<Id> inSight(Account account, boolean seen) {
    var network = application.door(LivingNetwork.class).now();
    var view = application.door(Views.class).of(Asker.of(account), network, DAY);
    return network.facts().people().keySet().stream()
        .filter(id -> view.find(id).isPresent() == seen)
        .sorted()
        .toList();
  }
}
