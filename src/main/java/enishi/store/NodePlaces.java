package enishi.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where the nodes of a backup went: their number in the file to their number in the store. 16 bytes
 * a node; found in O(log nodes).
 */
final class NodePlaces {
  private static final int FIRST = 1 << 12;

  /** numbers[i] = number in the file, ascending. */
  private long[] numbers = new long[FIRST];

  /** places[i] = number in the store of the node numbers[i]. */
  private long[] places = new long[FIRST];

  private int size;

  /** What stands before the number in an element id of this store; empty while it has none. */
  private String prefix = "";

  private boolean isSorted = true;

  /** Quickest where numbers ascend, as Neo4j reads them. */
  void put(long number, String elementId) {
    isSorted &= size == 0 || number > numbers[size - 1];
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      places = Arrays.copyOf(places, size * 2);
    }
    long place = ElementNumber.of(elementId);
    String before = elementId.substring(0, elementId.lastIndexOf(':') + 1);
    if (size == 0) {
      prefix = before;
    } else if (!before.equals(prefix)) {
      throw new IllegalStateException(
          "node ids of two databases (%s, %s)".formatted(prefix, elementId));
    }
    numbers[size] = number;
    places[size] = place;
    size++;
  }

  /** The element id of a node. Throws illegal-argument where the file has no such node. */
  String elementId(long number) {
    if (!isSorted) {
      sort();
    }
    int at = Arrays.binarySearch(numbers, 0, size, number);
    if (at < 0) {
      throw new IllegalArgumentException("no node (%d)".formatted(number));
    }
    return prefix + places[at];
  }

  private void sort() {
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingLong(i -> numbers[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] from = numbers;
    long[] to = places;
    numbers = IntStream.of(order).mapToLong(i -> from[i]).toArray();
    places = IntStream.of(order).mapToLong(i -> to[i]).toArray();
    isSorted = true;
  }
}
