package enishi.directory.identity;

import enishi.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the pairs that are worth comparing: those that share a name, a reading or its parts, and
 * those whose names differ in one character and that share a place or an organization. Every pair
 * of 0 points or more is among them ({@code IdentityPropertyTest} compares with all pairs). O(n)
 * keys, O(sum of squares of the blocks) pairs.
 */
final class Blocks {
  /** Before the keys of names of which one character is left out. */
  private static final String NEAR = "d";

  private final Register register;
  private final Map<String, List<Integer>> blocks = new HashMap<>();

  private Blocks(Register register) {
    this.register = register;
    for (int i = 0; i < register.profiles().size(); i++) {
      int number = i;
      keys(register.profiles().get(i))
          .forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>(1)).add(number));
    }
  }

  /** A pair of places in the register, the smaller first. */
  record Pair(int one, int other) {}

  static Set<Pair> of(Register register) {
    return new Blocks(register).pairs();
  }

  private Set<Pair> pairs() {
    Set<Pair> pairs = new HashSet<>();
    for (Map.Entry<String, List<Integer>> entry : blocks.entrySet()) {
      List<Integer> block = entry.getValue();
      if (block.size() > Weights.MOST_BEARERS && !entry.getKey().startsWith(NEAR)) {
        continue;
      }
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          pairs.add(new Pair(block.get(i), block.get(j)));
        }
      }
    }
    return pairs;
  }

  private Set<String> keys(Profile profile) {
    Set<String> keys = new TreeSet<>();
    profile.keys().forEach(key -> keys.add("n" + key));
    profile.readings().forEach(key -> keys.add("r" + key));
    profile.parts().forEach(key -> keys.add("p" + key));
    for (String near : withOneLeftOut(profile.key())) {
      if (profile.place() != null && isEnough(profile.place())) {
        keys.add(NEAR + near + "@" + profile.place());
      }
      profile.organizations().forEach(id -> keys.add(NEAR + near + "@" + id));
    }
    return keys;
  }

  /** Whether to share that place is enough where names only look alike. */
  private boolean isEnough(Id place) {
    double points =
        Weights.agreement(
            Weights.PLACE_SAME, register.shareOfPlace(place), Weights.PLACE_SAME_MOST);
    return points + Weights.name(0) + Weights.LOOKS_ALIKE >= 0;
  }

  /**
   * Two texts that are one character apart share one of these, as they are or with one left out.
   */
  private static Set<String> withOneLeftOut(String key) {
    int[] characters = key.codePoints().toArray();
    Set<String> found = new TreeSet<>(Set.of(key));
    if (characters.length >= Likeness.LEAST_LENGTH) {
      for (int out = 0; out < characters.length; out++) {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
          if (i != out) {
            left.appendCodePoint(characters[i]);
          }
        }
        found.add(left.toString());
      }
    }
    return found;
  }
}
