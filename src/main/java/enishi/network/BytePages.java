package enishi.network;

import static enishi.model.EnishiException.badInput;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records of bytes, one after another in pages of a mebibyte, each addressed by an int: the page in
 * the high 14 bits, a fourth of the place within it in the low 18. Room for 16 GiB. Immutable;
 * adding to it shares the full pages.
 */
final class BytePages {
  static final BytePages EMPTY = new BytePages(new byte[0][], 0);

  static final int PAGE_BYTES = 1 << 20;
  private static final int PLACE_BITS = 18;
  private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;
  private static final int MAX_PAGES = 1 << 14;

  /** pages[p] = page p, PAGE_BYTES long but for the last one. */
  private final byte[][] pages;

  /** Bytes used of the last page. */
  private final int used;

  BytePages(byte[][] pages, int used) {
    this.pages = pages;
    this.used = used;
  }

  byte[] page(int address) {
    return pages[address >>> PLACE_BITS];
  }

  static int place(int address) {
    return (address & PLACE_MASK) << 2;
  }

  /** The pages as they lie in a file, the last one cut to what is used. */
  List<byte[]> pages() {
    List<byte[]> all = new ArrayList<>(Arrays.asList(pages));
    if (!all.isEmpty()) {
      all.set(all.size() - 1, Arrays.copyOf(all.getLast(), used));
    }
    return all;
  }

  /** Takes pages as {@link #pages()} gave them. */
  static BytePages ofPages(List<byte[]> pages) {
    return new BytePages(
        pages.toArray(byte[][]::new), pages.isEmpty() ? 0 : pages.getLast().length);
  }

  long memoryBytes() {
    long bytes = 16;
    for (byte[] page : pages) {
      bytes += 20 + page.length;
    }
    return bytes;
  }

  Builder more() {
    return new Builder(this);
  }

  /** Adds records behind those of some pages, which stay as they are. */
  static final class Builder {
    private final List<byte[]> pages;
    private int used;

    private Builder(BytePages from) {
      pages = new ArrayList<>(Arrays.asList(from.pages));
      used = from.used;
      if (!pages.isEmpty()) {
        pages.set(pages.size() - 1, Arrays.copyOf(pages.getLast(), PAGE_BYTES));
      }
    }

    /** The address of a record of that many bytes. */
    int add(byte[] record, int length) {
      if (length > PAGE_BYTES) {
        throw badInput(
            "a row holds %,d bytes, expected at most %,d.%nMaybe a whole document was put into one"
                + " cell.",
            length, PAGE_BYTES);
      }
      if (pages.isEmpty() || used + length > PAGE_BYTES) {
        if (pages.size() == MAX_PAGES) {
          throw badInput("the rows hold more than 16 GiB of text, expected less");
        }
        pages.add(new byte[PAGE_BYTES]);
        used = 0;
      }
      System.arraycopy(record, 0, pages.getLast(), used, length);
      int address = (pages.size() - 1) << PLACE_BITS | used >> 2;
      used = (used + length + 3) & ~3;
      return address;
    }

    BytePages build() {
      if (!pages.isEmpty()) {
        pages.set(pages.size() - 1, Arrays.copyOf(pages.getLast(), used));
      }
      return new BytePages(pages.toArray(byte[][]::new), used);
    }
  }
}
