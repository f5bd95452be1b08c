package enishi.directory.identity;

import enishi.model.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How parts of names are read, learnt from those of a register that say how they are read; so that
 * a name in kana is found beside one in kanji of which nobody recorded the reading.
 */
final class Readings {
  /** More readings than this of one part make too many of the whole. */
  private static final int MOST = 4;

  private final Map<String, SortedSet<String>> byPart = new HashMap<>();

  Readings(Collection<Person> people) {
    for (Person person : people) {
      String kana = person.kana();
      if (kana != null) {
        List<String> written = NameParts.of(person.name());
        List<String> read = NameParts.of(kana);
        if (written.size() == 2 && read.size() == 2) {
          for (int i = 0; i < 2; i++) {
            byPart.computeIfAbsent(i + written.get(i), any -> new TreeSet<>()).add(read.get(i));
          }
        }
      }
    }
  }

  /** How a name may be read, by the readings of its two parts; empty where one is not known. */
  SortedSet<String> guess(String name) {
    SortedSet<String> found = new TreeSet<>();
    List<String> written = NameParts.of(name);
    if (written.size() == 2) {
      addAll(written.get(0), written.get(1), found);
    } else if (written.size() == 1) {
      String whole = written.getFirst();
      for (int at = 1; at < whole.length() && whole.length() <= 6; at++) {
        addAll(whole.substring(0, at), whole.substring(at), found);
      }
    }
    return found;
  }

  private void addAll(String family, String given, SortedSet<String> found) {
    SortedSet<String> first = byPart.getOrDefault("0" + family, new TreeSet<>());
    SortedSet<String> second = byPart.getOrDefault("1" + given, new TreeSet<>());
    if (first.size() <= MOST && second.size() <= MOST) {
      first.forEach(one -> second.forEach(other -> found.add(one + other)));
    }
  }
}
