package enishi.population;

import enishi.network.Town;
import enishi.oracle.PlainTown;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a few persons did in two municipalities, made up from a seed, told as text and as tables.
 */
final class RandomTown {
  static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  static final int DAYS = 2200;
  static final int PEOPLE = 12;
  private static final String[] KINDS = {
    "donated", "bought", "visited", "attended", "posted", "brought", "volunteered", "organized",
    "spoke", "sponsored", "joined", "joined", "stayed", "proposed", "contracted", "solved",
    "viewed", "native_of", "registered", "holds_post"
  };

  private final Random random;
  private final StringBuilder sentences = new StringBuilder("municipality:m\nmunicipality:n\n");
  private final Map<String, StringBuilder> tables = new TreeMap<>();
  private final Set<String> told = new LinkedHashSet<>();

  RandomTown(long seed) {
    random = new Random(seed);
    table("people", "id,residence");
    table("events", "id,starts_on,municipality,project");
    table("projects", "id,municipality,started_on,founders");
    table("organizations", "id,municipality");
    table("needs", "id,organization,municipality");
    table("proposals", "id,need,person,on,status,decided_on");
    table("engagements", "subject,kind,object,on,until");
    table("stays", "id,person,headcount,municipality,starts_on,ends_on");
    for (int i = 0; i < PEOPLE; i++) {
      String home = maybe() ? municipality() : "";
      tell("person:p" + i + before(" lives ", home), "people", "person:p" + i, home);
    }
    for (int i = 0; i < 3; i++) {
      places(i);
      stay("stay:s" + i);
    }
    for (int i = 0; i < PEOPLE * 3; i++) {
      engagement();
    }
    for (int i = 0; i < PEOPLE; i++) {
      proposal(i);
      home();
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

  private void places(int i) {
    String in = maybe() ? municipality() : "";
    String start = maybe() ? day() : "";
    String project = "project:p" + random.nextInt(3);
    tell(
        "event:e" + i + before(" ", start) + before(" in ", in) + " of " + project,
        "events",
        "event:e" + i,
        start,
        in,
        project);
    String of = maybe() ? municipality() : "";
    String started = maybe() ? day() : "";
    boolean founded = maybe();
    tell(
        "project:p"
            + i
            + (founded ? " founders p0 p1" : "")
            + before(" started ", started)
            + before(" in ", of),
        "projects",
        "project:p" + i,
        of,
        started,
        founded ? "person:p0;person:p1" : "");
    String at = maybe() ? municipality() : "";
    tell("organization:o" + i + before(" in ", at), "organizations", "organization:o" + i, at);
    String where = maybe() ? municipality() : "";
    tell(
        "need:n" + i + " by organization:o" + i + before(" in ", where),
        "needs",
        "need:n" + i,
        "organization:o" + i,
        where);
  }

  private void stay(String id) {
    LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate end = start.plusDays(random.nextInt(5));
    String in = municipality();
    int first = random.nextInt(PEOPLE);
    int second = (first + 1) % PEOPLE;
    sentences.append("%s p%d p%d in %s %s..%s%n".formatted(id, first, second, in, start, end));
    row("stays", id, "person:p" + first, "2", in, "" + start, "" + end);
    row("stays", id, "person:p" + second, "2", in, "" + start, "" + end);
  }

  private void engagement() {
    String person = "p" + random.nextInt(PEOPLE);
    String kind = KINDS[random.nextInt(KINDS.length)];
    String object =
        switch (random.nextInt(4)) {
          case 0 -> "event:e" + random.nextInt(3);
          case 1 -> "organization:o" + random.nextInt(3);
          case 2 -> "need:n" + random.nextInt(3);
          default -> municipality();
        };
    act(person, kind, kind.equals("joined") ? "project:p" + random.nextInt(3) : object);
  }

  private void home() {
    act("p" + random.nextInt(PEOPLE), "lives_in", municipality());
  }

  private void act(String person, String kind, String object) {
    LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
    String on = random.nextInt(8) == 0 ? "" : start.toString();
    boolean ends = random.nextInt(3) == 0 && !on.isEmpty();
    String until = ends ? start.plusDays(random.nextInt(400)).toString() : "";
    if (told.add(person + kind + object + on)) {
      tell(
          person + " " + kind + " " + object + before(" ", on) + before("..", until),
          "engagements",
          "person:" + person,
          kind,
          object,
          on,
          until);
    }
  }

  private void proposal(int i) {
    String person = "p" + random.nextInt(PEOPLE);
    String need = "need:n" + random.nextInt(3);
    LocalDate on = FIRST.plusDays(random.nextInt(DAYS));
    String status = maybe() ? "contracted" : "declined";
    String decided = on.plusDays(random.nextInt(200)).toString();
    tell(
        "%s proposes %s %s %s %s".formatted(person, need, on, status, decided),
        "proposals",
        "proposal:" + i,
        need,
        "person:" + person,
        on.toString(),
        status,
        decided);
  }

  private void tell(String sentence, String table, String... cells) {
    sentences.append(sentence).append('\n');
    row(table, cells);
  }

  private void table(String name, String header) {
    tables.put(name, new StringBuilder(header + "\n"));
  }

  private void row(String table, String... cells) {
    tables.computeIfAbsent(table, t -> new StringBuilder()).append(String.join(",", cells) + "\n");
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private String municipality() {
    return maybe() ? "municipality:m" : "municipality:n";
  }

  private String day() {
    return FIRST.plusDays(random.nextInt(DAYS)).toString();
  }

  private static String before(String words, String value) {
    return value.isEmpty() ? "" : words + value;
  }
}
