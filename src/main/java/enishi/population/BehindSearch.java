package enishi.population;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Works out where a town's people come from, where else they belong, and what connects them. */
final class BehindSearch {
  private static final int MOST_TOWNS = 20;
  static final int COMBINED_TOWNS = 5;
  private static final int MOST_HUBS = 30;
  private static final int LEAST_PEOPLE = 2;

  private final PopulationDesk.Opened opened;
  private final Surroundings surroundings;
  private final Ladder ladder;
  private final LocalDate asOf;
  private final Map<String, Integer> origins = new TreeMap<>();
  private final Map<Id, Set<Id>> townsOf = new TreeMap<>();
  private final Map<Id, Map<Id, Integer>> contacts = new TreeMap<>();
  private final int[] tiers;
  private int people;
  private int withoutOrigin;

  BehindSearch(PopulationDesk.Opened opened) {
    this.opened = opened;
    this.surroundings = Surroundings.of(opened);
    this.ladder = opened.ladder();
    this.asOf = opened.asOf();
    this.tiers = new int[ladder.rungs().size()];
  }

  Behind find() {
    for (Involvements.Of one : Movements.counted(opened)) {
      int mask = one.course().maskOn(asOf);
      if (mask != 0) {
        people++;
        countTier(mask);
        addOrigin(one.person());
        townsOf.put(one.person(), surroundings.otherTowns(one.person()));
        for (Id hub : surroundings.contacts(one)) {
          contacts.computeIfAbsent(hub, id -> new TreeMap<>()).put(one.person(), mask);
        }
      }
    }
    List<Behind.Town> others = others();
    return new HidingBehind(opened.suppressBelow(), ladder.typology())
        .hide(
            new Behind(
                opened.heading(),
                people,
                origins.entrySet().stream()
                    .map(entry -> new Behind.Origin(entry.getKey(), entry.getValue()))
                    .sorted(
                        Comparator.comparingInt(Behind.Origin::people)
                            .reversed()
                            .thenComparing(Behind.Origin::prefecture))
                    .toList(),
                withoutOrigin,
                others,
                combinations(others),
                hubs(),
                0),
            tiers);
  }

  /** The persons whom the hubs name. */
  List<Id> named() {
    return ranked().stream()
        .map(Map.Entry::getKey)
        .filter(id -> id.is(EntityKind.PERSON) && opened.view().sees(id))
        .toList();
  }

  private void countTier(int mask) {
    for (int rung = 0; rung < tiers.length; rung++) {
      tiers[rung] += isOn(mask, rung) ? 1 : 0;
    }
  }

  private boolean isOn(int mask, int rung) {
    return ladder.typology() ? (mask >> rung & 1) == 1 : ladder.tier(mask) == rung + 1;
  }

  private void addOrigin(Id person) {
    String prefecture = surroundings.prefecture(person);
    if (prefecture == null) {
      withoutOrigin++;
    } else {
      origins.merge(prefecture, 1, Integer::sum);
    }
  }

  private List<Behind.Town> others() {
    Map<Id, Integer> counts = new TreeMap<>();
    townsOf.values().forEach(towns -> towns.forEach(town -> counts.merge(town, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Id, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TOWNS)
        .map(entry -> new Behind.Town(entry.getKey(), name(entry.getKey()), entry.getValue()))
        .toList();
  }

  private List<Behind.Combination> combinations(List<Behind.Town> others) {
    int first = Math.min(COMBINED_TOWNS, others.size());
    Map<List<Integer>, Integer> counts =
        new TreeMap<>(Comparator.comparing((List<Integer> towns) -> towns.toString()));
    for (Set<Id> towns : townsOf.values()) {
      List<Integer> in =
          IntStream.range(0, first)
              .filter(i -> towns.contains(others.get(i).municipality()))
              .boxed()
              .toList();
      counts.merge(in, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> new Behind.Combination(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Behind.Combination::people)
                .reversed()
                .thenComparing(combination -> combination.towns().toString()))
        .toList();
  }

  private List<Map.Entry<Id, Map<Id, Integer>>> ranked() {
    List<Map.Entry<Id, Map<Id, Integer>>> ranked = new ArrayList<>(contacts.entrySet());
    ranked.removeIf(entry -> entry.getValue().size() < LEAST_PEOPLE);
    ranked.sort(
        Map.Entry.<Id, Map<Id, Integer>>comparingByValue(
                Comparator.comparingInt((Map<Id, Integer> map) -> map.size()).reversed())
            .thenComparing(Map.Entry.comparingByKey()));
    return ranked.subList(0, Math.min(MOST_HUBS, ranked.size()));
  }

  private List<Behind.Hub> hubs() {
    List<Behind.Hub> hubs = new ArrayList<>();
    for (Map.Entry<Id, Map<Id, Integer>> entry : ranked()) {
      List<Integer> tiers = new ArrayList<>(Collections.nCopies(ladder.rungs().size(), 0));
      for (int mask : entry.getValue().values()) {
        for (int rung = 0; rung < tiers.size(); rung++) {
          tiers.set(rung, tiers.get(rung) + (isOn(mask, rung) ? 1 : 0));
        }
      }
      var shown = opened.view().show(entry.getKey());
      hubs.add(
          new Behind.Hub(
              shown.id(),
              shown.name(),
              entry.getKey().kind().word(),
              entry.getValue().size(),
              tiers));
    }
    return hubs;
  }

  private String name(Id municipality) {
    String name = opened.view().show(municipality).name();
    return name == null ? municipality.key() : name;
  }
}
