package enishi.introduction;

import enishi.network.Town;
import enishi.oracle.PlainTown;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A small town of people who may or may not be asked, told twice: as sentences and as tables. */
final class RandomIntroductions {
  static final int PEOPLE = 9;
  private static final String[] TIES = {"knows", "worked_with", "contracted_with", "messaged"};
  private static final String[] OUTCOMES = {"accepted", "declined", "expired", "met"};

  private final Random random;
  private final StringBuilder sentences = new StringBuilder();
  private final Map<String, StringBuilder> tables = new TreeMap<>();
  private final Set<String> told = new HashSet<>();

  RandomIntroductions(long seed) {
    random = new Random(seed);
    table("people", "id,consent,status,open_request_limit,decision_maker,skills");
    table("organizations", "id,kind,municipality");
    table("events", "id");
    table("engagements", "subject,kind,object,on,until");
    table("ties", "person_a,person_b,kind,on");
    table("introductions", "requester,introducer,target,asked_on,answered_on,outcome");
    for (int i = 0; i < PEOPLE; i++) {
      person(i);
    }
    for (int i = 0; i < 2; i++) {
      tell(
          "organization:o" + i + " in municipality:m government",
          "organizations",
          "organization:o" + i,
          "government",
          "municipality:m");
      tell("event:e" + i, "events", "event:e" + i);
    }
    for (int i = 0; i < 14; i++) {
      tie();
    }
    for (int i = 0; i < 6; i++) {
      engagement("holds_post", "organization:o" + random.nextInt(2), random.nextInt(3) == 0);
      engagement("attended", "event:e" + random.nextInt(2), false);
      request();
    }
  }

  Town town() {
    return Town.parse(sentences.toString());
  }

  PlainTown plain() {
    Map<String, String> csv = new TreeMap<>();
    tables.forEach((name, text) -> csv.put(name, text.toString()));
    return PlainTown.of(csv);
  }

  private void person(int i) {
    String consent = oneIn(6) ? "hidden" : oneIn(6) ? "target_only" : "";
    String status = oneIn(12) ? "left" : oneIn(12) ? "deceased" : "";
    String limit = oneIn(4) ? "" + random.nextInt(2) : "";
    String decides = oneIn(2) ? "true" : "";
    String skills = oneIn(3) ? "web" : "";
    String sentence =
        "person:p%d %s %s %s %s %s"
            .formatted(
                i,
                consent,
                status,
                limit.isEmpty() ? "" : "limit " + limit,
                decides.isEmpty() ? "" : "decision_maker",
                skills.isEmpty() ? "" : "skills web");
    tell(sentence, "people", "person:p" + i, consent, status, limit, decides, skills);
  }

  private void tie() {
    int a = random.nextInt(PEOPLE);
    int b = other(a);
    String kind = TIES[random.nextInt(TIES.length)];
    String on = day();
    if (told.add(Math.min(a, b) + kind + Math.max(a, b) + on)) {
      tell(
          "p%d %s p%d %s".formatted(a, kind, b, on),
          "ties",
          "person:p" + a,
          "person:p" + b,
          kind,
          on);
    }
  }

  private void engagement(String kind, String object, boolean ended) {
    int who = random.nextInt(PEOPLE);
    if (told.add(who + kind + object)) {
      String on = day();
      String until = ended ? LocalDate.parse(on).plusDays(300).toString() : "";
      String dates = kind.equals("attended") ? on : on + ".." + until;
      tell(
          "p%d %s %s %s".formatted(who, kind, object, dates),
          "engagements",
          "person:p" + who,
          kind,
          object,
          on,
          until);
    }
  }

  private void request() {
    int introducer = random.nextInt(PEOPLE);
    int target = other(introducer);
    String on = day();
    boolean open = oneIn(2);
    String outcome = open ? "" : OUTCOMES[random.nextInt(OUTCOMES.length)];
    String answered = open ? "" : LocalDate.parse(on).plusDays(20).toString();
    if (told.add("request" + introducer + " " + target + on)) {
      tell(
          "p0 asks p%d p%d %s %s %s".formatted(introducer, target, on, outcome, answered),
          "introductions",
          "person:p0",
          "person:p" + introducer,
          "person:p" + target,
          on,
          answered,
          outcome);
    }
  }

  private int other(int person) {
    return (person + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private String day() {
    return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700)).toString();
  }

  private void tell(String sentence, String table, String... cells) {
    sentences.append(sentence.strip().replaceAll(" +", " ")).append('\n');
    tables.getOrDefault(table, new StringBuilder()).append(String.join(",", cells)).append('\n');
  }

  private void table(String name, String header) {
    tables.put(name, new StringBuilder(header + "\n"));
  }
}
