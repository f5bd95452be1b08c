package enishi.graph;

import static enishi.model.EnishiException.badInput;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * The table between the vertices of one graph (0..n−1) and the ids that live for ever. Vertices are
 * numbered in the order of their ids, so that "the smaller vertex" and "the smaller id" are the
 * same thing. Immutable.
 *
 * <p>All ids stand one behind the other in UTF-8: 4 bytes and the text for each.
 */
public final class VertexIds {
  /** A sequence that starts with this byte or a higher one may be out of the order of Strings. */
  private static final int FIRST_UNORDERED_BYTE = 0xee;

  /** The first byte of the characters that a String holds as two surrogates. */
  private static final int FIRST_SURROGATE_BYTE = 0xf0;

  /**
   * offsets[vertex] = first byte of the id, which ends before offsets[vertex + 1]; n + 1 values.
   */
  private final int[] offsets;

  /** bytes[i] = a byte of UTF-8 text; ids ascending in the order of {@link String#compareTo}. */
  private final byte[] bytes;

  private VertexIds(int[] offsets, byte[] bytes) {
    this.offsets = offsets;
    this.bytes = bytes;
  }

  /** Numbers the ids, given in any order; one that is given twice is refused. */
  public static VertexIds of(Collection<String> ids) {
    String[] sorted = ids.toArray(String[]::new);
    Arrays.sort(sorted);
    return ofSorted(Arrays.asList(sorted));
  }

  /** Numbers ids that are in their order already; any other order is refused. */
  public static VertexIds ofSorted(Collection<String> ids) {
    int[] offsets = new int[ids.size() + 1];
    byte[] bytes = new byte[16 * ids.size() + 16];
    int vertex = 0;
    for (String id : ids) {
      byte[] text = encode(id);
      int begin = offsets[vertex];
      int end = Math.addExact(begin, text.length);
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, end + end / 2L));
      }
      System.arraycopy(text, 0, bytes, begin, text.length);
      offsets[++vertex] = end;
    }
    return checked(offsets, Arrays.copyOf(bytes, offsets[vertex]));
  }

  /** Takes the columns of a table over, as {@link #columns} gave them; they are checked in O(n). */
  public static VertexIds of(Columns columns) {
    int[] offsets = columns.offsets;
    boolean fits = offsets.length > 0 && offsets[0] == 0;
    for (int v = 1; fits && v < offsets.length; v++) {
      fits = offsets[v - 1] <= offsets[v];
    }
    if (!fits || offsets[offsets.length - 1] != columns.bytes.length) {
      throw badInput("columns of %d bytes are no table of ids", columns.bytes.length);
    }
    return checked(offsets, columns.bytes);
  }

  /** The table as it lies in memory: shared, not to be changed. */
  public Columns columns() {
    return new Columns(offsets, bytes);
  }

  public int size() {
    return offsets.length - 1;
  }

  public String id(int vertex) {
    int begin = offsets[vertex];
    return new String(bytes, begin, offsets[vertex + 1] - begin, UTF_8);
  }

  /** The vertex of an id; O(log n). */
  public OptionalInt find(String id) {
    byte[] sought = id.getBytes(UTF_8);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(bytes, offsets[middle], offsets[middle + 1], sought, 0, sought.length);
      if (order == 0) {
        return id(middle).equals(id) ? OptionalInt.of(middle) : OptionalInt.empty();
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** The ids of some vertices, in their order. */
  public List<String> list(Collection<Integer> vertices) {
    return vertices.stream().map(this::id).toList();
  }

  /** Bytes held by the arrays above, with their headers. */
  public long memoryBytes() {
    return 2 * 16L + 4L * offsets.length + bytes.length;
  }

  private static VertexIds checked(int[] offsets, byte[] bytes) {
    VertexIds ids = new VertexIds(offsets, bytes);
    for (int v = 1; v < ids.size(); v++) {
      int order = compare(bytes, offsets[v - 1], offsets[v], bytes, offsets[v], offsets[v + 1]);
      if (order == 0) {
        throw badInput(
            "id (%s) is given to two vertices, expected distinct ids.%n"
                + "Maybe two lists were put together without removing what they share.",
            ids.id(v));
      }
      if (order > 0) {
        throw badInput(
            "id (%s) comes after (%s), expected ids in ascending order", ids.id(v), ids.id(v - 1));
      }
    }
    return ids;
  }

  private static byte[] encode(String id) {
    byte[] text = id.getBytes(UTF_8);
    if (!new String(text, UTF_8).equals(id)) {
      throw badInput("id (%s) holds half a character, expected text", id);
    }
    return text;
  }

  /**
   * The order of {@link String#compareTo} on two pieces of UTF-8. Bytes have that order but for the
   * characters beyond U+FFFF: a String holds them as surrogates, which come before U+E000.
   */
  private static int compare(
      byte[] one, int oneBegin, int oneEnd, byte[] other, int otherBegin, int otherEnd) {
    int at = Arrays.mismatch(one, oneBegin, oneEnd, other, otherBegin, otherEnd);
    if (at < 0) {
      return 0;
    }
    if (oneBegin + at == oneEnd || otherBegin + at == otherEnd) {
      return Integer.compare(oneEnd - oneBegin, otherEnd - otherBegin);
    }
    int first = one[oneBegin + at] & 0xff;
    int second = other[otherBegin + at] & 0xff;
    boolean unordered = first >= FIRST_UNORDERED_BYTE && second >= FIRST_UNORDERED_BYTE;
    if (unordered && (first < FIRST_SURROGATE_BYTE) != (second < FIRST_SURROGATE_BYTE)) {
      return Integer.compare(second, first);
    }
    return Integer.compare(first, second);
  }

  /**
   * The arrays of a table, for a file of them.
   *
   * @param offsets first byte of each vertex's id, and the end of the last
   * @param bytes the ids in UTF-8, one behind the other
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Columns(int[] offsets, byte[] bytes) {}
}
