package enishi.population;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people have to do with a municipality in all, those on no list included, estimated from
 * lists that overlap.
 *
 * @param lists the lists that were compared
 * @param seen persons on any of them
 * @param refused why there is no estimate; null where there is one
 * @param chapman from each two lists
 * @param logLinear from three or more lists, the least AIC first; empty with two
 * @param overlaps how many persons are on exactly which lists, the largest first
 * @param hiddenCells how many counts are hidden; those are null or left out
 */
public record Unseen(
    Heading heading,
    List<Source> lists,
    @Nullable Integer seen,
    @Nullable Refusal refused,
    List<Chapman> chapman,
    List<Model> logLinear,
    List<Overlap> overlaps,
    int hiddenCells) {
  public Unseen {
    lists = List.copyOf(lists);
    chapman = List.copyOf(chapman);
    logLinear = List.copyOf(logLinear);
    overlaps = List.copyOf(overlaps);
  }

  /** The ids of the lists that they are on. */
  public List<String> on(Overlap overlap) {
    return overlap.lists().stream().map(place -> lists.get(place).id()).toList();
  }

  /** The ids of the lists that they are not on. */
  public List<String> notOn(Overlap overlap) {
    return lists.stream().map(Source::id).filter(id -> !on(overlap).contains(id)).toList();
  }

  /** A list and how many are on it. */
  public record Source(String id, String name, String nameEn, @Nullable Integer people) {}

  /** Why there is no estimate: a word, and what it means in both languages. */
  public record Refusal(String reason, String words, String wordsEn) {}

  /**
   * Chapman's estimate with Seber's standard error and Sadinle's 95 % interval.
   *
   * @param first place of a list in {@code lists}
   * @param second likewise
   * @param both persons on both
   */
  public record Chapman(
      int first,
      int second,
      int both,
      double estimate,
      double standardError,
      double low,
      double high) {}

  /**
   * A log-linear model.
   *
   * @param dependent the pairs of lists it lets depend on each other, such as 1-2: the first and
   *     second
   * @param estimate of all
   * @param low lower end of the 95 % interval, by the standard error; never below those seen
   */
  public record Model(
      List<String> dependent,
      double estimate,
      double standardError,
      double low,
      double high,
      double aic) {
    public Model {
      dependent = List.copyOf(dependent);
    }
  }

  /** Persons on exactly these lists. */
  public record Overlap(List<Integer> lists, int people) {
    public Overlap {
      lists = List.copyOf(lists);
    }
  }
}
