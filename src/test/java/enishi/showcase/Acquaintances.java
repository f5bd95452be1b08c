package enishi.showcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Ties inside the crowd over the years, mostly near, some far; and who asked whom to introduce. */
final class Acquaintances {
  private static final List<String> KINDS =
      List.of(
          "knows",
          "knows",
          "knows",
          "knows",
          "knows",
          "worked_with",
          "worked_with",
          "hosted",
          "introduced",
          "messaged",
          "messaged",
          "co_organized",
          "contracted_with");
  private static final List<String> OUTCOMES =
      List.of("accepted", "accepted", "met", "met", "project", "contract", "declined", "expired");

  private final Workbook town;
  private final Crowd crowd;
  private final Map<String, List<String>> known = new TreeMap<>();

  Acquaintances(Workbook town, Crowd crowd) {
    this.town = town;
    this.crowd = crowd;
  }

  void make() {
    List<String> people = crowd.people();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < 1500; i++) {
      int one = crowd.between(0, people.size() - 1);
      int step = crowd.chance(85) ? crowd.between(1, 12) : crowd.between(1, people.size() - 1);
      int other = (one + step) % people.size();
      String a = people.get(Math.min(one, other));
      String b = people.get(Math.max(one, other));
      if (!pairs.add(a + b)) {
        continue;
      }
      String kind = crowd.pick(KINDS);
      LocalDate on = crowd.day("2020-01-01", "2024-03-20");
      boolean lasting = kind.equals("worked_with") && crowd.chance(50);
      String until = lasting ? on.plusDays(crowd.between(90, 700)).toString() : "";
      crowd.tie(a, b, kind, on, "until", until);
      known.computeIfAbsent(a, p -> new ArrayList<>()).add(b);
      known.computeIfAbsent(b, p -> new ArrayList<>()).add(a);
    }
    requests();
  }

  private void requests() {
    List<String> introducers = known.keySet().stream().filter(p -> friends(p).size() > 1).toList();
    for (int i = 0; i < 220; i++) {
      String introducer = crowd.pick(introducers);
      List<String> two = crowd.pick(friends(introducer), 2);
      LocalDate asked = crowd.day("2021-01-01", "2024-03-20");
      boolean open = asked.getYear() == 2024 && crowd.chance(40);
      town.sheet("introductions")
          .add(
              "requester",
              two.get(0),
              "introducer",
              introducer,
              "target",
              two.get(1),
              "asked_on",
              asked.toString(),
              "answered_on",
              open ? "" : asked.plusDays(crowd.between(1, 21)).toString(),
              "outcome",
              open ? "" : crowd.pick(OUTCOMES),
              "source",
              Crowd.SOURCE);
    }
  }

  private List<String> friends(String person) {
    return known.getOrDefault(person, List.of());
  }
}
