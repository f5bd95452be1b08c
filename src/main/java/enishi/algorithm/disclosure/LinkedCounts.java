package enishi.algorithm.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts that hang together by their totals, of which some are published or hidden elsewhere
 * already: which of the others must be hidden so that no count from 1 to k − 1 can be worked out,
 * by the same reasoning as {@link Suppression}. Counts are arcs between nodes, and at every node
 * what comes in leaves: a total comes into a node, the cells it is made of leave it.
 */
public final class LinkedCounts {
  private static final long CELL = 1_000_000_000L;

  private final Circulation flow;
  private final List<Start> starts = new ArrayList<>();

  private enum Start {
    OPEN,
    SHOWN,
    HIDDEN,
    UNTOLD
  }

  public LinkedCounts(int nodes) {
    flow = new Circulation(nodes);
  }

  /** Adds a count that may be hidden, the smaller the sooner; answers its number. */
  public int add(int from, int to, long value) {
    return add(from, to, value, CELL + value, Start.OPEN);
  }

  /** Adds a count that is published whatever happens. */
  public int addShown(int from, int to, long value) {
    return add(from, to, value, Circulation.NEVER, Start.SHOWN);
  }

  /** Adds a count that is hidden elsewhere, so that it must not be worked out here either. */
  public int addHidden(int from, int to, long value) {
    return add(from, to, value, 0, Start.HIDDEN);
  }

  /** Adds a count that is published nowhere; only where it is small must it not be worked out. */
  public int addUntold(int from, int to, long value) {
    return add(from, to, value, 0, Start.UNTOLD);
  }

  private int add(int from, int to, long value, long cost, Start start) {
    starts.add(start);
    return flow.add(from, to, value, cost);
  }

  /**
   * Index: a count's number; value: whether it is hidden. Null where counts that are published
   * elsewhere leave no other way than to hide all that may be, zeros too. A larger k than {@link
   * Suppression#DEFAULT_K} hides all that the usual one hides.
   */
  public boolean @Nullable [] hide(int k) {
    boolean[] hidden = new boolean[starts.size()];
    for (int count = 0; count < hidden.length; count++) {
      hidden[count] = starts.get(count) == Start.HIDDEN || starts.get(count) == Start.UNTOLD;
    }
    if (k > Suppression.DEFAULT_K && !hideBelow(Suppression.DEFAULT_K, hidden)) {
      return null;
    }
    return hideBelow(k, hidden) ? hidden : null;
  }

  private boolean hideBelow(int k, boolean[] hidden) {
    boolean[] needsRoom = new boolean[hidden.length];
    for (int count = 0; count < hidden.length; count++) {
      boolean isSmall = flow.value(count) > 0 && flow.value(count) < k;
      if (isSmall && starts.get(count) == Start.SHOWN) {
        return false;
      }
      needsRoom[count] = isSmall || (starts.get(count) == Start.HIDDEN && flow.value(count) > 0);
      hidden[count] |= isSmall;
    }
    for (int count = 0; count < hidden.length; count++) {
      if (needsRoom[count] && !flow.giveRoom(count, k, hidden)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of a list whose total is published elsewhere. Where there is no other way, all of it is hidden.
   *
   * @return index: a place; value: whether it is hidden
   */
  public static boolean[] ofList(int[] counts, int k) {
    LinkedCounts list = new LinkedCounts(2);
    long total = 0;
    for (int count : counts) {
      list.add(0, 1, count);
      total += count;
    }
    list.addShown(1, 0, total);
    boolean[] hidden = list.hide(k);
    if (hidden != null) {
      return Arrays.copyOf(hidden, counts.length);
    }
    boolean[] all = new boolean[counts.length];
    Arrays.fill(all, true);
    return all;
  }
}
