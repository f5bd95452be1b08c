package enishi.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Who shares something small with whom in a dataset, to draw pairs that a short path may join. */
final class Company {
  /** Groups of more are no path. */
  private static final int LARGEST = 60;

  private final Map<String, List<String>> groupsOf = new HashMap<>();
  private final Map<String, List<String>> peopleOf = new HashMap<>();

  /** Takes rows of subject, kind, object; cells with commas are not expected before those. */
  Company(Path engagements) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(engagements)) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", 4);
        peopleOf.computeIfAbsent(cells[2], id -> new ArrayList<>(4)).add(cells[0]);
      }
    }
    peopleOf.values().removeIf(people -> people.size() < 2 || people.size() > LARGEST);
    peopleOf.forEach(
        (group, people) ->
            people.forEach(
                person -> groupsOf.computeIfAbsent(person, id -> new ArrayList<>(4)).add(group)));
    groupsOf.values().forEach(groups -> groups.sort(null));
  }

  /** Who stands at the end of a random walk over so many shared groups. */
  String walk(String from, int steps, SplittableRandom random) {
    String at = from;
    for (int step = 0; step < steps && groupsOf.containsKey(at); step++) {
      String group = any(groupsOf.getOrDefault(at, List.of()), random);
      at = any(peopleOf.getOrDefault(group, List.of()), random);
    }
    return at;
  }

  private static String any(List<String> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
