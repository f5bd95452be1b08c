package enishi.network;

import enishi.graph.CsrGraph;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a snapshot in the order in which a file has them. */
final class SnapshotColumns {
  static final int BYTES = 1;
  static final int INTS = 4;
  static final int FLOATS = 5;

  private final List<Integer> kinds = new ArrayList<>();
  private final List<List<MemorySegment>> columns = new ArrayList<>();

  private SnapshotColumns() {}

  static SnapshotColumns of(Snapshot snapshot) {
    var all = new SnapshotColumns();
    Facts facts = snapshot.facts().recorded();
    all.bytes(facts.ids().texts());
    all.ints(List.of(facts.ids().ends()));
    all.bytes(facts.descriptions().traits());
    all.ints(facts.descriptions().ints());
    all.pages(facts.descriptions().pages());
    all.bytes(facts.rows().kinds());
    all.ints(facts.rows().ints());
    all.ints(facts.records().ints());
    all.ints(List.of(facts.order().numbers()));
    Snapshot.DayGraph graph = snapshot.graph();
    if (graph != null) {
      all.ints(List.of(graph.columns().offsets(), graph.columns().targets()));
      all.add(FLOATS, List.of(MemorySegment.ofArray(graph.columns().strengths())));
    }
    return all;
  }

  int size() {
    return kinds.size();
  }

  int kind(int column) {
    return kinds.get(column);
  }

  /** The arrays of a column, one behind another in the file. */
  List<MemorySegment> parts(int column) {
    return columns.get(column);
  }

  private void bytes(byte[] column) {
    add(BYTES, List.of(MemorySegment.ofArray(column)));
  }

  private void ints(List<int[]> more) {
    more.forEach(column -> add(INTS, List.of(MemorySegment.ofArray(column))));
  }

  private void pages(BytePages pages) {
    add(BYTES, pages.pages().stream().map(MemorySegment::ofArray).toList());
  }

  private void add(int kind, List<MemorySegment> parts) {
    kinds.add(kind);
    columns.add(parts);
  }

  /**
   * The columns of a file while they are read: empty arrays of their lengths, which something else
   * fills before {@link #snapshot} is asked.
   */
  static final class Reading {
    private final SnapshotHeader header;
    private final List<List<MemorySegment>> columns = new ArrayList<>();
    private int taken;

    Reading(SnapshotHeader header) {
      this.header = header;
      for (int c = 0; c < header.columns().size(); c++) {
        columns.add(empty(header.columns().get(c), c == PAGES));
      }
    }

    /** The place of the pages among the columns. */
    private static final int PAGES = 7;

    List<MemorySegment> parts(int column) {
      return columns.get(column);
    }

    /** The snapshot that the filled columns make. */
    Snapshot snapshot() {
      taken = 0;
      IdTable ids = IdTable.of(bytes(), ints());
      byte[] traits = bytes();
      List<int[]> described = ints(4);
      BytePages pages =
          BytePages.ofPages(next().stream().map(part -> (byte[]) array(part)).toList());
      byte[] kinds = bytes();
      Rows rows = new Rows(ints(8), kinds, ids.size());
      Records records = new Records(ints(4));
      EntityOrder order = EntityOrder.ofSorted(ints(), ids);
      Facts facts =
          new Facts(
              header.revision(),
              header.imports(),
              ids,
              new Origins(header.origins()),
              new Descriptions(described, traits, pages),
              rows,
              records,
              order,
              null);
      return new Snapshot(
          header.storeIdentity(),
          header.fullPageBytes(),
          MergedFacts.of(facts, header.merges(), header.revision(), null),
          graph());
    }

    private Snapshot.@Nullable DayGraph graph() {
      var day = header.graphDate();
      return day == null
          ? null
          : new Snapshot.DayGraph(
              day,
              header.graphRules(),
              new CsrGraph.Columns(ints(), ints(), (float[]) array(next().getFirst())));
    }

    private static List<MemorySegment> empty(SnapshotHeader.Column column, boolean inPages) {
      if (inPages) {
        List<MemorySegment> pages = new ArrayList<>();
        for (long left = column.bytes(); left > 0; left -= BytePages.PAGE_BYTES) {
          pages.add(MemorySegment.ofArray(new byte[(int) Math.min(left, BytePages.PAGE_BYTES)]));
        }
        return pages;
      }
      return List.of(
          switch (column.kind()) {
            case BYTES -> MemorySegment.ofArray(new byte[(int) column.bytes()]);
            case INTS -> MemorySegment.ofArray(new int[(int) (column.bytes() / 4)]);
            default -> MemorySegment.ofArray(new float[(int) (column.bytes() / 4)]);
          });
    }

    private byte[] bytes() {
      return (byte[]) array(next().getFirst());
    }

    private int[] ints() {
      return (int[]) array(next().getFirst());
    }

    private List<int[]> ints(int count) {
      List<int[]> found = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        found.add(ints());
      }
      return found;
    }

    private List<MemorySegment> next() {
      return columns.get(taken++);
    }

    private static Object array(MemorySegment part) {
      return part.heapBase().orElseThrow();
    }
  }
}
