package enishi.recording;

import enishi.model.Id;
import enishi.model.Word;
import enishi.table.NameKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says of each line of a list which known persons it may mean. A line that names one person is
 * matched; where an organization is written, it decides among those of one name, and a person who
 * is recorded elsewhere only is asked about. O(persons + lines).
 */
final class NameMatching {
  private NameMatching() {}

  /** What a line comes to. */
  enum Outcome implements Word {
    MATCHED("matched"),
    AMBIGUOUS("ambiguous"),
    UNMATCHED("unmatched");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * Somebody who may be meant.
   *
   * @param names name, reading and aliases
   * @param organizations where they hold a post, by name and alias
   */
  record Known(Id id, Set<NameKey> names, Set<NameKey> organizations) {
    Known {
      names = Set.copyOf(names);
      organizations = Set.copyOf(organizations);
    }
  }

  /**
   * @param candidates who may be meant, by id; one where it is matched
   */
  record Match(NameLine line, Outcome outcome, List<Id> candidates) {
    Match {
      candidates = List.copyOf(candidates);
    }
  }

  static List<Match> match(List<NameLine> lines, Collection<Known> known) {
    Map<NameKey, List<Known>> byName = new HashMap<>();
    for (Known one : known) {
      one.names().forEach(key -> byName.computeIfAbsent(key, any -> new ArrayList<>()).add(one));
    }
    return lines.stream().map(line -> match(line, byName)).toList();
  }

  private static Match match(NameLine line, Map<NameKey, List<Known>> byName) {
    for (NameKey key : line.keys()) {
      List<Known> same = byName.getOrDefault(key, List.of());
      if (!same.isEmpty()) {
        return match(line, same);
      }
    }
    return new Match(line, Outcome.UNMATCHED, List.of());
  }

  private static Match match(NameLine line, List<Known> same) {
    if (line.organization().isEmpty()) {
      return of(line, same, same.size() == 1);
    }
    NameKey organization = NameKey.of(line.organization());
    List<Known> there =
        same.stream().filter(one -> one.organizations().contains(organization)).toList();
    if (!there.isEmpty()) {
      return of(line, there, there.size() == 1);
    }
    return of(line, same, same.size() == 1 && same.getFirst().organizations().isEmpty());
  }

  private static Match of(NameLine line, List<Known> candidates, boolean sure) {
    TreeSet<Id> ids = new TreeSet<>();
    candidates.forEach(one -> ids.add(one.id()));
    return new Match(line, sure ? Outcome.MATCHED : Outcome.AMBIGUOUS, List.copyOf(ids));
  }
}
