package enishi.directory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is left of persons who were erased: how many rows of each kind were removed. */
public record Erased(List<Removed> removed) {
  public Erased {
    removed = List.copyOf(removed);
  }

  /** All of several together, by kind. */
  static Erased sum(List<Erased> all) {
    Map<String, Long> rows = new TreeMap<>();
    all.forEach(one -> one.removed().forEach(r -> rows.merge(r.kind(), r.rows(), Long::sum)));
    return all.size() == 1
        ? all.getFirst()
        : new Erased(
            rows.entrySet().stream().map(r -> new Removed(r.getKey(), r.getValue())).toList());
  }

  /**
   * Rows of one kind.
   *
   * @param kind a word such as {@code attended}, {@code description}, {@code read}
   */
  public record Removed(String kind, long rows) {}
}
