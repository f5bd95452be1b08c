package enishi.oracle;

import enishi.oracle.PlainTown.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The ladder {@code kamishihoro}: the highest rung that a fact still qualifies for. */
public final class PlainTiers {
  private static final Map<Integer, Set<String>> KINDS_BY_RUNG =
      Map.of(
          1, Set.of("donated", "bought", "visited", "attended"),
          2, Set.of("posted", "brought"),
          3,
              Set.of(
                  "volunteered", "organized", "spoke", "sponsored", "joined", "stayed", "proposed"),
          4, Set.of("contracted", "solved"));

  private PlainTiers() {}

  /**
   * The answer.
   *
   * @param tier 0 where no rung is reached
   * @param why reached, resident, lapsed or nothing-recorded
   * @param lapsesOn the last qualifying day of the rung; null while it lasts without end
   */
  public record Tier(int tier, String why, @Nullable LocalDate lapsesOn) {}

  /** A fact between a person and a municipality; {@code through} is MAX while it lasts. */
  record Fact(String kind, String object, @Nullable LocalDate on, LocalDate through) {
    int rung() {
      return KINDS_BY_RUNG.entrySet().stream()
          .filter(rung -> rung.getValue().contains(kind))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(0);
    }

    LocalDate lastQualifyingDay() {
      return through.equals(LocalDate.MAX) ? through : through.plusDays(rung() == 4 ? 730 : 365);
    }

    double contribution(LocalDate day) {
      double base = rung() == 4 ? 1.5 : rung() > 0 ? 1.0 : kind.equals("viewed") ? 0.3 : 0;
      double halfLifeDays = rung() == 4 ? 545 : kind.equals("viewed") ? 180 : 365;
      LocalDate dated = through.isAfter(day) ? day : through;
      return on == null
          ? 0
          : base * Math.pow(2, -ChronoUnit.DAYS.between(dated, day) / halfLifeDays);
    }
  }

  public static Tier of(PlainTown town, String person, String municipality, LocalDate day) {
    if (residences(town, person, day).contains(municipality)) {
      return new Tier(0, "resident", null);
    }
    int tier = 0;
    LocalDate lapsesOn = LocalDate.MIN;
    boolean everOnARung = false;
    for (Fact fact : facts(town, person, municipality, day)) {
      if (fact.on() == null || fact.rung() == 0) {
        continue;
      }
      everOnARung = true;
      LocalDate last = fact.lastQualifyingDay();
      if (last.isBefore(day) || fact.rung() < tier) {
        continue;
      }
      lapsesOn = fact.rung() > tier || last.isAfter(lapsesOn) ? last : lapsesOn;
      tier = fact.rung();
    }
    if (tier == 0) {
      return new Tier(0, everOnARung ? "lapsed" : "nothing-recorded", null);
    }
    return new Tier(tier, "reached", lapsesOn.equals(LocalDate.MAX) ? null : lapsesOn);
  }

  /**
   * The strength of a person and a municipality, also of a resident; empty if nothing is recorded.
   */
  public static OptionalDouble strength(
      PlainTown town, String person, String municipality, LocalDate day) {
    List<Fact> facts = facts(town, person, municipality, day);
    double sum = facts.stream().mapToDouble(fact -> fact.contribution(day)).sum();
    return facts.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(PlainStrength.saturated(sum));
  }

  static TreeSet<String> residences(PlainTown town, String person, LocalDate day) {
    TreeSet<String> homes = new TreeSet<>();
    for (Row row : town.rows("engagements", "subject", person)) {
      LocalDate on = row.date("on");
      LocalDate until = row.date("until");
      boolean covers = on != null && !on.isAfter(day) && (until == null || !until.isBefore(day));
      if (row.text("kind").equals("lives_in") && covers) {
        homes.add(row.text("object"));
      }
    }
    if (homes.isEmpty()) {
      town.find("people", person).ifPresent(row -> homes.add(row.text("residence")));
    }
    return homes;
  }

  /** Every fact up to the day once, in whatever file it stands. */
  static List<Fact> facts(PlainTown town, String person, String municipality, LocalDate day) {
    List<Fact> facts = new ArrayList<>();
    for (Row row : town.rows("engagements", "subject", person)) {
      if (place(town, row.text("object")).equals(municipality)) {
        facts.add(engagement(town, row));
      }
    }
    for (Row project : town.rows("projects", "municipality", municipality)) {
      for (Span span :
          PlainMembership.spans(town, project.text("id")).getOrDefault(person, List.of())) {
        facts.add(new Fact("joined", project.text("id"), span.from(), span.through()));
      }
    }
    for (Row row : town.rows("stays", "person", person)) {
      LocalDate end = row.date("ends_on");
      if (row.text("municipality").equals(municipality) && end != null) {
        facts.add(new Fact("stayed", municipality, row.date("starts_on"), end));
      }
    }
    for (Row row : town.rows("proposals", "person", person)) {
      if (place(town, row.text("need")).equals(municipality)) {
        facts.add(point("proposed", row.text("need"), row.date("on")));
        if (row.text("status").equals("contracted")) {
          facts.add(point("contracted", row.text("need"), row.date("decided_on")));
        }
      }
    }
    facts.removeIf(fact -> fact.on() != null && fact.on().isAfter(day));
    Map<List<String>, Fact> once = new HashMap<>();
    for (Fact fact : facts) {
      List<String> what = List.of(fact.kind(), fact.object(), String.valueOf(fact.on()));
      once.merge(what, fact, (one, two) -> one.through().isBefore(two.through()) ? two : one);
    }
    return List.copyOf(once.values());
  }

  private static Fact engagement(PlainTown town, Row row) {
    LocalDate on = PlainStrength.on(town, row);
    LocalDate until = row.date("until");
    String kind = row.text("kind");
    boolean lasting = Set.of("joined", "holds_post", "lives_in").contains(kind);
    LocalDate open = lasting ? LocalDate.MAX : on == null ? LocalDate.MIN : on;
    return new Fact(kind, row.text("object"), on, until == null ? open : until);
  }

  private static Fact point(String kind, String object, @Nullable LocalDate on) {
    return new Fact(kind, object, on, on == null ? LocalDate.MIN : on);
  }

  /** The municipality that a thing lies in; empty if none is recorded. */
  static String place(PlainTown town, String object) {
    return switch (object.substring(0, Math.max(0, object.indexOf(':')))) {
      case "municipality" -> object;
      case "event" -> own(town, "events", object, "project");
      case "need" -> own(town, "needs", object, "organization");
      case "project" -> own(town, "projects", object, "");
      case "organization" -> own(town, "organizations", object, "");
      default -> "";
    };
  }

  private static String own(PlainTown town, String table, String id, String otherwise) {
    Row row = town.find(table, id).orElse(null);
    if (row == null) {
      return "";
    }
    return row.text("municipality").isEmpty() && !otherwise.isEmpty()
        ? place(town, row.text(otherwise))
        : row.text("municipality");
  }
}
