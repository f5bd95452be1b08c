package enishi.oracle;

import enishi.oracle.PlainTown.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every simple path of introductions, best first in the order {@code certain}. */
public final class PlainPaths {
  private static final Set<String> ACCEPTED = Set.of("accepted", "met", "project", "contract");

  private final PlainTown town;
  private final LocalDate day;
  private final Map<String, TreeMap<String, Double>> neighbours = new HashMap<>();

  /** A person and a number of hops → who is within. */
  private final Map<String, Set<String>> within = new HashMap<>();

  public PlainPaths(PlainTown town, LocalDate day) {
    this.town = town;
    this.day = day;
  }

  /** The ids of a path from the requester to the target, and the product of its hops. */
  public record Path(List<String> ids, double probability) {
    /** −ln p to nine places, as a whole number of them. */
    long roundedCost() {
      return Math.round(-Math.log(probability) * 1e9);
    }

    List<String> introducers() {
      return ids.subList(1, ids.size() - 1);
    }
  }

  /** All paths from a person to a target, best first. */
  public List<Path> all(String from, String to, int maxHops) {
    return all(from, to, maxHops, Set.of());
  }

  /** All paths that visit none of the avoided persons. */
  public List<Path> all(String from, String to, int maxHops, Set<String> avoid) {
    List<Path> found = new ArrayList<>();
    TreeSet<String> targets = targets(to);
    targets.remove(from);
    targets.removeAll(avoid);
    LinkedHashSet<String> walked = new LinkedHashSet<>(List.of(from));
    walk(walked, 1, from, targets, maxHops, avoid, found);
    found.sort(
        Comparator.comparingLong(Path::roundedCost)
            .thenComparingInt(path -> path.ids().size())
            .thenComparing(path -> String.join("\u0000", path.ids())));
    return found;
  }

  private void walk(
      LinkedHashSet<String> walked,
      double probability,
      String last,
      Set<String> targets,
      int maxHops,
      Set<String> avoid,
      List<Path> found) {
    boolean finalHop = walked.size() == maxHops;
    for (String next : finalHop ? targets : neighbours(last).keySet()) {
      double strength = strength(last, next);
      if (strength == 0 || walked.contains(next) || avoid.contains(next) || !canBeAsked(next)) {
        continue;
      }
      double p = probability * strength * receptivity(next);
      walked.add(next);
      if (targets.contains(next)) {
        found.add(new Path(List.copyOf(walked), p));
      }
      if (!finalHop && mayIntroduce(next)) {
        walk(walked, p, next, targets, maxHops, avoid, found);
      }
      walked.remove(next);
    }
  }

  /** Whether a path leads to the target, without listing the paths. */
  public boolean reaches(String from, String to, int maxHops) {
    TreeSet<String> targets = targets(to);
    targets.remove(from);
    Set<String> within = within(from, maxHops);
    return targets.stream().anyMatch(within::contains);
  }

  /** Everybody to whom so many ties lead over people who may introduce, askable or not. */
  Set<String> within(String from, int maxHops) {
    return within.computeIfAbsent(from + " " + maxHops, any -> reached(from, maxHops));
  }

  private Set<String> reached(String from, int maxHops) {
    Set<String> reached = new HashSet<>(Set.of(from));
    List<String> border = List.of(from);
    for (int hop = 1; hop <= maxHops; hop++) {
      List<String> next = new ArrayList<>();
      for (String last : border) {
        if (last.equals(from) || (canBeAsked(last) && mayIntroduce(last))) {
          neighbours(last).keySet().stream().filter(reached::add).forEach(next::add);
        }
      }
      border = next;
    }
    reached.remove(from);
    return reached;
  }

  private double strength(String a, String b) {
    return PlainStrength.of(town, a, b, day).orElse(0);
  }

  /** The best of the other paths that shares no introducer with the first. */
  public static Optional<Path> backup(List<Path> sorted) {
    return sorted.stream()
        .skip(1)
        .filter(
            path ->
                path.introducers().stream().noneMatch(sorted.getFirst().introducers()::contains))
        .findFirst();
  }

  /** A person; an organization's members; a municipality's decision makers; who has a skill. */
  public TreeSet<String> targets(String to) {
    TreeSet<String> targets = new TreeSet<>();
    if (to.startsWith("person:")) {
      targets.add(to);
    } else if (to.startsWith("organization:")) {
      targets.addAll(PlainMembership.on(town, to, day));
    } else if (to.startsWith("municipality:")) {
      for (Row office : town.rows("organizations", "municipality", to)) {
        if (office.text("kind").equals("government")) {
          targets.addAll(PlainMembership.on(town, office.text("id"), day));
        }
      }
      targets.removeIf(person -> !is(person, "decision_maker", "true"));
    } else if (to.startsWith("skill:")) {
      String skill = to.substring("skill:".length());
      town.rows("people").stream()
          .filter(row -> row.list("skills").contains(skill))
          .forEach(row -> targets.add(row.text("id")));
    }
    targets.removeIf(person -> is(person, "consent", "hidden") || !canBeAsked(person));
    return targets;
  }

  private boolean mayIntroduce(String person) {
    return !is(person, "consent", "hidden") && !is(person, "consent", "target_only");
  }

  private boolean canBeAsked(String person) {
    return !is(person, "status", "left") && !is(person, "status", "deceased") && !overLimit(person);
  }

  private boolean is(String person, String column, String word) {
    return town.find("people", person).filter(row -> row.text(column).equals(word)).isPresent();
  }

  private boolean overLimit(String person) {
    String limit =
        town.find("people", person).map(row -> row.text("open_request_limit")).orElse("");
    return !limit.isEmpty() && open(person) > Integer.parseInt(limit);
  }

  private long open(String person) {
    return requests(person).stream().filter(row -> asked(row) && !answered(row)).count();
  }

  private boolean asked(Row request) {
    LocalDate on = request.date("asked_on");
    return on != null && !on.isAfter(day);
  }

  private boolean answered(Row request) {
    LocalDate on = request.date("answered_on");
    return on != null && !on.isAfter(day);
  }

  /**
   * Requests to a person as introducer or as target, or, where a row says who was asked, as that
   * one; without those taken back.
   */
  private List<Row> requests(String person) {
    List<Row> requests = new ArrayList<>(town.rows("introductions", "introducer", person));
    requests.addAll(town.rows("introductions", "target", person));
    requests.removeIf(row -> !row.text("asked").isEmpty() && !row.text("asked").equals(person));
    requests.removeIf(row -> row.text("outcome").equals("withdrawn") && answered(row));
    return requests;
  }

  /** (accepted + 2) / (asked + 3) over the requests that were answered or expired. */
  public double receptivity(String person) {
    List<Row> answered = requests(person).stream().filter(this::answered).toList();
    long accepted = answered.stream().filter(r -> ACCEPTED.contains(r.text("outcome"))).count();
    return (accepted + 2.0) / (answered.size() + 3.0);
  }

  /** Who has a connection with the person, and how strong it is. */
  public TreeMap<String, Double> neighbours(String person) {
    TreeMap<String, Double> known = neighbours.get(person);
    if (known == null) {
      known = new TreeMap<>();
      for (String other : acquaintances(person)) {
        TreeMap<String, Double> others = neighbours.get(other);
        double strength =
            others == null ? strength(person, other) : others.getOrDefault(person, 0.0);
        if (strength > 0) {
          known.put(other, strength);
        }
      }
      neighbours.put(person, known);
    }
    return known;
  }

  /** Everybody who is named beside the person in some row, or has a row with the same thing. */
  private TreeSet<String> acquaintances(String person) {
    TreeSet<String> others = new TreeSet<>();
    town.rows("ties", "person_a", person).forEach(r -> others.add(r.text("person_b")));
    town.rows("ties", "person_b", person).forEach(r -> others.add(r.text("person_a")));
    town.rows("referrals", "referrer", person).forEach(r -> others.add(r.text("candidate")));
    town.rows("referrals", "candidate", person).forEach(r -> others.add(r.text("referrer")));
    town.rows("stays", "person", person).stream()
        .flatMap(r -> town.rows("stays", "id", r.text("id")).stream())
        .forEach(r -> others.add(r.text("person")));
    TreeSet<String> things = new TreeSet<>();
    town.rows("engagements", "subject", person).forEach(r -> things.add(r.text("object")));
    for (Row project : town.rows("projects")) {
      if (project.list("founders").contains(person)) {
        things.add(project.text("id"));
      }
      if (things.contains(project.text("id"))) {
        others.addAll(project.list("founders"));
      }
    }
    for (String thing : things) {
      town.rows("engagements", "object", thing).forEach(r -> others.add(r.text("subject")));
    }
    others.remove(person);
    others.removeIf(other -> !other.startsWith("person:"));
    return others;
  }
}
