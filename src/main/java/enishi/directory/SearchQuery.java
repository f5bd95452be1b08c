package enishi.directory;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody types to find something by its name.
 *
 * @param q a name, a reading, an alias or an id, or a part of one
 * @param kinds what to look for; all kinds where it is empty
 * @param limit at most so many results
 * @param asOf the day on which the asker's own connections count
 */
public record SearchQuery(String q, Set<EntityKind> kinds, int limit, LocalDate asOf) {
  static final int MAX_LIMIT = 100;
  private static final int MAX_LENGTH = 200;

  public SearchQuery {
    kinds = Set.copyOf(kinds);
    if (q.isBlank() || q.length() > MAX_LENGTH) {
      throw badInput(
          "search text (%s) must have 1 to %d characters.%nMaybe type a name or its reading.",
          q.length() > MAX_LENGTH ? q.substring(0, MAX_LENGTH) + "…" : q, MAX_LENGTH);
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw badInput("limit (%d) must be 1 to %d", limit, MAX_LIMIT);
    }
  }

  /** The kinds of such words as {@code person}; throws bad-input for another word. */
  static Set<EntityKind> kinds(Collection<String> words) {
    Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
    words.stream().filter(word -> !word.isBlank()).map(EntityKind::parse).forEach(kinds::add);
    return kinds;
  }

  boolean wants(EntityKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
