package enishi.directory;

import java.util.List;

/** What is left of persons who were erased: how many rows of each kind were removed. */
public record Erased(List<Removed> removed) {
  public Erased {
    removed = List.copyOf(removed);
  }

  /**
   * Rows of one kind.
   *
   * @param kind a word such as {@code attended}, {@code description}, {@code read}
   */
  public record Removed(String kind, long rows) {}
}
