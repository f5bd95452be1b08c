package enishi.community;

import java.util.function.IntPredicate;

/**
 * Which counts one asker may read: those of {@value #LEAST} persons or more, and smaller ones where
 * the asker may know every one of the persons by name. For researchers, whose tables may be
 * published, also the rest of a group is to be {@value #LEAST} or nobody, as who knows the whole
 * can subtract.
 */
final class SmallCounts {
  /** Ours. */
  static final int LEAST = 5;

  private final boolean pseudonymous;
  private final IntPredicate sees;

  /**
   * @param pseudonymous whether the asker is a researcher
   * @param sees whether the asker may know who a vertex is
   */
  SmallCounts(boolean pseudonymous, IntPredicate sees) {
    this.pseudonymous = pseudonymous;
    this.sees = sees;
  }

  boolean isPseudonymous() {
    return pseudonymous;
  }

  /** Whether a count of a group of so many may be told. */
  boolean tells(Cell cell, int whole) {
    int rest = whole - cell.count();
    return pseudonymous
        ? cell.count() >= LEAST && (rest == 0 || rest >= LEAST)
        : tells(cell.count(), cell.few());
  }

  /** Whether a group of persons may be told of; few are all of them where they are few. */
  boolean tells(int count, int[] few) {
    return count >= LEAST || (!pseudonymous && seesAll(few));
  }

  private boolean seesAll(int[] few) {
    for (int vertex : few) {
      if (!sees.test(vertex)) {
        return false;
      }
    }
    return true;
  }
}
