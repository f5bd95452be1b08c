package enishi.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A read-only set of ints that are computed from a range of slots or vertices when asked. Iterates
 * in the order of the range.
 */
final class IntSetView extends AbstractSet<Integer> {
  private final int from;
  private final int to;
  private final int size;

  /** Which members of the range give an element. */
  private final IntPredicate gives;

  /** The element that a member of the range gives. */
  private final IntUnaryOperator element;

  /** Membership without iterating. */
  private final IntPredicate contains;

  IntSetView(
      int from,
      int to,
      int size,
      IntPredicate gives,
      IntUnaryOperator element,
      IntPredicate contains) {
    this.from = from;
    this.to = to;
    this.size = size;
    this.gives = gives;
    this.element = element;
    this.contains = contains;
  }

  /** The ints {@code from}, …, {@code to} − 1. */
  static IntSetView range(int from, int to) {
    return new IntSetView(
        from, to, to - from, i -> true, IntUnaryOperator.identity(), i -> i >= from && i < to);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean contains(Object object) {
    return object instanceof Integer value && contains.test(value);
  }

  @Override
  public Iterator<Integer> iterator() {
    return IntStream.range(from, to).filter(gives).map(element).iterator();
  }
}
