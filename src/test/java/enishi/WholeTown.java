package enishi;

import enishi.oracle.PlainTown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A fictional town with rows in every table that answers are made from. Whatever is said of a
 * person holds their four digits, so that any text can be searched for whom it names.
 */
final class WholeTown {
  static final LocalDate FIRST = LocalDate.parse("2022-01-01");
  private static final int DAYS = 500;

  private static final Pattern SOMEBODY = Pattern.compile("(?:架空|別名|カクウヨミ|fict-)([0-9]{4})");
  private static final List<String> TOWNS = List.of("municipality:016331", "municipality:131032");
  private static final List<String> CONSENTS = List.of("", "", "", "", "target_only", "hidden");
  private static final List<String> STATUSES = List.of("", "", "", "", "", "", "left");
  private static final List<String> TIES = List.of("knows", "worked_with", "met_at", "messaged");
  private static final List<String> PARTS = List.of("attended", "attended", "spoke", "organized");
  private static final List<String> ACTS = List.of("visited", "donated", "posted", "volunteered");

  private final Random random;
  private final int people;
  private final Map<String, StringBuilder> tables = new TreeMap<>();
  private final PlainTown plain;

  WholeTown(long seed, int people) {
    this.random = new Random(seed);
    this.people = people;
    table("municipalities", "code,name,prefecture", "016331,上士幌町,北海道", "131032,港区,東京都");
    table("organizations", "id,name,kind,municipality");
    table(
        "people",
        "id,name,kana,aliases,residence,skills,decision_maker,fictional,consent,status,open_request_limit");
    table("projects", "id,name,admission,municipality,started_on,founders");
    table("events", "id,name,admission,starts_on,ends_on,municipality,project");
    table("engagements", "subject,kind,object,on,until");
    table("ties", "person_a,person_b,kind,on,until,event");
    table("referrals", "referrer,candidate,project,on,expires_on,revoked_on");
    table("introductions", "requester,introducer,target,asked_on,answered_on,outcome");
    table("registers", "register,person,on,until,municipality");
    table("stays", "id,person,municipality,starts_on,ends_on");
    IntStream.range(0, people).forEach(this::person);
    IntStream.range(0, 3).forEach(this::group);
    IntStream.range(0, 9).forEach(this::event);
    IntStream.range(0, people).forEach(i -> facts());
    Map<String, String> csv = new TreeMap<>();
    tables.forEach((name, text) -> csv.put(name, text.toString()));
    plain = PlainTown.of(csv);
  }

  /** Everybody's id. */
  List<String> ids() {
    return IntStream.range(0, people).mapToObj(WholeTown::id).toList();
  }

  List<String> things(String table) {
    return plain.rows(table).stream().map(row -> row.text("id")).toList();
  }

  List<String> towns() {
    return TOWNS;
  }

  LocalDate anyDay() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  /** Its tables, for an independent reading. */
  PlainTown plain() {
    return plain;
  }

  /** Writes it as a dataset. */
  Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
        Files.writeString(folder.resolve(table.getKey() + ".csv"), table.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of everybody whom a text names by id, name, reading or alias. */
  static TreeSet<String> namedIn(CharSequence text) {
    return SOMEBODY
        .matcher(text)
        .results()
        .map(found -> "person:fict-" + found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String id(int number) {
    return "person:fict-%04d".formatted(number);
  }

  private void person(int number) {
    String digits = "%04d".formatted(number);
    row(
        "people",
        id(number),
        "架空" + digits + " 花",
        "カクウヨミ" + digits,
        "別名" + digits,
        one(3) ? "" : any(TOWNS),
        one(3) ? "経営" : "",
        one(6) ? "true" : "",
        "true",
        any(CONSENTS),
        any(STATUSES),
        one(6) ? "1" : "");
  }

  private void group(int number) {
    row("organizations", "organization:o" + number, "団体" + number, "government", any(TOWNS));
    row(
        "projects",
        "project:r" + number,
        "会" + number,
        number == 2 ? "open" : "referral_only",
        one(2) ? "" : any(TOWNS),
        FIRST.plusDays(random.nextInt(60)).toString(),
        anybody() + ";" + anybody());
  }

  private void event(int number) {
    LocalDate start = anyDay();
    row(
        "events",
        "event:e" + number,
        "催し" + number,
        one(4) ? "closed" : "open",
        start.toString(),
        start.plusDays(random.nextInt(3)).toString(),
        one(3) ? "" : any(TOWNS),
        one(4) ? "" : "project:r" + random.nextInt(3));
  }

  private void facts() {
    row("engagements", anybody(), any(PARTS), anyEvent(), day(), "");
    row("engagements", anybody(), any(ACTS), any(TOWNS), day(), "");
    if (one(2)) {
      LocalDate on = anyDay();
      String until = one(2) ? "" : on.plusDays(random.nextInt(200)).toString();
      row("engagements", anybody(), "joined", "project:r" + random.nextInt(3), "" + on, until);
    }
    if (one(3)) {
      row("engagements", anybody(), "holds_post", "organization:o" + random.nextInt(3), day(), "");
      row("registers", "register:fans", anybody(), day(), "", one(2) ? "" : any(TOWNS));
      LocalDate start = anyDay();
      row("stays", "stay:s" + random.nextInt(9), anybody(), any(TOWNS), "" + start, "" + start);
    }
    pair((a, b) -> row("ties", a, b, any(TIES), day(), "", one(2) ? "" : anyEvent()));
    if (one(2)) {
      pair(
          (a, b) -> {
            LocalDate on = anyDay();
            String project = "project:r" + random.nextInt(2);
            String end = one(2) ? "" : on.plusDays(random.nextInt(90)).toString();
            row("referrals", a, b, project, "" + on, end, one(5) ? "" + on.plusDays(20) : "");
          });
    }
    if (one(3)) {
      pair((a, b) -> row("introductions", a, b, other(a, b), day(), "", ""));
    }
  }

  private void pair(BiConsumer<String, String> take) {
    int a = random.nextInt(people);
    take.accept(id(a), id((a + 1 + random.nextInt(people - 1)) % people));
  }

  private String other(String one, String another) {
    String found = anybody();
    return found.equals(one) || found.equals(another) ? other(one, another) : found;
  }

  private String anybody() {
    return id(random.nextInt(people));
  }

  private String anyEvent() {
    return "event:e" + random.nextInt(9);
  }

  private String day() {
    return anyDay().toString();
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private void table(String name, String... lines) {
    tables.put(name, new StringBuilder(String.join("\n", lines) + "\n"));
  }

  private void row(String table, String... cells) {
    tables
        .computeIfAbsent(table, any -> new StringBuilder())
        .append(String.join(",", cells))
        .append('\n');
  }
}
