package enishi.population;

import enishi.directory.View;
import enishi.model.Engagement;
import enishi.model.EngagementKind;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lists that overlap: registers, the people of events, projects and organizations, and
 * everybody with one kind of involvement, within the year up to the as-of day.
 *
 * @param people by the list's id such as {@code register:fans}, {@code event:x}, {@code
 *     kind:donated}; nobody is a resident
 */
record PersonLists(Map<String, Set<Id>> people) {
  static final String KIND = "kind:";
  private static final int USUAL_LISTS = 3;

  static PersonLists of(PopulationDesk.Opened opened) {
    LocalDate asOf = opened.asOf();
    LocalDate since = asOf.minusYears(1);
    Map<String, Set<Id>> lists = new TreeMap<>();
    for (Involvements.Of one : Movements.counted(opened)) {
      if (one.involvement().isResident(asOf)) {
        continue;
      }
      for (Engagement fact : one.involvement().facts()) {
        LocalDate on = fact.when().on();
        LocalDate until = fact.when().until();
        boolean isRegister = fact.kind() == EngagementKind.REGISTERED;
        boolean hasEnded = until != null && until.isBefore(isRegister ? asOf : since);
        if (on == null || on.isAfter(asOf) || hasEnded) {
          continue;
        }
        String context = fact.context();
        if (isRegister && context != null) {
          lists.computeIfAbsent(context, l -> new TreeSet<>()).add(one.person());
        }
        if (on.isAfter(since)) {
          lists.computeIfAbsent(KIND + fact.kind().word(), l -> new TreeSet<>()).add(one.person());
          if (!fact.object().is(EntityKind.MUNICIPALITY)) {
            lists.computeIfAbsent(fact.object().value(), l -> new TreeSet<>()).add(one.person());
          }
        }
      }
    }
    return new PersonLists(lists);
  }

  /** The three largest registers, else the three most frequent kinds. */
  List<String> usual() {
    List<String> registers = largest("register:");
    return registers.size() >= 2 ? registers : largest(KIND);
  }

  private List<String> largest(String prefix) {
    return people.entrySet().stream()
        .filter(list -> list.getKey().startsWith(prefix))
        .sorted(
            Map.Entry.<String, Set<Id>>comparingByValue(
                    Comparator.comparingInt((Set<Id> set) -> set.size()).reversed())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(USUAL_LISTS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** What a list is called. */
  static String name(Words words, String list, View view) {
    if (list.startsWith(KIND)) {
      return words.kind(Word.parse(EngagementKind.class, list.substring(KIND.length())));
    }
    String name = view.show(Id.parse(list)).name();
    return name == null ? list : name;
  }
}
