package enishi.referral;

import enishi.network.Town;
import enishi.oracle.PlainTown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A referral-only {@code project:p} and its people made up from a seed, told twice: as sentences
 * and as tables. Dates may be absent, members leave and come back, referrals expire and are
 * revoked.
 */
final class RandomProject {
  static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  static final int DAYS = 120;

  private static final List<String> PARTS =
      List.of("attended", "attended", "spoke", "organized", "viewed");
  private static final List<String> TIES = List.of("knows", "met_at", "met_at", "messaged");
  private static final List<String> CONSENTS = List.of("", "", "", "", "target_only", "hidden");
  private static final List<String> OUTCOMES =
      List.of("accepted", "accepted", "declined", "declined", "withdrawn");
  private static final List<String> STATUSES = List.of("", "", "", "", "", "left", "deceased");

  private final Random random;
  private final int people;
  private final List<String> others;
  private final int events;

  /** The projects of the events, by the event's number. */
  private final List<String> projects = new ArrayList<>();

  private final StringBuilder sentences = new StringBuilder();
  private final Map<String, StringBuilder> tables = new TreeMap<>();
  private final Set<String> told = new LinkedHashSet<>();

  RandomProject(long seed, int people) {
    this(seed, people, List.of("project:q"));
  }

  /**
   * With other projects beside {@code project:p}. With one of them p has three rows in four; with
   * several all have as many, there are more events, and evenings at which two who are there meet.
   */
  RandomProject(long seed, int people, List<String> others) {
    random = new Random(seed);
    this.people = people;
    this.others = others;
    table("people", "id,consent,status,open_request_limit");
    table("projects", "id,admission,started_on,founders");
    table("events", "id,admission,starts_on,ends_on,project");
    table("engagements", "subject,kind,object,on,until");
    table("ties", "person_a,person_b,kind,on,until,event");
    table("referrals", "referrer,candidate,project,on,expires_on,revoked_on");
    table("introductions", "requester,introducer,target,asked_on,answered_on,outcome,asked");
    project("project:p");
    others.forEach(this::project);
    IntStream.range(0, people).forEach(this::person);
    events = others.size() == 1 ? 5 : people / 8;
    IntStream.range(0, events).forEach(this::event);
    IntStream.range(0, people).forEach(i -> join());
    IntStream.range(0, people * 2).forEach(i -> part());
    IntStream.range(0, people * 3 / 2).forEach(i -> tie());
    IntStream.range(0, people).forEach(i -> referral());
    IntStream.range(0, people).forEach(i -> request());
    IntStream.range(0, others.size() == 1 ? 0 : people).forEach(i -> evening());
  }

  Town town() {
    return Town.parse(sentences.toString());
  }

  PlainTown plain() {
    Map<String, String> csv = new TreeMap<>();
    tables.forEach((name, text) -> csv.put(name, text.toString()));
    return PlainTown.of(csv);
  }

  static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private void project(String id) {
    String started = one(2) ? "" : date(60);
    String founders = one(3) ? "" : "p0 p1";
    tell(
        words(id, "referral_only", before("founders", founders), before("started", started)),
        "projects",
        id,
        "referral_only",
        started,
        founders.isEmpty() ? "" : "person:p0;person:p1");
  }

  private void person(int number) {
    String consent = any(CONSENTS);
    String status = any(STATUSES);
    String limit = one(6) ? "" + random.nextInt(2) : "";
    tell(
        words("person:p" + number, consent, status, before("limit", limit)),
        "people",
        "person:p" + number,
        consent,
        status,
        limit);
  }

  private void event(int number) {
    String id = "event:e" + number;
    int start = random.nextInt(DAYS);
    String starts = one(6) ? "" : day(start).toString();
    String ends = one(2) ? "" : day(start + random.nextInt(4)).toString();
    String admission = one(4) ? "closed" : "open";
    String project = anyProject();
    projects.add(project);
    tell(
        words(id, dates(starts, ends), "of " + project, admission.equals("open") ? "" : admission),
        "events",
        id,
        admission,
        starts,
        ends,
        project);
  }

  private void join() {
    String project = anyProject();
    int start = random.nextInt(DAYS);
    String on = one(8) ? "" : day(start).toString();
    String until = on.isEmpty() || one(2) ? "" : day(start + random.nextInt(40)).toString();
    engagement(anybody(), "joined", project, on, until);
  }

  private void part() {
    engagement(anybody(), any(PARTS), anyEvent(), one(4) ? "" : date(DAYS), "");
  }

  private void engagement(String who, String kind, String object, String on, String until) {
    if (told.add(who + kind + object + on)) {
      tell(
          words(who, kind, object, dates(on, until)),
          "engagements",
          "person:" + who,
          kind,
          object,
          on,
          until);
    }
  }

  private void tie() {
    int a = random.nextInt(people);
    int b = (a + 1 + random.nextInt(people - 1)) % people;
    String kind = any(TIES);
    String event = kind.equals("met_at") && !one(6) ? anyEvent() : "";
    String on = one(5) ? "" : date(DAYS);
    if (told.add(Math.min(a, b) + " " + Math.max(a, b) + kind + event + on)) {
      tell(
          words("p" + a, kind, "p" + b, event, on),
          "ties",
          "person:p" + a,
          "person:p" + b,
          kind,
          on,
          "",
          event);
    }
  }

  private void evening() {
    int number = random.nextInt(events);
    String event = "event:e" + number;
    int a = random.nextInt(people);
    int b = (a + 1 + random.nextInt(people - 1)) % people;
    String date = one(4) ? "" : date(DAYS);
    engagement("p" + a, any(PARTS), event, date, "");
    meeting("p" + a, "p" + b, event, date);
    if (one(3)) {
      refer(b, a, projects.get(number));
    }
  }

  private void meeting(String who, String other, String event, String on) {
    if (told.add("meets" + who + other + event + on)) {
      tell(
          words(who, "met_at", other, event, on),
          "ties",
          "person:" + who,
          "person:" + other,
          "met_at",
          on,
          "",
          event);
    }
  }

  private void referral() {
    int a = random.nextInt(people);
    int b = (a + 1 + random.nextInt(people - 1)) % people;
    refer(a, b, null);
  }

  /** To a project, any where none is given. */
  private void refer(int a, int b, @Nullable String given) {
    int start = random.nextInt(DAYS);
    String project = given == null ? anyProject() : given;
    String expires = one(2) ? "" : day(start + random.nextInt(60)).toString();
    String revoked = one(3) ? day(start + random.nextInt(60)).toString() : "";
    if (told.add("referral" + a + " " + b + project + start)) {
      tell(
          words(
              "p" + a,
              "refers",
              "p" + b,
              project,
              day(start).toString(),
              before("expires", expires),
              before("revoked", revoked)),
          "referrals",
          "person:p" + a,
          "person:p" + b,
          project,
          day(start).toString(),
          expires,
          revoked);
    }
  }

  private void request() {
    int a = random.nextInt(people);
    String introducer = "p" + (a + 1) % people;
    String target = "p" + (a + 2) % people;
    int asked = random.nextInt(DAYS);
    String outcome = one(2) ? "" : any(OUTCOMES);
    String whom = one(2) ? "" : "person:" + (one(2) ? introducer : target);
    String answered = outcome.isEmpty() ? "" : day(asked + random.nextInt(9)).toString();
    if (told.add("asks" + a + asked)) {
      tell(
          words(
              "p" + a,
              "asks",
              introducer,
              target,
              day(asked).toString(),
              before("asked", whom),
              before(outcome, answered)),
          "introductions",
          "person:p" + a,
          "person:" + introducer,
          "person:" + target,
          day(asked).toString(),
          answered,
          outcome,
          whom);
    }
  }

  private void tell(String sentence, String table, String... cells) {
    sentences.append(sentence).append('\n');
    tables
        .computeIfAbsent(table, name -> new StringBuilder())
        .append(String.join(",", cells))
        .append('\n');
  }

  private void table(String name, String header) {
    tables.put(name, new StringBuilder(header + "\n"));
  }

  private String anyProject() {
    if (others.size() == 1) {
      return one(4) ? others.getFirst() : "project:p";
    }
    int number = random.nextInt(others.size() + 1);
    return number == others.size() ? "project:p" : others.get(number);
  }

  private String anybody() {
    return "p" + random.nextInt(people);
  }

  private String anyEvent() {
    return "event:e" + random.nextInt(events);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private String date(int within) {
    return day(random.nextInt(within)).toString();
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private static String dates(String on, String until) {
    return until.isEmpty() ? on : on + ".." + until;
  }

  private static String before(String word, String value) {
    return value.isEmpty() ? "" : word + " " + value;
  }

  private static String words(String... words) {
    return String.join(" ", words).strip().replaceAll(" +", " ");
  }
}
