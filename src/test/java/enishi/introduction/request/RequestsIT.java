package enishi.introduction.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enishi.directory.Views;
import enishi.directory.identity.Identities;
import enishi.directory.identity.Merge;
import enishi.model.Id;
import enishi.model.IntroductionRequest;
import enishi.model.RequestOutcome;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditEntry;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Requests from asking to what came of them, as scripts see them, over a town in the store. */
class RequestsIT {
  private static final String WHERE = "organization:where";
  private static final String DESK = "organization:desk";

  private static ConfigurableApplicationContext application;
  private static Caller caller;
  private static MovingClock clock;

  @BeforeAll
  static void start() {
    application = RequestTestApplication.start(0);
    caller = new Caller(application);
    clock = application.getBean(MovingClock.class);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @BeforeEach
  void beginAgain() {
    RequestTestApplication.beginAgain(application);
  }

  @Test
  void introducesWhenOneAfterTheOtherAgrees() {
    String id = caller.ask("aoki", WHERE);
    assertThat(caller.state("aoki", id)).isEqualTo("waiting");
    JsonNode baba = caller.card("baba", id);
    assertThat(baba.path("state").asString()).isEqualTo("asked");
    assertThat(baba.path("fromName").asString()).isEqualTo("青木 花");
    assertThat(baba.path("nextName").asString()).isEqualTo("千葉 次郎");
    assertThat(baba.path("purpose").asString()).isEqualTo("お話をうかがいたい");
    assertThat(baba.path("message").asString())
        .startsWith("馬場 一郎 さんへ")
        .contains("青木 花 と申します", "2022-11-20 共同で企画")
        .doesNotContain("千葉");
    assertThat(caller.get("chiba", Caller.REQUESTS + "/" + id).statusCode()).isEqualTo(404);

    caller.act("baba", id, "agree");
    assertThat(caller.state("aoki", id)).isEqualTo("waiting");
    JsonNode chiba = caller.card("chiba", id);
    assertThat(chiba.path("state").asString()).isEqualTo("asked");
    assertThat(chiba.path("fromName").asString()).isEqualTo("青木 花");
    assertThat(chiba.path("byName").asString()).isEqualTo("馬場 一郎");
    assertThat(caller.card("aoki", id).toString()).doesNotContain("千葉", "chiba");

    clock.pass(1);
    caller.act("chiba", id, "agree");
    JsonNode aoki = caller.card("aoki", id);
    assertThat(aoki.path("state").asString()).isEqualTo("introduced");
    assertThat(aoki.path("targetName").asString()).isEqualTo("千葉 次郎");
    assertThat(aoki.path("introducedOn").asString()).isEqualTo("2022-12-02");
    assertThat(caller.card("chiba", id).path("targetName").asString()).isEqualTo("千葉 次郎");
    assertThat(caller.state("baba", id)).isEqualTo("agreed");

    clock.pass(5);
    Map<String, Object> contract = Map.of("outcome", "contract");
    Caller.body(caller.post("aoki", Caller.REQUESTS + "/" + id + "/outcome", contract), 200);
    assertThat(caller.refused("aoki", id, "outcome", contract)).isEqualTo("bad-input");
    assertThat(caller.act("chiba", id, "confirm").path("confirmed").asBoolean()).isTrue();
    assertThat(caller.state("aoki", id)).isEqualTo("closed");

    Network network = network();
    assertThat(network.facts().requests())
        .extracting(IntroductionRequest::asked, IntroductionRequest::outcome)
        .containsExactlyInAnyOrder(
            tuple(Id.person("baba"), RequestOutcome.ACCEPTED),
            tuple(Id.person("chiba"), RequestOutcome.CONTRACT));
    assertThat(tie(network, "introduced", "2022-12-02")).isTrue();
    assertThat(tie(network, "contracted_with", "2022-12-07")).isTrue();
    assertThat(network.receptivity().of(Id.person("baba"), RequestTestApplication.DAY))
        .isEqualTo(3.0 / 4);
    assertThat(
            network
                .at(RequestTestApplication.DAY.plusDays(10))
                .areConnected(Id.person("aoki"), Id.person("chiba")))
        .isTrue();
  }

  @Test
  void asksALongerChainPersonByPerson() {
    String id = caller.ask("aoki", DESK, 1);
    JsonNode card = caller.card("admin", id);
    assertThat(names(card)).containsExactly("馬場 一郎", "千葉 次郎", "土井 三枝");
    JsonNode baba = caller.card("baba", id);
    assertThat(baba.toString()).doesNotContain("土井", "doi");
    assertThat(baba.path("toName").asString()).isEqualTo("まちの窓口");
    caller.act("baba", id, "agree");
    assertThat(caller.get("doi", Caller.REQUESTS + "/" + id).statusCode()).isEqualTo(404);
    assertThat(caller.card("chiba", id).path("fromName").asString()).isEqualTo("青木 花");
    caller.act("chiba", id, "agree");
    caller.act("doi", id, "agree");
    assertThat(caller.state("aoki", id)).isEqualTo("introduced");
  }

  @Test
  void refusesWhatIsNotSomebodysToDo() {
    String id = caller.ask("aoki", WHERE);
    assertThat(caller.refused("aoki", id, "agree", Map.of())).isEqualTo("forbidden");
    assertThat(caller.refused("baba", id, "withdraw", Map.of())).isEqualTo("forbidden");
    assertThat(caller.refused("baba", id, "outcome", Map.of("outcome", "met")))
        .isEqualTo("forbidden");
    assertThat(caller.refused("chiba", id, "agree", Map.of())).isEqualTo("unknown-id");
    assertThat(caller.refused("endo", id, "agree", Map.of())).isEqualTo("unknown-id");
    assertThat(caller.refused("scholar", id, "agree", Map.of())).isEqualTo("forbidden");
    assertThat(caller.refused("aoki", id, "outcome", Map.of("outcome", "met")))
        .isEqualTo("bad-input");
    assertThat(caller.refused("aoki", id, "remind", Map.of())).isEqualTo("bad-input");
    assertThat(caller.refused("aoki", "nothing", "withdraw", Map.of())).isEqualTo("unknown-id");
    caller.act("baba", id, "agree");
    assertThat(caller.refused("baba", id, "agree", Map.of())).isEqualTo("bad-input");
    assertThat(caller.refused("baba", id, "decline", Map.of())).isEqualTo("bad-input");
    caller.act("aoki", id, "withdraw");
    assertThat(caller.state("chiba", id)).isEqualTo("withdrawn");
    assertThat(caller.refused("chiba", id, "agree", Map.of())).isEqualTo("bad-input");
    assertThat(caller.refused("aoki", id, "withdraw", Map.of())).isEqualTo("bad-input");
    assertThat(network().receptivity().openRequests(Id.person("chiba"), RequestTestApplication.DAY))
        .isZero();
  }

  @Test
  void asksNobodyAboveTheirLimit() {
    assertThat(network().receptivity().takesOneMore(Id.person("fuji"), RequestTestApplication.DAY))
        .isTrue();
    List<String> before = paths("aoki");
    String path = reference("aoki", DESK, "fuji");
    Map<String, Object> ask = Map.of("path", path, "purpose", "x");
    String id = Caller.body(caller.post("aoki", Caller.REQUESTS, ask), 201).path("id").asString();
    assertThat(caller.state("fuji", id)).isEqualTo("asked");
    // The finder leaves Fuji out for others, and asking along a path found before is refused.
    assertThat(paths("admin")).noneMatch(p -> p.contains("fuji"));
    assertThat(before).anyMatch(p -> p.contains("fuji"));
    assertThat(caller.post("admin", Caller.REQUESTS, ask).statusCode()).isEqualTo(400);
    caller.act("aoki", id, "withdraw");
    String again =
        Caller.body(caller.post("aoki", Caller.REQUESTS, ask), 201).path("id").asString();
    assertThat(again).isNotEqualTo(id);
  }

  @Test
  void letsAnAnswerExpireAfterItsLastDay() {
    String id = caller.ask("aoki", WHERE);
    clock.pass(14);
    assertThat(caller.state("baba", id)).isEqualTo("asked");
    clock.pass(1);
    assertThat(caller.state("baba", id)).isEqualTo("expired");
    assertThat(caller.refused("baba", id, "agree", Map.of())).isEqualTo("bad-input");
    assertThat(caller.state("aoki", id)).isEqualTo("waiting");
    application.getBean(Answering.class).look();
    assertThat(network().facts().requests().getFirst().outcome()).isEqualTo(RequestOutcome.EXPIRED);
    assertThat(
            network().receptivity().of(Id.person("baba"), RequestTestApplication.DAY.plusDays(15)))
        .isEqualTo(0.5);
    clock.pass(14);
    assertThat(caller.state("aoki", id)).isEqualTo("not-this-time");
  }

  @Test
  void remindsEachPersonOnceAndNotBeforeThreeDays() {
    String id = caller.ask("aoki", WHERE);
    clock.pass(2);
    assertThat(caller.refused("aoki", id, "remind", Map.of())).isEqualTo("bad-input");
    clock.pass(1);
    caller.act("aoki", id, "remind");
    assertThat(caller.card("baba", id).path("reminded").asBoolean()).isTrue();
    caller.act("baba", id, "agree");
    clock.pass(3);
    caller.act("aoki", id, "remind");
    assertThat(caller.card("chiba", id).path("reminded").asBoolean()).isTrue();
    clock.pass(3);
    assertThat(caller.refused("aoki", id, "remind", Map.of())).isEqualTo("bad-input");
  }

  @Test
  void isAsItWasAfterAMergeThatWasTakenBack() {
    var identities =
        new Identities(
            application.getBean(Store.class),
            application.getBean(LivingNetwork.class),
            application.getBean(Views.class),
            application.getBean(AuditTrail.class),
            clock);
    String id = caller.ask("aoki", WHERE);
    clock.pass(3);
    List<Merge> merges =
        List.of(
            identities.merge(Id.person("fuji"), Id.person("baba"), Asker.owner()),
            identities.merge(Id.person("doi"), Id.person("aoki"), Asker.owner()));
    caller.act("aoki", id, "remind");
    assertThat(names(caller.card("admin", id))).contains("藤 五月");
    merges.forEach(merge -> identities.unmerge(merge.id(), Asker.owner()));
    assertThat(names(caller.card("admin", id))).contains("馬場 一郎").doesNotContain("藤 五月");
    assertThat(caller.card("baba", id).path("reminded").asBoolean()).isTrue();
    assertThat(caller.card("baba", id).path("fromName").asString()).isEqualTo("青木 花");
  }

  @Test
  void letsAnOrganizerPassOnAnAnswer() {
    String id = caller.ask("aoki", WHERE);
    JsonNode office = caller.card("office", id);
    assertThat(office.path("role").asString()).isEqualTo("organizer");
    assertThat(office.toString()).contains("馬場").doesNotContain("千葉", "chiba");
    caller.act("office", id, "agree");
    assertThat(caller.refused("office", id, "agree", Map.of())).isEqualTo("forbidden");
    JsonNode history = caller.card("admin", id).path("history");
    assertThat(history.path(1).path("account").asString()).isEqualTo("office");
    assertThat(caller.card("office", id).path("history").path(1).path("account").asString())
        .isEqualTo("office");
  }

  @Test
  void tellsNobodyThatARequestIsThere() {
    String id = caller.ask("aoki", WHERE);
    assertThat(caller.get("endo", Caller.REQUESTS + "/" + id).body().replace(id, "x"))
        .isEqualTo(
            caller
                .get("endo", Caller.REQUESTS + "/000000000000")
                .body()
                .replace("000000000000", "x"));
    assertThat(caller.read("endo", Caller.REQUESTS).path("requests").isEmpty()).isTrue();
    assertThat(caller.get("scholar", Caller.REQUESTS).statusCode()).isEqualTo(403);
  }

  @Test
  void leavesATraceWithEverybodyShown() {
    String id = caller.ask("aoki", WHERE);
    caller.card("admin", id);
    for (String shown : List.of("aoki", "baba", "chiba")) {
      List<AuditEntry> entries = application.getBean(AuditTrail.class).list(Id.person(shown));
      assertThat(entries)
          .as(shown)
          .anyMatch(e -> e.asker().equals("admin") && e.question().equals("request " + id));
    }
    caller.card("baba", id);
    assertThat(application.getBean(AuditTrail.class).list(Id.person("chiba")))
        .anyMatch(e -> e.asker().equals("baba"));
  }

  @Test
  void takesOneOfTwoAnswersGivenAtOnce() throws Exception {
    for (int round = 0; round < 5; round++) {
      String id = caller.ask("aoki", WHERE);
      List<Integer> codes =
          atOnce(
              () -> status("baba", id, "agree"),
              () -> status("baba", id, "decline"),
              () -> status("baba", id, "agree"));
      assertThat(codes).as("round %d", round).containsOnlyOnce(200);
      List<Integer> ends =
          atOnce(() -> status("aoki", id, "withdraw"), () -> status("chiba", id, "agree"));
      String state = caller.state("admin", id);
      assertThat(state).as("round %d, %s", round, ends).isIn("withdrawn", "introduced");
      if (state.equals("introduced")) {
        Caller.body(
            caller.post(
                "aoki", Caller.REQUESTS + "/" + id + "/outcome", Map.of("outcome", "no-answer")),
            200);
      }
    }
  }

  @Test
  void fillsThePlaceOfOneRequestOnlyOnce() throws Exception {
    String path = reference("aoki", DESK, "fuji");
    Map<String, Object> ask = Map.of("path", path, "purpose", "x");
    List<Integer> codes =
        atOnce(
            () -> caller.post("aoki", Caller.REQUESTS, ask).statusCode(),
            () -> caller.post("aoki", Caller.REQUESTS, ask).statusCode(),
            () -> caller.post("admin", Caller.REQUESTS, ask).statusCode());
    assertThat(codes).containsOnlyOnce(201);
    assertThat(network().receptivity().openRequests(Id.person("fuji"), RequestTestApplication.DAY))
        .isEqualTo(1);
  }

  private int status(String account, String id, String act) {
    return caller.post(account, Caller.REQUESTS + "/" + id + "/" + act, Map.of()).statusCode();
  }

  @SafeVarargs
  private static List<Integer> atOnce(Callable<Integer>... calls) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(calls.length);
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
      List<Future<Integer>> running = new ArrayList<>();
      for (Callable<Integer> call : calls) {
        running.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return call.call();
                }));
      }
      List<Integer> codes = new ArrayList<>();
      for (Future<Integer> one : running) {
        codes.add(one.get());
      }
      return codes;
    }
  }

  private List<String> paths(String account) {
    List<String> paths = new ArrayList<>();
    caller
        .read(account, "/api/v1/introductions?from=person:aoki&to=" + DESK + "&askable=true")
        .path("paths")
        .forEach(path -> paths.add(path.path("hops").toString()));
    return paths;
  }

  /** The reference of the path by that introducer. */
  private String reference(String account, String to, String introducer) {
    for (JsonNode path :
        caller
            .read(account, "/api/v1/introductions?from=person:aoki&to=" + to + "&askable=true")
            .path("paths")) {
      if (path.path("hops").path(0).path("to").asString().equals("person:" + introducer)) {
        return path.path("reference").asString();
      }
    }
    throw new AssertionError("no path by " + introducer);
  }

  private static List<String> names(JsonNode card) {
    List<String> names = new ArrayList<>();
    card.path("parts").forEach(part -> names.add(part.path("name").asString()));
    return names;
  }

  private boolean tie(Network network, String kind, String on) {
    return network
        .facts()
        .ties()
        .anyMatch(
            tie ->
                tie.a().equals(Id.person("aoki"))
                    && tie.b().equals(Id.person("chiba"))
                    && tie.kind().word().equals(kind)
                    && on.equals(String.valueOf(tie.when().on()))
                    && !tie.evidence().isEmpty());
  }

  private Network network() {
    return application.getBean(LivingNetwork.class).now();
  }
}
