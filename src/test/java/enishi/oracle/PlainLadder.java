package enishi.oracle;

import enishi.oracle.PlainTiers.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** Any ladder, read from its rule file as plainly as it is written. */
public final class PlainLadder {
  private final Map<String, Object> rules;

  private PlainLadder(Map<String, Object> rules) {
    this.rules = rules;
  }

  public static PlainLadder read(String yaml) {
    return new PlainLadder(new Yaml().load(yaml));
  }

  /**
   * The numbers of the rungs held, lowest first.
   *
   * @param all the municipalities there are
   */
  public List<Integer> held(
      PlainTown town, String person, String municipality, LocalDate day, List<String> all) {
    List<Integer> held = new ArrayList<>();
    List<Integer> met = held(town, person, municipality, day);
    for (Object each : list(get(rules, "rungs"))) {
      Map<String, Object> rung = map(each);
      Integer tier = (Integer) get(rung, "tier");
      Object requires = rung.get("requires");
      if (met.contains(tier)
          && (requires == null || held.contains(requires))
          && !isFull(rung, town, person, municipality, day, all)) {
        held.add(tier);
      }
    }
    return held;
  }

  /**
   * Whether as many municipalities as may have had the rung for longer, or as long and go first.
   */
  private boolean isFull(
      Map<String, Object> rung,
      PlainTown town,
      String person,
      String municipality,
      LocalDate day,
      List<String> all) {
    if (rung.get("atMostTowns") == null) {
      return false;
    }
    Integer tier = (Integer) get(rung, "tier");
    List<String> holding =
        all.stream().filter(m -> held(town, person, m, day).contains(tier)).toList();
    LocalDate back = day;
    TreeSet<String> left = new TreeSet<>(holding);
    List<String> newestFirst = new ArrayList<>();
    while (!left.isEmpty()) {
      back = back.minusDays(1);
      LocalDate before = back;
      List<String> begun =
          left.stream().filter(m -> !held(town, person, m, before).contains(tier)).toList();
      newestFirst.addAll(begun.reversed());
      begun.forEach(left::remove);
    }
    List<String> oldestFirst = newestFirst.reversed();
    return oldestFirst.indexOf(municipality) >= (Integer) get(rung, "atMostTowns");
  }

  /** Likewise, whatever is held in other municipalities. */
  private List<Integer> held(PlainTown town, String person, String municipality, LocalDate day) {
    List<Integer> held = new ArrayList<>();
    List<Object> excludes = list(get(rules, "excludes"));
    List<Fact> facts = PlainTiers.facts(town, person, municipality, day);
    if (excludes.contains("residents")
        && PlainTiers.residences(town, person, day).contains(municipality)) {
      return held;
    }
    TreeSet<String> counting = new TreeSet<>();
    for (Object each : list(get(rules, "rungs"))) {
      Map<String, Object> rung = map(each);
      boolean lasts = Boolean.TRUE.equals(rung.get("whileItLasts"));
      boolean isHeld = false;
      for (Map.Entry<String, Object> way : map(rung.getOrDefault("days", Map.of())).entrySet()) {
        int days = (Integer) way.getValue();
        for (Fact fact : facts) {
          if (fact.kind().equals(way.getKey()) && counts(fact, days, lasts, day)) {
            counting.add(fact.kind());
            isHeld = true;
          }
        }
      }
      for (Object way : list(rung.getOrDefault("facts", List.of()))) {
        isHeld |= isEnough(map(way), facts, lasts, day, counting);
      }
      Object requires = rung.get("requires");
      if (isHeld && (requires == null || held.contains(requires))) {
        held.add((Integer) get(rung, "tier"));
      }
    }
    boolean isNative = facts.stream().anyMatch(fact -> fact.kind().equals("native_of"));
    boolean onlyVisits = counting.isEmpty() || counting.equals(new TreeSet<>(List.of("visited")));
    return excludes.contains("nativesOnly") && isNative && onlyVisits ? List.of() : held;
  }

  private static boolean isEnough(
      Map<String, Object> way,
      List<Fact> facts,
      boolean lasts,
      LocalDate day,
      TreeSet<String> counting) {
    int enough = 0;
    for (Fact fact : facts) {
      List<Object> objects = list(way.getOrDefault("objects", List.of()));
      String kindOfObject = fact.object().substring(0, fact.object().indexOf(':'));
      if (list(get(way, "kinds")).contains(fact.kind())
          && (objects.isEmpty() || objects.contains(kindOfObject))
          && counts(fact, (Integer) get(way, "days"), lasts, day)) {
        counting.add(fact.kind());
        enough++;
      }
    }
    return enough >= (Integer) way.getOrDefault("atLeast", 1);
  }

  private static boolean counts(Fact fact, int days, boolean lasts, LocalDate day) {
    LocalDate on = fact.on();
    if (on == null) {
      return false;
    }
    if (fact.through().equals(LocalDate.MAX)) {
      return lasts || !on.plusDays(days).isBefore(day);
    }
    return !fact.through().plusDays(days).isBefore(day);
  }

  private static Object get(Map<String, Object> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }
}
