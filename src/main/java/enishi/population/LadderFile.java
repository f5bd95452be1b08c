package enishi.population;

import enishi.model.EngagementKind;
import enishi.model.Word;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a ladder from its YAML rule file. Throws bad-input naming file, line and key. */
final class LadderFile {
  private static final String RESIDENTS = "residents";
  private static final int MAX_DAYS = 36_500;
  private static final int MAX_VERSION = 9_999;

  private LadderFile() {}

  static Ladder read(String file, Reader text) {
    RuleMap rules = RuleMap.read(file, text);
    RuleMap label = rules.map("label");
    Ladder ladder =
        new Ladder(
            rules.text("name"),
            rules.number("version", 1, MAX_VERSION),
            label.text("ja"),
            label.text("en"),
            rules.text("source"),
            rules.flag("provisional"),
            rules.flag("ours"),
            rules.words("excludes", Set.of(RESIDENTS)).contains(RESIDENTS),
            rungs(rules));
    label.end();
    rules.end();
    return ladder;
  }

  private static List<Rung> rungs(RuleMap rules) {
    List<Rung> rungs = new ArrayList<>();
    Set<EngagementKind> placed = EnumSet.noneOf(EngagementKind.class);
    for (RuleMap rung : rules.maps("rungs")) {
      int tier = rungs.size() + 1;
      if (rung.number("tier", 1, MAX_DAYS) != tier) {
        throw rung.wrong("tier", tier + ", as rungs are numbered upwards from 1");
      }
      RuleMap label = rung.map("label");
      rungs.add(
          new Rung(
              tier,
              label.text("ja"),
              label.text("en"),
              rung.flag("whileItLasts"),
              days(rung.map("days"), placed)));
      label.end();
      rung.end();
    }
    if (rungs.isEmpty()) {
      throw rules.wrong("rungs", "at least one rung");
    }
    return rungs;
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
