package enishi.population;

import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Word;
import enishi.rules.RuleMap;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads a ladder from its YAML rule file. Throws bad-input naming file, line and key. */
final class LadderFile {
  private static final String RESIDENTS = "residents";
  private static final String NATIVES_ONLY = "nativesOnly";
  private static final Set<EntityKind> ANY = Set.of();
  private static final Map<String, EntityKind> OBJECTS =
      Map.of(
          "municipality", EntityKind.MUNICIPALITY,
          "project", EntityKind.PROJECT,
          "event", EntityKind.EVENT,
          "need", EntityKind.NEED,
          "organization", EntityKind.ORGANIZATION);
  private static final int MAX_RUNGS = 30;
  private static final int MAX_TIMES = 1_000;
  private static final int MAX_AMOUNT = 999_999_999;
  private static final int MAX_DAYS = 36_500;
  private static final int MAX_VERSION = 9_999;

  private LadderFile() {}

  static Ladder read(String file, Reader text) {
    RuleMap rules = RuleMap.read(file, text);
    RuleMap label = rules.map("label");
    Set<String> excludes = rules.words("excludes", Set.of(RESIDENTS, NATIVES_ONLY));
    boolean typology = rules.has("typology") && rules.flag("typology");
    Ladder ladder =
        new Ladder(
            rules.text("name"),
            rules.number("version", 1, MAX_VERSION),
            label.text("ja"),
            label.text("en"),
            rules.text("source"),
            rules.flag("provisional"),
            rules.flag("ours"),
            typology,
            excludes.contains(RESIDENTS),
            excludes.contains(NATIVES_ONLY),
            rules.has("notes") ? notes(rules) : List.of(),
            rungs(rules));
    label.end();
    rules.end();
    return ladder;
  }

  private static List<Ladder.Note> notes(RuleMap rules) {
    List<Ladder.Note> notes = new ArrayList<>();
    for (RuleMap note : rules.maps("notes")) {
      notes.add(new Ladder.Note(note.text("ja"), note.text("en")));
      note.end();
    }
    return notes;
  }

  private static List<Rung> rungs(RuleMap rules) {
    List<Rung> rungs = new ArrayList<>();
    Set<EngagementKind> placed = EnumSet.noneOf(EngagementKind.class);
    for (RuleMap rung : rules.maps("rungs")) {
      int tier = rungs.size() + 1;
      if (rung.number("tier", 1, MAX_RUNGS) != tier) {
        throw rung.wrong("tier", tier + ", as rungs are numbered upwards from 1");
      }
      RuleMap label = rung.map("label");
      boolean lasts = rung.flag("whileItLasts");
      List<FactRule> ways = new ArrayList<>();
      if (rung.has("facts")) {
        rung.maps("facts").forEach(way -> ways.add(way(way, lasts)));
      }
      if (!rung.has("facts") || rung.has("days")) {
        ways.addFirst(new FactRule(days(rung.map("days"), placed), lasts, ANY, Set.of(), 1, 0));
      }
      rungs.add(
          new Rung(
              tier,
              label.text("ja"),
              label.text("en"),
              ways,
              requires(rung, tier),
              rung.has("atMostTowns") ? rung.number("atMostTowns", 1, MAX_TIMES) : 0));
      label.end();
      rung.end();
    }
    if (rungs.isEmpty()) {
      throw rules.wrong("rungs", "at least one rung");
    }
    return rungs;
  }

  private static List<Integer> requires(RuleMap rung, int tier) {
    return rung.has("requires")
        ? List.of(rung.number("requires", 1, Math.max(1, tier - 1)))
        : List.of();
  }

  /** Facts with conditions; other than under {@code days} a kind may stand in several of them. */
  private static FactRule way(RuleMap way, boolean lasts) {
    int days = way.number("days", 1, MAX_DAYS);
    Map<EngagementKind, Integer> byKind = new EnumMap<>(EngagementKind.class);
    way.words("kinds", Set.copyOf(kinds()))
        .forEach(word -> byKind.put(Word.parse(EngagementKind.class, word), days));
    if (byKind.isEmpty()) {
      throw way.wrong("kinds", "at least one kind of engagement");
    }
    Set<EntityKind> objects = EnumSet.noneOf(EntityKind.class);
    if (way.has("objects")) {
      way.words("objects", OBJECTS.keySet())
          .forEach(word -> objects.add(Objects.requireNonNull(OBJECTS.get(word))));
    }
    FactRule rule =
        new FactRule(
            byKind,
            lasts,
            objects,
            way.has("roles") ? way.texts("roles") : Set.of(),
            way.has("atLeast") ? way.number("atLeast", 1, MAX_TIMES) : 1,
            way.has("minAmount") ? way.number("minAmount", 1, MAX_AMOUNT) : 0);
    way.end();
    return rule;
  }

  private static Map<EngagementKind, Integer> days(RuleMap days, Set<EngagementKind> placed) {
    Map<EngagementKind, Integer> byKind = new EnumMap<>(EngagementKind.class);
    for (String word : days.keys()) {
      EngagementKind kind =
          Word.find(EngagementKind.class, word)
              .orElseThrow(() -> days.wrong(word, "a kind of engagement, one of " + kinds()));
      byKind.put(kind, days.number(word, 1, MAX_DAYS));
      if (!placed.add(kind)) {
        throw days.wrong(word, "each kind of engagement on one rung only");
      }
    }
    return byKind;
  }

  private static List<String> kinds() {
    return Arrays.stream(EngagementKind.values()).map(EngagementKind::word).toList();
  }
}
