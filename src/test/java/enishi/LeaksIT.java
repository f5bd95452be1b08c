package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.Id;
import enishi.oracle.PlainPaths;
import enishi.oracle.PlainSight;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.AuditTrail;
import enishi.web.HttpUser;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Accounts of every kind ask every page and every path of the API for anybody: nothing that comes
 * back, answers and refusals alike, names a person whom the account may not see, and whoever is
 * named is in the audit trail. Whom an account may see is read from the tables by {@link
 * PlainSight}, which shares no code with the program.
 */
class LeaksIT {
  private static final long SEED = 20261125;
  private static final int QUESTIONS = 240;
  private static final String PASSWORD = RunningApplication.PASSWORD;

  /** Whom questions about two persons name beside the one who is looked for. */
  private static final String THE_OTHER = "fict-0003";

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z-]+)}");

  /** Places in braces are filled like the parameters of the API. */
  private static final List<String> PAGES =
      List.of(
          "/?",
          "/introduction?from={person}&to={to}&asOf={asOf}",
          "/introduction?to={to}&asOf={asOf}",
          "/eligibility?person={person}&project={project}&asOf={asOf}",
          "/eligibility?project={project}&asOf={asOf}",
          "/tier?person={person}&municipality={municipality}&asOf={asOf}",
          "/search?q={q}",
          "/search/suggest?q={q}",
          "/people/{person}?asOf={asOf}",
          "/events/{event}?asOf={asOf}",
          "/projects/{project}?asOf={asOf}",
          "/municipalities/{municipality}?asOf={asOf}",
          "/organizations/organization:o1?asOf={asOf}",
          "/inbox",
          "/inbox/{request}",
          "/introduction/ask?path={path}",
          "/introductions/calibration",
          "/eligibility/timeline?person={person}&project={project}&asOf={asOf}",
          "/eligibility/candidates?project={project}&from={source}&asOf={asOf}",
          "/eligibility/candidates.csv?project={project}&from={source}&asOf={asOf}",
          "/eligibility/guard?project={project}&asOf={asOf}",
          "/eligibility/guard?project={project}&tried=on&minReferrers=2&asOf={asOf}",
          "/referral-tree?project={project}&asOf={asOf}",
          "/referral-tree/branch?project={project}&person={person}&asOf={asOf}",
          "/referral-tree/re-parent?project={project}&candidate={person}",
          "/referrals?person={person}&project={project}",
          "/referrals/new?candidate={person}&project={project}",
          "/population?municipality={municipality}&asOf={asOf}",
          "/population/people?municipality={municipality}&asOf={asOf}&tier={tier}",
          "/population/cooling?municipality={municipality}&asOf={asOf}&days=365",
          "/population/drivers?municipality={municipality}&asOf={asOf}",
          "/population/behind?municipality={municipality}&asOf={asOf}",
          "/population/unseen?municipality={municipality}&asOf={asOf}",
          "/population/sensitivity?municipality={municipality}&asOf={asOf}",
          "/communities?asOf={asOf}&resolution={resolution}&seed=1",
          "/communities?asOf={asOf}&from=2021-01-01",
          "/communities/{label}?asOf={asOf}&resolution={resolution}",
          "/communities/study?asOf={asOf}",
          "/brokers?asOf={asOf}&top={top}",
          "/kpis?asOf={asOf}",
          "/cases?q={q}",
          "/kpis/register?register={register}&asOf={asOf}",
          "/claims?subject={subject}&asOf={asOf}",
          "/matches?asOf={asOf}",
          "/matches/plan?asOf={asOf}",
          "/matches/carriers?project={project}&asOf={asOf}",
          "/funnels?project={project}&asOf={asOf}",
          "/events/{event}/report?asOf={asOf}",
          "/events/{event}/preparation?asOf={asOf}",
          "/population/people?municipality={municipality}&asOf={asOf}&figure=any",
          "/population/people?municipality={municipality}&asOf={asOf}&figure=came",
          "/works",
          "/week?asOf={asOf}",
          "/week/brokers?asOf={asOf}",
          "/record",
          "/record/meeting?person={person}&other={person}",
          "/record/donation?person={person}",
          "/record/recent",
          "/record/questions",
          "/record/attendance?event={event}",
          "/record/links?event={event}",
          "/record/contacts",
          "/reports",
          "/consent?person={person}",
          "/consent/erase?person={person}",
          "/consent/reads.csv?person={person}",
          "/identities",
          "/identities?kind=organization",
          "/research?asOf={asOf}",
          "/account",
          "/join?code={q}",
          "/api/v1/export?format={format}&what=all&asOf={asOf}");

  private static final WholeTown TOWN = new WholeTown(SEED, 70);
  private static final Map<LocalDate, PlainPaths> PATHS = new HashMap<>();
  private static final Random RANDOM = new Random(SEED);
  private static final List<String> REQUESTS = new ArrayList<>();
  private static final List<String> REFERENCES = new ArrayList<>();

  @TempDir static Path folder;
  private static RunningApplication application;
  private static List<ApiOperation> operations = List.of();

  /** Who asks, and whom they may know on a day. */
  private record Who(String account, Set<String> scope) {
    boolean isMember() {
      return account.startsWith("fict-");
    }

    TreeSet<String> sees(LocalDate day) {
      if (!isMember()) {
        return account.equals("researcher")
            ? new TreeSet<>()
            : PlainSight.ofOrganizer(TOWN.plain(), scope);
      }
      PlainPaths paths = PATHS.computeIfAbsent(day, d -> new PlainPaths(TOWN.plain(), d));
      return PlainSight.ofMember(TOWN.plain(), paths, "person:" + account, day);
    }

    @Override
    public String toString() {
      return account;
    }
  }

  static List<Who> askers() {
    List<Who> askers = new ArrayList<>();
    for (int number : new int[] {3, 11, 24, 42, 57}) {
      askers.add(new Who("fict-%04d".formatted(number), Set.of()));
    }
    askers.add(new Who("town", Set.of("municipality:016331")));
    askers.add(new Who("project", Set.of("project:r0")));
    askers.add(new Who("researcher", Set.of()));
    return askers;
  }

  @BeforeAll
  static void start() {
    application = RunningApplication.start();
    var report =
        application.door(Imports.class).run(TOWN.write(folder), false, ImportProgress.SILENT);
    assertThat(report.problems()).isEmpty();
    Accounts accounts = application.door(Accounts.class);
    for (Who who : askers()) {
      accounts.create(account(who), PASSWORD);
      if (who.isMember()) {
        askForIntroductions(who);
      }
    }
    assertThat(REQUESTS).as("requests for an introduction").hasSizeGreaterThan(3);
    operations =
        ApiOperation.all(application).stream()
            .filter(o -> o.method().equals("GET") && !o.path().startsWith("/api/v1/imports"))
            .toList();
  }

  /** Sends one request and keeps every path that could be asked along. */
  private static void askForIntroductions(Who who) {
    HttpUser script = new HttpUser(application.address());
    String basic = HttpUser.basic(who.account(), PASSWORD);
    String api = "/api/v1/introductions";
    boolean isAsked = false;
    for (String target : TOWN.ids()) {
      String question =
          Scripts.query("from", "person:" + who.account(), "to", target, "askable", "true");
      JsonNode answer =
          Scripts.json(script.get(api + question, "Authorization", basic).body()).path("paths");
      for (JsonNode path : answer) {
        String reference = path.path("reference").asString("");
        if (!reference.isEmpty()) {
          REFERENCES.add(reference);
          if (!isAsked) {
            String body =
                Scripts.text(Map.of("path", reference, "purpose", "会いたい", "message", "お願いします"));
            HttpResponse<String> made =
                script.postJson("/api/v1/introduction-requests", body, "Authorization", basic);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            REQUESTS.add(Scripts.json(made.body()).path("id").asString());
            isAsked = true;
          }
        }
      }
    }
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static Account account(Who who) {
    if (who.isMember()) {
      return Account.member(who.account(), Id.person(who.account()));
    }
    return who.scope().isEmpty()
        ? Account.researcher(who.account())
        : Account.organizer(who.account(), who.scope().stream().map(Id::parse).toList());
  }

  @ParameterizedTest
  @MethodSource("askers")
  void noAnswerNamesAnybodyWhomTheAskerMayNotSee(Who who) {
    HttpUser browser = new HttpUser(application.address());
    browser.signIn(who.account(), PASSWORD);
    Map<Integer, Integer> statuses = new HashMap<>();
    int named = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      String question = i % 2 == 0 ? operation() : filled(any(PAGES));
      Instant before = Instant.now();
      HttpResponse<String> answer =
          browser.get(question, "Accept-Language", i % 4 < 2 ? "ja" : "en");
      statuses.merge(answer.statusCode(), 1, Integer::sum);
      assertThat(answer.statusCode())
          .as("%s asks %s: %s", who, question, answer.body())
          .isIn(200, 302, 400, 403, 404);
      TreeSet<String> shown = WholeTown.namedIn(answer.body());
      shown.removeAll(WholeTown.namedIn(decoded(question)));
      named += shown.size();
      assertThat(who.sees(day(question)))
          .as("seed %d, %s asks %s", SEED, who, question)
          .containsAll(shown);
      if (i % 5 == 0) {
        assertAudited(who, question, shown, before);
      }
    }
    assertThat(statuses).as("%s, answers by status", who).containsKey(200);
    if (!who.account().equals("researcher")) {
      assertThat(named).as("%s is shown somebody", who).isPositive();
    }
  }

  private static void assertAudited(Who who, String question, Set<String> shown, Instant before) {
    AuditTrail trail = application.door(AuditTrail.class);
    for (String person : shown) {
      if (!person.equals("person:" + who.account())) {
        assertThat(trail.list(Id.parse(person)))
            .as("%s asks %s and is shown %s", who, question, person)
            .anyMatch(
                entry ->
                    entry.asker().equals(who.account())
                        && entry.at().toEpochMilli() >= before.toEpochMilli() - 1);
      }
    }
  }

  /** A person out of sight and one who is not there are answered alike, word for word. */
  @Test
  void somebodyOutOfSightIsAsAbsent() {
    int compared = 0;
    for (Who who : askers()) {
      HttpUser browser = new HttpUser(application.address());
      browser.signIn(who.account(), PASSWORD);
      LocalDate day = TOWN.anyDay();
      List<String> unseen =
          TOWN.ids().stream()
              .filter(id -> !who.sees(day).contains(id) && !id.endsWith(THE_OTHER))
              .limit(3)
              .toList();
      for (String person : unseen) {
        for (String question : questionsAbout(day)) {
          String hidden = question.replace("{person}", person);
          String absent = question.replace("{person}", "person:fict-9999");
          int reads = application.door(AuditTrail.class).list(Id.parse(person)).size();
          HttpResponse<String> one = browser.get(hidden);
          HttpResponse<String> other = browser.get(absent);
          assertThat(one.statusCode()).as("%s: %s", who, hidden).isEqualTo(other.statusCode());
          assertThat(plain(one.body(), person))
              .as("%s: %s", who, hidden)
              .isEqualTo(plain(other.body(), "person:fict-9999"));
          assertThat(application.door(AuditTrail.class).list(Id.parse(person)))
              .as("%s: %s leaves no trace", who, hidden)
              .hasSize(reads);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  /** Without what is new in every answer: the id asked for and the form's token. */
  private static String plain(String body, String id) {
    return body.replace(id, "ID")
        .replace(id.replace(":", "%3A"), "ID")
        .replace(id.substring("person:".length()), "KEY")
        .replaceAll("(name=\"_csrf\" value|name=\"csrf\" content)=\"[^\"]*\"", "CSRF");
  }

  private static List<String> questionsAbout(LocalDate day) {
    List<String> questions = new ArrayList<>();
    List<String> all = new ArrayList<>(PAGES);
    operations.forEach(
        o ->
            all.add(
                o.path()
                    + "?"
                    + String.join(
                        "&", o.required().stream().map(p -> p + "={" + p + "}").toList())));
    for (String page : all) {
      String about =
          page.replaceFirst("\\{(person|from|a)}", "{PERSON}")
              .replace("{to}", "organization:o1")
              .replace("{b}", "person:" + THE_OTHER);
      if (about.contains("{PERSON}")) {
        questions.add(
            filled(about.replace("{PERSON}", "\u0000"))
                .replace("\u0000", "{person}")
                .replaceAll("asOf=[0-9-]+", "asOf=" + day));
      }
    }
    return questions;
  }

  private static String operation() {
    ApiOperation operation = any(operations);
    List<String> parameters = new ArrayList<>(operation.required());
    for (String name : operation.optional()) {
      if (name.equals("asOf") || (value(name) != null && RANDOM.nextBoolean())) {
        parameters.add(name);
      }
    }
    return filled(
        operation.path()
            + "?"
            + String.join("&", parameters.stream().map(p -> p + "={" + p + "}").toList()));
  }

  private static String filled(String template) {
    return PLACE.matcher(template).replaceAll(LeaksIT::fill);
  }

  private static String fill(MatchResult place) {
    String value = value(place.group(1));
    return URLEncoder.encode(value == null ? "x" : value, StandardCharsets.UTF_8);
  }

  /** Null for a parameter that need not be there. */
  private static @Nullable String value(String name) {
    return switch (name) {
      case "person", "from", "a", "b", "candidate", "referrer", "branch" -> any(TOWN.ids());
      case "id" -> any(List.of(any(TOWN.ids()), any(TOWN.ids()), any(TOWN.things("events"))));
      case "to" -> any(List.of(any(TOWN.ids()), "organization:o1", any(TOWN.towns()), "skill:経営"));
      case "subject" ->
          any(List.of(any(TOWN.ids()), any(TOWN.towns()), any(TOWN.things("events"))));
      case "project", "forProject" -> any(TOWN.things("projects"));
      case "event" -> any(TOWN.things("events"));
      case "municipality" -> any(TOWN.towns());
      case "register" -> "register:fans";
      case "source" -> any(List.of("near", "register:fans", any(TOWN.things("events"))));
      case "request" -> any(REQUESTS);
      case "path" -> any(REFERENCES);
      case "q" -> any(List.of("架空", "カクウ", "別名00", "001", "催し", "会"));
      case "format" -> any(List.of("graphml", "gexf", "json", "csv"));
      case "what" -> any(List.of("people", "all", "tiers"));
      case "study" -> "study";
      case "asOf" -> TOWN.anyDay().toString();
      case "tier" -> any(List.of("0", "1", "2", "3"));
      case "ladder" -> any(List.of("kamishihoro", "mlit", "furusato-resident"));
      case "k" -> "50";
      case "top" -> "100";
      case "label" -> any(List.of("1", "2", "3", "4"));
      case "resolution" -> any(List.of("0.5", "1", "2"));
      case "maxHops" -> "3";
      case "limit" -> "100";
      case "near" -> "true";
      case "order" -> any(List.of("certain", "broad"));
      default -> null;
    };
  }

  private static LocalDate day(String question) {
    var found = Pattern.compile("asOf=([0-9-]+)").matcher(question);
    return found.find() ? LocalDate.parse(found.group(1)) : LocalDate.now(ZoneId.of("Asia/Tokyo"));
  }

  private static String decoded(String question) {
    return URLDecoder.decode(question, StandardCharsets.UTF_8);
  }

  private static <T> T any(List<T> things) {
    return things.get(RANDOM.nextInt(things.size()));
  }
}
