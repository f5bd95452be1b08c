package enishi.matching;

import enishi.rules.RuleMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which words mean the same skill: the same letters whatever their width, case and spaces (NFKC),
 * or words of one group of a file. A word stands in one group at most. Immutable.
 */
final class SkillWords {
  private static final String FILE = "/skills/synonyms.yaml";

  /** Folded word to the number of its group. */
  private final Map<String, Integer> groups;

  private SkillWords(Map<String, Integer> groups) {
    this.groups = Map.copyOf(groups);
  }

  /** Those that come with Enishi. */
  static SkillWords shipped() {
    try (InputStream bytes = SkillWords.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + FILE + " on the class path");
      }
      return read("synonyms.yaml", new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws bad-input naming line and key of what is wrong, and a word in two groups. */
  static SkillWords read(String file, Reader text) {
    RuleMap root = RuleMap.read(file, text);
    root.text("name");
    root.number("version", 1, 1_000_000);
    root.flag("ours");
    Map<String, Integer> groups = new HashMap<>();
    int number = 0;
    for (RuleMap group : root.maps("groups")) {
      for (String word : group.texts("words")) {
        Integer before = groups.put(fold(word), number);
        if (before != null && before != number) {
          throw group.wrong("words", "(" + word + ") in one group, and it stands in two");
        }
      }
      group.end();
      number++;
    }
    root.end();
    return new SkillWords(groups);
  }

  /** A word without what does not count. */
  static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", "");
  }

  /** How two words go together; empty where they mean different skills. */
  Optional<Likeness> likeness(String one, String other) {
    String first = fold(one);
    String second = fold(other);
    if (first.equals(second)) {
      return Optional.of(Likeness.SAME);
    }
    Integer group = groups.get(first);
    return group != null && group.equals(groups.get(second))
        ? Optional.of(Likeness.SYNONYM)
        : Optional.empty();
  }

  /** The best of somebody's words for a wanted one; empty where none means it. */
  Optional<Found> find(String wanted, List<String> own) {
    Optional<Found> best = Optional.empty();
    for (String word : own) {
      Optional<Likeness> likeness = likeness(wanted, word);
      if (likeness.isPresent()
          && (best.isEmpty() || likeness.get().compareTo(best.get().likeness()) < 0)) {
        best = Optional.of(new Found(word, likeness.get()));
      }
    }
    return best;
  }

  /** Somebody's word that means a wanted skill. */
  record Found(String word, Likeness likeness) {}
}
