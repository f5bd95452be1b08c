package enishi.algorithm.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels of a division at one date carried over to the next. A later community keeps the label
 * of the earlier one that it matches: the vertices that both have are at least half of those that
 * either has (Jaccard ≥ 0.5). No community can match two that well, but for two exact halves; then
 * the smaller label wins. Who matches nobody gets a new label.
 *
 * <p>A merge is a later community to which most of the remaining vertices of several earlier ones
 * went; a split is an earlier one from which most of the former vertices of several later ones
 * came. Both may involve communities that keep their labels. O(n log n) time, O(n) space.
 */
public final class KeptLabels {
  /** Several earlier communities whose vertices are now mostly in one. */
  public record Merge(int into, List<Integer> from) {
    public Merge {
      from = List.copyOf(from);
    }
  }

  /** One earlier community whose vertices now make up most of several. */
  public record Split(int from, List<Integer> into) {
    public Split {
      into = List.copyOf(into);
    }
  }

  private final int[] labels;
  private final List<Integer> births = new ArrayList<>();
  private final List<Integer> deaths = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();

  /** earlier[i], later[j] = the label of the i-th and j-th community, ascending. */
  private final int[] earlier;

  private final int[] later;

  /** overlaps = earlier community, later community, vertices in common; sorted by the first two. */
  private final List<int[]> overlaps;

  /**
   * Both arrays are by vertex and as long; −1 stands for a vertex that was or is not there. New
   * labels are firstFree and the numbers after it, all above every earlier label.
   */
  public static KeptLabels match(int[] before, int[] after, int firstFree) {
    if (before.length != after.length) {
      throw new IllegalArgumentException(
          "labels before (%d) and after (%d) are of different length"
              .formatted(before.length, after.length));
    }
    if (firstFree <= Arrays.stream(before).max().orElse(-1)) {
      throw new IllegalArgumentException(
          "first free label (%d) is not above all earlier labels".formatted(firstFree));
    }
    return new KeptLabels(before, after, firstFree);
  }

  private KeptLabels(int[] before, int[] after, int firstFree) {
    earlier = distinct(before);
    later = distinct(after);
    overlaps = overlaps(before, after);
    int[] names = names(sizes(before, earlier), sizes(after, later), firstFree);
    labels = new int[after.length];
    for (int v = 0; v < after.length; v++) {
      labels[v] = after[v] < 0 ? -1 : names[Arrays.binarySearch(later, after[v])];
    }
    listMergesAndSplits(names);
  }

  /** labels[j] = the label that the j-th later community keeps or gets. */
  private int[] names(int[] earlierSizes, int[] laterSizes, int firstFree) {
    int[] names = new int[later.length];
    Arrays.fill(names, -1);
    boolean[] kept = new boolean[earlier.length];

    List<int[]> good = new ArrayList<>();
    for (int[] overlap : overlaps) {
      if (jaccard(overlap, earlierSizes, laterSizes) >= 0.5) {
        good.add(overlap);
      }
    }
    good.sort(
        (a, b) ->
            Double.compare(
                jaccard(b, earlierSizes, laterSizes), jaccard(a, earlierSizes, laterSizes)));
    for (int[] overlap : good) {
      if (!kept[overlap[0]] && names[overlap[1]] < 0) {
        kept[overlap[0]] = true;
        names[overlap[1]] = earlier[overlap[0]];
      }
    }
    int next = firstFree;
    for (int j = 0; j < names.length; j++) {
      if (names[j] < 0) {
        births.add(next);
        names[j] = next++;
      }
    }
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        deaths.add(earlier[i]);
      }
    }
    return names;
  }

  private static double jaccard(int[] overlap, int[] earlierSizes, int[] laterSizes) {
    int union = earlierSizes[overlap[0]] + laterSizes[overlap[1]] - overlap[2];
    return (double) overlap[2] / union;
  }

  private void listMergesAndSplits(int[] names) {
    int[] stayed = new int[earlier.length];
    int[] came = new int[later.length];
    for (int[] overlap : overlaps) {
      stayed[overlap[0]] += overlap[2];
      came[overlap[1]] += overlap[2];
    }
    List<List<Integer>> from = lists(later.length);
    List<List<Integer>> into = lists(earlier.length);
    for (int[] overlap : overlaps) {
      if (2 * overlap[2] > stayed[overlap[0]]) {
        from.get(overlap[1]).add(earlier[overlap[0]]);
      }
      if (2 * overlap[2] > came[overlap[1]]) {
        into.get(overlap[0]).add(names[overlap[1]]);
      }
    }
    for (int j = 0; j < later.length; j++) {
      if (from.get(j).size() > 1) {
        merges.add(new Merge(names[j], from.get(j)));
      }
    }
    for (int i = 0; i < earlier.length; i++) {
      if (into.get(i).size() > 1) {
        splits.add(new Split(earlier[i], into.get(i)));
      }
    }
  }

  private static List<List<Integer>> lists(int count) {
    List<List<Integer>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>(1));
    }
    return lists;
  }

  private List<int[]> overlaps(int[] before, int[] after) {
    long[] pairs = new long[before.length];
    int count = 0;
    for (int v = 0; v < before.length; v++) {
      if (before[v] >= 0 && after[v] >= 0) {
        long i = Arrays.binarySearch(earlier, before[v]);
        pairs[count++] = i << 32 | Arrays.binarySearch(later, after[v]);
      }
    }
    Arrays.sort(pairs, 0, count);
    List<int[]> found = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      if (p == 0 || pairs[p] != pairs[p - 1]) {
        found.add(new int[] {(int) (pairs[p] >>> 32), (int) pairs[p], 0});
      }
      found.getLast()[2]++;
    }
    return found;
  }

  private static int[] distinct(int[] values) {
    return Arrays.stream(values).filter(value -> value >= 0).sorted().distinct().toArray();
  }

  private static int[] sizes(int[] values, int[] distinct) {
    int[] sizes = new int[distinct.length];
    for (int value : values) {
      if (value >= 0) {
        sizes[Arrays.binarySearch(distinct, value)]++;
      }
    }
    return sizes;
  }

  /** A copy: index vertex, value the label carried over, −1 for a vertex that is not there. */
  public int[] labels() {
    return labels.clone();
  }

  /** Labels that are new, ascending. */
  public List<Integer> births() {
    return List.copyOf(births);
  }

  /** Labels that nobody has any more, ascending. */
  public List<Integer> deaths() {
    return List.copyOf(deaths);
  }

  public List<Merge> merges() {
    return List.copyOf(merges);
  }

  public List<Split> splits() {
    return List.copyOf(splits);
  }
}
