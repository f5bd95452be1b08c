package enishi.directory;

import java.util.List;
import java.util.function.Function;

/**
 * The beginning of a list, with the number of what was left out.
 *
 * @param more how many more there are that the asker may see
 * @param masked how many there are that the asker may not see
 */
record Cut<T>(List<T> items, int more, int masked) {
  Cut {
    items = List.copyOf(items);
  }

  /** The first items; only these are turned into what is shown. */
  static <A, T> Cut<T> of(List<A> all, int max, int masked, Function<A, T> shown) {
    List<T> items = all.stream().limit(max).map(shown).toList();
    return new Cut<>(items, all.size() - items.size(), masked);
  }

  public boolean isEmpty() {
    return items.isEmpty() && masked == 0;
  }
}
