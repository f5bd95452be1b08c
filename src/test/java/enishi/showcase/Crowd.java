package enishi.showcase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fictional people beside the story's: who they are, where they live, what they can do. Every
 * choice is drawn from one seeded {@link Random}, so the same seed gives the same crowd.
 */
final class Crowd {
  static final String SOURCE = "架空（生成）";
  static final String KAMISHIHORO = "municipality:016331";
  static final String MINATO = "municipality:131032";
  static final String KINKO = "municipality:464902";
  private static final List<String> ELSEWHERE =
      List.of(
          MINATO,
          MINATO,
          MINATO,
          "municipality:231002",
          "municipality:231002",
          "municipality:221309",
          "municipality:221309",
          "municipality:012076",
          "municipality:202011",
          "municipality:202088",
          "municipality:072044",
          "municipality:014583",
          "municipality:062138",
          "municipality:382108");
  private static final List<String> SKILLS =
      List.of(
          "広報", "企画", "Web制作", "データ分析", "ブランディング", "動画制作", "商品企画", "販路開拓", "観光企画", "経理", "法務", "農業",
          "食品加工", "福祉", "物流", "越境EC", "教育", "建築");

  private final Workbook town;
  private final Random random;
  private final List<String[]> families = new ArrayList<>();
  private final List<String[]> given = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final TreeSet<String> people = new TreeSet<>();

  Crowd(Workbook town, Path nameStock, Random random) {
    this.town = town;
    this.random = random;
    town.rows("people").forEach(row -> names.add(row.getOrDefault("name", "")));
    try {
      for (String line : Files.readAllLines(nameStock)) {
        String[] word = line.split(" ");
        (word[0].equals("family") ? families : given).add(word);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everybody made so far, by id. */
  List<String> people() {
    return List.copyOf(people);
  }

  String personElsewhere() {
    return person(pick(ELSEWHERE));
  }

  String person(String residence) {
    String[] family = pick(families);
    String[] first = pick(given);
    while (!names.add(family[1] + " " + first[1])) {
      family = pick(families);
      first = pick(given);
    }
    String id = "person:p%04d".formatted(people.size() + 1);
    people.add(id);
    town.sheet("people")
        .add(
            "id",
            id,
            "name",
            family[1] + " " + first[1],
            "kana",
            family[2] + " " + first[2],
            "residence",
            residence,
            "skills",
            String.join(";", new TreeSet<>(pick(SKILLS, 1 + random.nextInt(2)))),
            "decision_maker",
            chance(58) ? "true" : "",
            "fictional",
            "true",
            "consent",
            chance(3) ? "hidden" : chance(6) ? "target_only" : "",
            "status",
            chance(1) ? "left" : "",
            "open_request_limit",
            chance(4) ? "3" : "",
            "source",
            SOURCE);
    return id;
  }

  void engage(String subject, String kind, String object, LocalDate on, String... more) {
    List<String> row = new ArrayList<>(List.of("subject", subject, "kind", kind, "object", object));
    row.addAll(List.of("on", on.toString(), "source", SOURCE));
    row.addAll(List.of(more));
    town.sheet("engagements").add(row.toArray(String[]::new));
  }

  void tie(String a, String b, String kind, LocalDate on, String... more) {
    List<String> row = new ArrayList<>(List.of("person_a", a, "person_b", b, "kind", kind));
    row.addAll(List.of("on", on.toString(), "source", SOURCE));
    row.addAll(List.of(more));
    town.sheet("ties").add(row.toArray(String[]::new));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  LocalDate day(String first, String last) {
    LocalDate from = LocalDate.parse(first);
    int days = Math.toIntExact(LocalDate.parse(last).toEpochDay() - from.toEpochDay());
    return from.plusDays(random.nextInt(days + 1));
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Different things in random order; all of them where there are not so many. */
  <T> List<T> pick(List<T> from, int count) {
    List<T> left = new ArrayList<>(from);
    List<T> picked = new ArrayList<>();
    while (picked.size() < count && !left.isEmpty()) {
      picked.add(left.remove(random.nextInt(left.size())));
    }
    return picked;
  }
}
