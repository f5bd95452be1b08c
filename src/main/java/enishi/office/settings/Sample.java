package enishi.office.settings;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Numbers drawn without replacement from a fixed seed. */
final class Sample {
  static final long SEED = 1;

  private Sample() {}

  /** So many numbers below {@code all}, ascending; all of them where there are no more. */
  static List<Long> of(long all, int size) {
    if (all <= size) {
      return LongStream.range(0, all).boxed().toList();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    TreeSet<Long> drawn = new TreeSet<>();
    while (drawn.size() < size) {
      drawn.add(random.nextLong(all));
    }
    return List.copyOf(drawn);
  }
}
