package enishi.recording;

import static enishi.recording.RecordTown.PASSWORD;
import static enishi.recording.RecordTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.RunningApplication;
import enishi.directory.Erasures;
import enishi.directory.identity.Identities;
import enishi.model.Consent;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.referral.ReferralAct;
import enishi.referral.ReferralOutcome;
import enishi.referral.Referring;
import enishi.referral.Refusal;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Role;
import enishi.web.HttpUser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each kind changes the answer at once by the value expected, and taking it back restores it. */
class RecordIT {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String STRENGTH = "/api/v1/strengths?a=person:aoki&b=person:baba";
  private static final String MAY_JOIN =
      "/api/v1/eligibility?person=person:aoki&project=project:kanmi";

  @TempDir static Path folder;
  private static RunningApplication application;
  private static HttpUser script;

  @BeforeAll
  static void start() {
    application = RecordTown.start(folder);
    script = new HttpUser(application.address());
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static String[] as(String account) {
    return new String[] {"Authorization", HttpUser.basic(account, PASSWORD)};
  }

  private static JsonNode get(String path) {
    HttpResponse<String> answer = script.get(path, as("admin"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> send(String account, String kind, String... fields) {
    Map<String, String> sent = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      sent.put(fields[i], fields[i + 1]);
    }
    return script.postJson(
        "/api/v1/recordings",
        JSON.writeValueAsString(Map.of("kind", kind, "fields", sent)),
        as(account));
  }

  private static String record(String kind, String... fields) {
    HttpResponse<String> made = send("town", kind, fields);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return JSON.readTree(made.body()).path("id").asString();
  }

  private static void takeBack(String id) {
    HttpResponse<String> gone = script.delete("/api/v1/recordings/" + id, as("town"));
    assertThat(gone.statusCode()).as(gone.body()).isEqualTo(200);
    assertThat(JSON.readTree(gone.body()).path("state").asString()).isEqualTo("taken-back");
  }

  private interface Look {
    void at(JsonNode answer);
  }

  /** The answer while the fact counts; before it and after its taking back it is the same. */
  private static void whileItCounts(String question, Look look, String kind, String... fields) {
    JsonNode before = get(question);
    String id = record(kind, fields);
    JsonNode now = get(question);
    assertThat(now).isNotEqualTo(before);
    look.at(now);
    takeBack(id);
    assertThat(get(question)).isEqualTo(before);
  }

  private static Look strength(double expected) {
    return answer ->
        assertThat(answer.path("strength").asDouble()).isCloseTo(expected, within(1e-6));
  }

  private static Look tier(int expected) {
    return answer -> assertThat(answer.path("tier").asInt()).isEqualTo(expected);
  }

  /** 1 − e^(−1/2): one fact of base 1 today. */
  @Test
  void aMeetingTiesTwoPersons() {
    whileItCounts(
        STRENGTH, strength(0.393469), "meeting", "person", "person:aoki", "other", "person:baba");
  }

  /** 1 − e^(−1.5/2). */
  @Test
  void aTieCountsByItsKind() {
    whileItCounts(
        STRENGTH,
        strength(0.527633),
        "tie",
        "person",
        "person:aoki",
        "other",
        "person:baba",
        "tie",
        "contracted_with");
  }

  /** Three at the fair: each pair shares 1/2. 1 − e^(−0.5/2). */
  @Test
  void attendanceTiesThoseWhoCame() {
    String first = record("attendance", "person", "person:aoki", "event", "event:fair");
    whileItCounts(
        STRENGTH, strength(0.221199), "attendance", "person", "person:baba", "event", "event:fair");
    takeBack(first);
  }

  @Test
  void actsForATownMoveSomebodyUpItsLadder() {
    String town = "municipality:016331";
    String guest = "/api/v1/tiers?person=person:eto2&municipality=" + town;
    HttpResponse<String> made =
        send("admin", "donation", "person.name", "江藤 二郎", "municipality", town, "amount", "3万円");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonNode facts = JSON.readTree(made.body()).path("facts");
    String person = facts.get(0).path("about").get(0).path("id").asString();
    assertThat(facts.get(1).path("amount").asLong()).isEqualTo(30_000);
    String question = guest.replace("person:eto2", person);
    assertThat(get(question).path("tier").asInt()).isEqualTo(1);
    whileItCounts(question, tier(2), "post", "person", person, "about", town, "where", "地域の新聞");
    whileItCounts(question, tier(3), "volunteering", "person", person, "about", "event:fair");
    whileItCounts(
        question,
        tier(3),
        "stay",
        "person",
        person,
        "municipality",
        town,
        "on",
        TODAY.minusDays(3).toString(),
        "until",
        TODAY.minusDays(1).toString());
    String id = JSON.readTree(made.body()).path("id").asString();
    String kept = record("meeting", "person", person, "other", "person:aoki");
    takeBack(id);
    assertThat(get(question).path("tier").asInt()).as("still described: met by aoki").isZero();
    takeBack(kept);
    assertThat(script.get(question, as("admin")).statusCode())
        .as("nothing speaks of them any more")
        .isEqualTo(404);
  }

  /** A fact that another room recorded speaks of a newcomer too. */
  @Test
  void aNewcomerStaysWithAReferralOfThem() {
    String made = record("meeting", "person.name", "外川 三郎", "other", "person:chiba");
    Recorded recorded = application.door(Recordings.class).get(made, Asker.owner());
    Id newcomer = Objects.requireNonNull(recorded.facts().getFirst().about().getFirst().id());
    ReferralAct act =
        new ReferralAct(Id.person("chiba"), newcomer, Id.parse("project:kanmi"), TODAY, null);
    ReferralOutcome referred = application.door(Referring.class).refer(act, Asker.owner());
    assertThat(referred.refusal()).isNull();
    takeBack(made);
    LivingNetwork living = application.door(LivingNetwork.class);
    assertThat(living.now().facts().people()).containsKey(newcomer);
    application.door(Erasures.class).erase(newcomer, Asker.owner());
  }

  @Test
  void aReferralOpensAReferralOnlyProject() {
    whileItCounts(
        MAY_JOIN,
        answer -> {
          assertThat(answer.path("verdict").asString()).isEqualTo("eligible");
          assertThat(answer.path("route").asString()).isEqualTo("A");
        },
        "referral",
        "referrer",
        "person:chiba",
        "candidate",
        "person:aoki",
        "project",
        "project:kanmi");
    assertThat(
            send(
                    "town",
                    "referral",
                    "referrer",
                    "person:baba",
                    "candidate",
                    "person:aoki",
                    "project",
                    "project:kanmi")
                .body())
        .contains("must be an active member");
  }

  /** By form as on the page of referrals, for the same reasons. */
  @Test
  void aReferralIsRefusedAsOnItsPage() {
    Id kanmi = Id.parse("project:kanmi");
    Id chiba = Id.person("chiba");
    Id eto = Id.person("eto");
    Referring page = application.door(Referring.class);
    HttpResponse<String> seen =
        send("admin", "attendance", "person", "person:chiba", "event", "event:harbour");
    ReferralAct elsewhere = new ReferralAct(chiba, Id.person("mori"), kanmi, null, null);
    Id harbour = Id.parse("municipality:131032");
    assertThat(refer("minato", "person:mori").statusCode()).isEqualTo(403);
    assertThatThrownBy(
            () ->
                page.refer(
                    elsewhere, new Asker("minato", Role.ORGANIZER, null, List.of(harbour), false)))
        .hasMessageContaining("may not do this");
    assertThat(refer("town", "person:eto", "expiresOn", "2020-01-01").body())
        .contains("must not lie before the day of the referral");
    assertThat(refer("town", "person:nemo", "expiresOn", "2020-01-01").body())
        .contains("unknown id");
    HttpResponse<String> made = refer("town", "person:eto");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    ReferralAct again = new ReferralAct(chiba, eto, kanmi, TODAY, null);
    assertThat(refer("town", "person:eto").body()).contains("in force already");
    assertThat(page.refer(again, Asker.owner()).refusal()).isEqualTo(Refusal.IN_FORCE);
    page.revoke(again, Asker.owner());
    assertThat(refer("town", "person:eto").body()).contains("revoked once");
    assertThat(page.refer(again, Asker.owner()).refusal()).isEqualTo(Refusal.REVOKED_THAT_DAY);
    takeBack(JSON.readTree(made.body()).path("id").asString());
    takeBack(JSON.readTree(seen.body()).path("id").asString());
  }

  private static HttpResponse<String> refer(String account, String candidate, String... more) {
    List<String> fields = new ArrayList<>(List.of(more));
    fields.addAll(List.of("referrer", "person:chiba", "project", "project:kanmi"));
    fields.addAll(List.of("candidate", candidate));
    return send(account, "referral", fields.toArray(String[]::new));
  }

  /** Attendance alone is not enough; having met a member there is. */
  @Test
  void attendingAndMeetingAMemberOpensIt() {
    String came = record("attendance", "person", "person:aoki", "event", "event:fair");
    assertThat(get(MAY_JOIN).path("verdict").asString()).isEqualTo("almost");
    whileItCounts(
        MAY_JOIN,
        answer -> assertThat(answer.path("route").asString()).isEqualTo("B"),
        "meeting",
        "person",
        "person:aoki",
        "other",
        "person:chiba",
        "event",
        "event:fair");
    takeBack(came);
  }

  @Test
  void anAbsorbedIdMeansWhoItIsNow() {
    Id stays = Id.person("saito-a");
    Id gone = Id.person("saito-b");
    Id fair = Id.parse("event:fair");
    Asker aoki = new Asker("aoki", Role.MEMBER, Id.person("aoki"), List.of(), false);
    Asker kept = new Asker("saito", Role.MEMBER, stays, List.of(), false);
    LivingNetwork living = application.door(LivingNetwork.class);
    String aokiCame = record("attendance", "person", "person:aoki", "event", "event:fair");
    String goneCame = record("attendance", "person", "person:saito-b", "event", "event:fair");
    var said = List.of(new SelfReports.Said(gone, true, false));
    assertThat(application.door(SelfReports.class).report(fair, false, said, List.of(), aoki))
        .isEqualTo(1);
    ReportLinks links = application.door(ReportLinks.class);
    String path = links.make(fair, gone, 14, Asker.owner());
    String secret = path.substring(path.lastIndexOf('/') + 1);
    Identities identities = application.door(Identities.class);
    String merge = identities.merge(stays, gone, Asker.owner()).id();

    assertThat(links.holder(links.open(secret, true)).person()).isEqualTo(stays);
    Confirmations answers = application.door(Confirmations.class);
    assertThat(answers.countWaiting(kept)).isEqualTo(1);
    answers.answer(answers.list(kept).getFirst().recorded().id(), true, kept);
    assertThat(answers.list(aoki).getFirst().recorded().confirmation()).isEqualTo("confirmed");
    assertThat(
            application.door(SelfReports.class).form(fair, aoki).attendees().stream()
                .filter(SelfReports.Attendee::reported)
                .map(SelfReports.Attendee::id))
        .containsExactly(stays);
    String met = record("meeting", "person", "person:saito-b", "other", "person:baba");
    assertThat(living.now().facts().tiesBetween(stays, Id.person("baba"))).hasSize(1);
    assertThat(send("town", "meeting", "person", "saito-a", "other", "saito-b").body())
        .contains("expected two persons");
    Contacts contacts = application.door(Contacts.class);
    Asker former = new Asker("former", Role.MEMBER, gone, List.of(), false);
    assertThat(contacts.owner(null, former)).isEqualTo(contacts.owner(gone, kept)).isEqualTo(stays);
    assertThat(answers.list(former)).hasSize(1);

    identities.unmerge(merge, Asker.owner());
    answers.withdraw(answers.list(aoki).getFirst().recorded().id(), aoki);
    for (String id : List.of(met, goneCame, aokiCame)) {
      takeBack(id);
    }
  }

  @Test
  void aNeedIsMatchedAtOnce() {
    HttpResponse<String> made =
        send(
            "town",
            "need",
            "title",
            "広報の手伝い",
            "organization",
            "organization:milk",
            "skills",
            "広報、写真");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonNode need = JSON.readTree(made.body());
    assertThat(need.path("facts").get(0).path("text").asString()).isEqualTo("広報の手伝い");
    String question =
        "/api/v1/matches?need="
            + need.path("facts").get(0).path("about").get(0).path("id").asString();
    assertThat(get(question).toString()).contains("person:baba", "person:aoki");
    takeBack(need.path("id").asString());
    assertThat(script.get(question, as("admin")).statusCode()).isEqualTo(404);
  }

  /** However many others recorded since. */
  @Test
  void theirOwnAreListedBehindThoseOfOthers() {
    String own = record("meeting", "person", "aoki", "other", "baba", "event", "event:fair");
    Desk desk = application.door(Desk.class);
    Instant later = Instant.now();
    Asker town =
        new Asker("town", Role.ORGANIZER, null, List.of(Id.parse("municipality:016331")), false);
    Attendance.Choice somebody = new Attendance.Choice(new NameLine("だれかさん", ""), "question");
    application
        .door(Attendance.class)
        .record(
            new Attendance.Occasion(Id.parse("event:fair"), "", null, TODAY, "attended", "受付"),
            List.of(somebody),
            town);
    desk.store()
        .transaction(
            work -> {
              for (int i = 0; i < 1_001; i++) {
                KeptRecordings.keep(work, ofAnother(i, later));
              }
              for (int i = 0; i < Questions.LISTED; i++) {
                Questions.keep(work, askedOfAnother(i, later));
              }
              return true;
            });
    assertThat(application.door(Recordings.class).list(town))
        .extracting(Recorded::id)
        .contains(own);
    assertThat(application.door(Recordings.class).lastUsed(FactKind.MEETING, town))
        .containsKey("event");
    assertThat(application.door(Recordings.class).list(Asker.owner())).hasSize(Recordings.LISTED);
    Questions questions = application.door(Questions.class);
    String open =
        questions.list(town).stream()
            .filter(one -> one.question().name().equals("だれかさん"))
            .findFirst()
            .orElseThrow()
            .question()
            .id();
    assertThat(questions.answer(open, "drop", town)).isNull();
    takeBack(own);
  }

  private static Kept ofAnother(int number, Instant at) {
    return new Kept(
        "another-%04d".formatted(number),
        FactKind.MEETING,
        at,
        "another",
        Kept.State.KEPT,
        "",
        null,
        null,
        Kept.Confirmation.NONE,
        List.of(),
        List.of());
  }

  private static OpenQuestion askedOfAnother(int number, Instant at) {
    return new OpenQuestion(
        "another-%04d".formatted(number),
        at,
        "another",
        Id.parse("event:harbour"),
        "attended",
        TODAY,
        "通りがかり",
        "",
        "",
        "",
        null);
  }

  @Test
  void carriesItsEvidenceAndIsNoted() {
    String id = record("meeting", "person", "aoki", "other", "baba", "evidence", "電話で聞いた");
    assertThat(get(STRENGTH).path("facts").get(0).path("source").asString()).isEqualTo("電話で聞いた");
    assertThat(application.door(AuditTrail.class).list(Id.person("aoki")))
        .anyMatch(entry -> entry.asker().equals("town") && entry.action().equals("record"));
    assertThat(get("/api/v1/recordings").get(0).path("id").asString()).isEqualTo(id);
    takeBack(id);
    String usual = record("meeting", "person", "person:aoki", "other", "person:baba");
    assertThat(get(STRENGTH).path("facts").get(0).path("source").asString())
        .isEqualTo("town の記録（%s）".formatted(TODAY));
    takeBack(usual);
  }

  @Test
  void refusesWhatIsNoneOfTheAskers() {
    String[] meeting = {"person", "person:aoki", "other", "person:baba"};
    assertThat(send("aoki", "meeting", meeting).statusCode()).isEqualTo(403);
    assertThat(send("kenkyu", "meeting", meeting).statusCode()).isEqualTo(403);
    HttpResponse<String> unseen =
        send("minato", "donation", "person", "person:aoki", "municipality", "municipality:131032");
    HttpResponse<String> absent =
        send("minato", "donation", "person", "person:nemo", "municipality", "municipality:131032");
    assertThat(unseen.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
    assertThat(unseen.body().replace("aoki", "nemo")).isEqualTo(absent.body());
    assertThat(
            send("minato", "volunteering", "person.name", "新しい人", "about", "event:fair")
                .statusCode())
        .isEqualTo(403);
    String id = record("meeting", meeting);
    assertThat(script.delete("/api/v1/recordings/" + id, as("minato")).body().replace(id, "ID"))
        .isEqualTo(
            script.delete("/api/v1/recordings/none", as("minato")).body().replace("none", "ID"));
    assertThat(JSON.readTree(script.get("/api/v1/recordings", as("minato")).body())).isEmpty();
    takeBack(id);
    assertThat(send("town", "meeting", "person", "person:aoki").body())
        .contains("other is missing");
    assertThat(send("town", "meeting", "person", "aoki", "other", "aoki").body())
        .contains("expected two persons");
    assertThat(
            send("town", "donation", "person", "aoki", "municipality", "016331", "on", "2999-01-01")
                .statusCode())
        .isEqualTo(400);
  }

  /** Neither while it counts nor when it was taken back. */
  @Test
  void evidenceAboutSomebodyOutOfSightIsNotShown() {
    HttpResponse<String> made =
        send("admin", "meeting", "person", "doi", "other", "aoki", "evidence", "青木さんの手紙");
    String id = JSON.readTree(made.body()).path("id").asString();
    Recordings recordings = application.door(Recordings.class);
    Id harbour = Id.parse("municipality:131032");
    Asker minato = new Asker("minato", Role.ORGANIZER, null, List.of(harbour), false);
    for (String state : List.of("kept", "taken-back")) {
      Recorded seen = recordings.get(id, minato);
      assertThat(seen.state()).isEqualTo(state);
      assertThat(seen.toString()).contains("土井 一").doesNotContain("青木");
      assertThat(recordings.get(id, Asker.owner()).source()).isEqualTo("青木さんの手紙");
      recordings.takeBack(id, Asker.owner());
    }
  }

  @Test
  void onlyTickedContactsAreKept() {
    Contacts contacts = application.door(Contacts.class);
    LivingNetwork living = application.door(LivingNetwork.class);
    Id aoki = Id.person("aoki");
    Asker member = new Asker("aoki", Role.MEMBER, aoki, List.of(), false);
    String known = record("meeting", "person", "person:aoki", "other", "person:chiba");
    long revision = living.now().facts().revision();
    List<Contact> cards =
        List.of(
            new Contact("ちば じろう", "", "", null, false),
            new Contact("馬場 一郎", "", "縁商店", null, false),
            new Contact("青木 花", "", "", null, false));
    List<Contacts.Line> lines = contacts.check(cards, contacts.owner(null, member), member);
    assertThat(lines)
        .extracting(line -> line.outcome().word() + " " + line.candidates().size())
        .as("baba is out of sight, aoki is oneself")
        .containsExactly("matched 1", "unmatched 0");
    assertThat(living.now().facts().revision()).as("nothing was written").isEqualTo(revision);
    Recorded kept =
        contacts.record(
            List.of(
                new Contacts.Chosen(cards.get(0), "person:chiba"),
                new Contacts.Chosen(cards.get(1), "new")),
            aoki,
            TODAY,
            member);
    assertThat(living.now().facts().tiesOf(aoki)).hasSize(3);
    Id newcomer = kept.facts().getFirst().about().getFirst().id();
    assertThat(newcomer).isNotNull().isNotEqualTo(Id.person("baba"));
    assertThat(living.now().facts().person(newcomer).consent()).isEqualTo(Consent.HIDDEN);
    assertThatThrownBy(() -> contacts.owner(Id.person("chiba"), member))
        .hasMessageContaining("asks only for itself");
    assertThatThrownBy(
            () ->
                contacts.record(
                    List.of(new Contacts.Chosen(cards.get(1), "person:baba")), aoki, TODAY, member))
        .hasMessageContaining("unknown id");
    assertThat(script.delete("/api/v1/recordings/" + kept.id(), as("aoki")).statusCode())
        .isEqualTo(200);
    assertThat(living.now().facts().tiesOf(aoki)).hasSize(1);
    assertThat(living.now().facts().people()).doesNotContainKey(newcomer);
    takeBack(known);
  }

  /** The row of an erased person goes; the others' rows stay and can be taken back. */
  @Test
  void anErasedPersonLeavesTheOthersOfAList() {
    Attendance attendance = application.door(Attendance.class);
    Asker town =
        new Asker("town", Role.ORGANIZER, null, List.of(Id.parse("municipality:016331")), false);
    var occasion = new Attendance.Occasion(Id.parse("event:fair"), "", null, TODAY, "spoke", "受付簿");
    var outcome =
        attendance.record(
            occasion,
            List.of(
                new Attendance.Choice(new NameLine("消える 人様", ""), "new"),
                new Attendance.Choice(new NameLine("江藤 さくら", ""), "person:eto"),
                new Attendance.Choice(new NameLine("だれか", ""), "question")),
            town);
    assertThat(outcome.questions()).isEqualTo(1);
    Recorded recorded = Objects.requireNonNull(outcome.recorded());
    Id gone = Objects.requireNonNull(recorded.facts().getFirst().about().getFirst().id());
    Recordings recordings = application.door(Recordings.class);
    application.door(Erasures.class).erase(gone, Asker.owner());
    Recorded left = recordings.get(recorded.id(), town);
    assertThat(left.toString()).doesNotContain("消える", gone.key()).contains("江藤 さくら");
    recordings.takeBack(recorded.id(), town);
    Questions questions = application.door(Questions.class);
    String open = questions.list(town).getFirst().question().id();
    assertThatThrownBy(
            () ->
                questions.answer(
                    open,
                    "drop",
                    new Asker(
                        "minato",
                        Role.ORGANIZER,
                        null,
                        List.of(Id.parse("municipality:131032")),
                        false)))
        .hasMessageContaining("unknown question");
    assertThat(questions.answer(open, "drop", town)).isNull();
    assertThat(questions.list(town)).isEmpty();
  }
}
