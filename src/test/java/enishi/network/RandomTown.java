package enishi.network;

import enishi.oracle.PlainTown;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A small town made up from a seed, told twice: as sentences and as tables. */
final class RandomTown {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final String[] TIES = {
    "knows",
    "met_at",
    "worked_with",
    "co_organized",
    "contracted_with",
    "hosted",
    "introduced",
    "messaged"
  };
  private static final String[] ACTS = {
    "attended", "attended", "attended", "spoke", "organized", "viewed"
  };

  private final Random random;
  private final int people;
  private final StringBuilder sentences = new StringBuilder();
  private final Map<String, StringBuilder> tables = new TreeMap<>();
  private final Set<String> told = new LinkedHashSet<>();

  RandomTown(long seed, int people) {
    random = new Random(seed);
    this.people = people;
    table("people", "id");
    table("events", "id,starts_on,municipality,project,reported_attendance");
    table("projects", "id,municipality,started_on,founders");
    table("engagements", "subject,kind,object,on,until");
    table("ties", "person_a,person_b,kind,on,until,event");
    table("referrals", "referrer,candidate,project,on,expires_on,revoked_on");
    table("stays", "id,person,headcount,municipality,starts_on,ends_on");
    for (int i = 0; i < people; i++) {
      tell("person:" + person(i), "people", person(i, true));
    }
    for (int i = 0; i < 4; i++) {
      event("event:e" + i);
      project("project:p" + i);
      stay("stay:s" + i);
    }
    for (int i = 0; i < people * 5; i++) {
      engagement();
    }
    for (int i = 0; i < people; i++) {
      tie();
      referral();
    }
  }

  Town town() {
    return Town.parse(sentences());
  }

  String sentences() {
    return sentences.toString();
  }

  PlainTown plain() {
    Map<String, String> csv = new TreeMap<>();
    tables.forEach((name, text) -> csv.put(name, text.toString()));
    return PlainTown.of(csv);
  }

  private void event(String id) {
    String start = maybe() ? day(0) : "";
    String reported = random.nextInt(3) == 0 ? "" + (5 + random.nextInt(70)) : "";
    String municipality = maybe() ? "municipality:m" : "";
    tell(
        words(id, start, before("in", municipality), "of project:p0", before("reported", reported)),
        "events",
        id,
        start,
        municipality,
        "project:p0",
        reported);
  }

  private void project(String id) {
    String started = maybe() ? day(0) : "";
    String founders = maybe() ? person(0) + " " + person(1) : "";
    tell(
        words(id, "in municipality:m", before("founders", founders), before("started", started)),
        "projects",
        id,
        "municipality:m",
        started,
        founders.isEmpty() ? "" : person(0, true) + ";" + person(1, true));
  }

  private void stay(String id) {
    int start = random.nextInt(600);
    int party = 2 + random.nextInt(4);
    int headcount = party + random.nextInt(2);
    String days = day(start) + ".." + day(start + 3);
    String names = "";
    int first = random.nextInt(people);
    for (int i = 0; i < party; i++) {
      names += person((first + i) % people) + " ";
      row(
          "stays",
          id,
          person((first + i) % people, true),
          "" + headcount,
          "municipality:m",
          day(start),
          day(start + 3));
    }
    sentences.append(
        words(id, names.strip(), "in municipality:m", days, "headcount " + headcount) + "\n");
  }

  private void engagement() {
    String subject = person(random.nextInt(people));
    int what = random.nextInt(4);
    String kind = what == 0 ? "joined" : what == 1 ? "holds_post" : act();
    String object =
        what == 0
            ? "project:p" + random.nextInt(4)
            : what == 1 ? "organization:o" + random.nextInt(3) : "event:e" + random.nextInt(4);
    int start = random.nextInt(600);
    String on = random.nextInt(8) == 0 ? "" : day(start);
    boolean ends = random.nextInt(what < 2 ? 2 : 6) == 0 && !on.isEmpty();
    String until = ends ? day(start + random.nextInt(200)) : "";
    if (told.add(subject + kind + object + on)) {
      tell(
          words(subject, kind, object, dates(on, until)),
          "engagements",
          "person:" + subject,
          kind,
          object,
          on,
          until);
    }
  }

  private String act() {
    return ACTS[random.nextInt(ACTS.length)];
  }

  private void tie() {
    int a = random.nextInt(people);
    int b = (a + 1 + random.nextInt(people - 1)) % people;
    String kind = TIES[random.nextInt(TIES.length)];
    String event = kind.equals("met_at") ? "event:e" + random.nextInt(4) : "";
    int start = random.nextInt(600);
    String on = random.nextInt(6) == 0 ? "" : day(start);
    String until = random.nextInt(4) == 0 && !on.isEmpty() ? day(start + random.nextInt(90)) : "";
    if (told.add(Math.min(a, b) + " " + Math.max(a, b) + kind + event + on)) {
      tell(
          words(person(a), kind, person(b), event, dates(on, until)),
          "ties",
          person(a, true),
          person(b, true),
          kind,
          on,
          until,
          event);
    }
  }

  private void referral() {
    int a = random.nextInt(people);
    int b = (a + 1 + random.nextInt(people - 1)) % people;
    int start = random.nextInt(600);
    String revoked = random.nextInt(3) == 0 ? day(start + random.nextInt(100)) : "";
    String expires = maybe() ? day(start + 50) : "";
    String on = day(start);
    if (told.add("referral" + a + " " + b + on)) {
      tell(
          words(
              person(a),
              "refers",
              person(b),
              "project:p1",
              on,
              before("expires", expires),
              before("revoked", revoked)),
          "referrals",
          person(a, true),
          person(b, true),
          "project:p1",
          on,
          expires,
          revoked);
    }
  }

  private void tell(String sentence, String table, String... cells) {
    sentences.append(sentence).append('\n');
    row(table, cells);
  }

  private void table(String name, String header) {
    tables.put(name, new StringBuilder(header + "\n"));
  }

  private void row(String table, String... cells) {
    tables
        .computeIfAbsent(table, name -> new StringBuilder())
        .append(String.join(",", cells) + "\n");
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private static String person(int number) {
    return "p" + number;
  }

  private static String person(int number, boolean whole) {
    return (whole ? "person:" : "") + person(number);
  }

  private static String day(int number) {
    return FIRST.plusDays(number).toString();
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
