package enishi.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a long list.
 *
 * @param next the cursor that asks for the following piece; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {
  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Cuts a list that was read with one item more than asked for.
   *
   * @param cursor what tells where the following piece begins: the last shown item's key
   */
  public static <T> Slice<T> of(List<T> read, int size, Function<T, String> cursor) {
    if (read.size() <= size) {
      return new Slice<>(read, null);
    }
    List<T> shown = read.subList(0, size);
    return new Slice<>(shown, cursor.apply(shown.getLast()));
  }
}
