package enishi.oracle;

import enishi.oracle.PlainTown.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The strength of two persons at a date: A = Σ base · share · 2^(−age / half-life), strength = 1 −
 * exp(−A / 2).
 */
public final class PlainStrength {
  private static final Map<String, Rule> TIES =
      Map.of(
          "contracted_with", new Rule(1.5, 545),
          "co_organized", new Rule(1.5, 545),
          "hosted", new Rule(1.2, 365),
          "knows", new Rule(1.0, 365),
          "met_at", new Rule(1.0, 365),
          "worked_with", new Rule(1.0, 545),
          "introduced", new Rule(1.0, 730),
          "messaged", new Rule(0.3, 90));
  private static final Rule REFERRAL = new Rule(1.0, 730);

  private PlainStrength() {}

  /** One fact's part of A; {@code dated} is null where the fact has no date and so counts 0. */
  public record Part(String kind, String context, @Nullable LocalDate dated, double contribution) {}

  record Rule(double base, double halfLifeDays) {
    double decayed(LocalDate dated, LocalDate day) {
      return base * Math.pow(2, -ChronoUnit.DAYS.between(dated, day) / halfLifeDays);
    }
  }

  /** Empty where nothing is recorded. */
  public static OptionalDouble of(PlainTown town, String a, String b, LocalDate day) {
    List<Part> parts = parts(town, a, b, day);
    double sum = parts.stream().mapToDouble(Part::contribution).sum();
    return parts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(saturated(sum));
  }

  static double saturated(double sum) {
    return 1 - Math.exp(-sum / 2);
  }

  /** What makes up A, the largest first; a context the two share counts once. */
  public static List<Part> parts(PlainTown town, String a, String b, LocalDate day) {
    List<Part> all = new ArrayList<>();
    ties(town, a, b, day, all);
    referrals(town, a, b, day, all);
    PlainContexts contexts = new PlainContexts(town, a, b, day);
    all.addAll(contexts.events());
    all.addAll(contexts.projectsAndPosts());
    all.addAll(contexts.stays());
    Map<String, Part> largest = new TreeMap<>();
    for (Part part : all) {
      largest.merge(
          part.context(), part, (one, two) -> one.contribution() >= two.contribution() ? one : two);
    }
    return largest.values().stream()
        .sorted(Comparator.comparingDouble(Part::contribution).reversed())
        .toList();
  }

  private static void ties(PlainTown town, String a, String b, LocalDate day, List<Part> parts) {
    List<Row> rows = new ArrayList<>(town.rows("ties", "person_a", a));
    rows.addAll(town.rows("ties", "person_b", a));
    for (Row row : rows) {
      if (!row.text("person_a").equals(b) && !row.text("person_b").equals(b)) {
        continue;
      }
      String kind = row.text("kind");
      boolean met = kind.equals("met_at") && !row.text("event").isEmpty();
      LocalDate on =
          row.date("on") != null || !met ? row.date("on") : start(town, row.text("event"));
      String context = met ? row.text("event") : "tie " + kind + " " + on;
      LocalDate until = row.date("until");
      Rule rule = TIES.get(kind);
      if (rule == null) {
        throw new IllegalArgumentException("unknown kind of tie (" + kind + ")");
      }
      if (on == null) {
        parts.add(new Part(kind, context, null, 0));
      } else if (!on.isAfter(day)) {
        LocalDate end = until == null ? on : until;
        LocalDate dated = end.isAfter(day) ? day : end;
        parts.add(new Part(kind, context, dated, rule.decayed(dated, day)));
      }
    }
  }

  private static void referrals(
      PlainTown town, String a, String b, LocalDate day, List<Part> parts) {
    List<Row> rows = new ArrayList<>(town.rows("referrals", "referrer", a));
    rows.addAll(town.rows("referrals", "referrer", b));
    for (Row row : rows) {
      LocalDate on = row.date("on");
      LocalDate revoked = row.date("revoked_on");
      boolean ofTheTwo = row.text("candidate").equals(row.text("referrer").equals(a) ? b : a);
      if (on != null && !on.isAfter(day) && ofTheTwo && (revoked == null || revoked.isAfter(day))) {
        String context = "referral " + row.text("referrer") + " " + row.text("project") + " " + on;
        parts.add(new Part("referral", context, on, REFERRAL.decayed(on, day)));
      }
    }
  }

  /** When an engagement was: its own day, else the start of its event. */
  static @Nullable LocalDate on(PlainTown town, Row engagement) {
    LocalDate on = engagement.date("on");
    return on != null ? on : start(town, engagement.text("object"));
  }

  private static @Nullable LocalDate start(PlainTown town, String event) {
    Row row = town.find("events", event).orElse(null);
    return row == null ? null : row.date("starts_on");
  }
}
