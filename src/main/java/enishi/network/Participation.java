package enishi.network;

import enishi.model.EngagementKind;
import enishi.model.Evidence;
import java.util.Comparator;
import java.util.List;

/**
 * One person's part in something shared.
 *
 * @param person vertex of the person
 * @param start first day, {@link Day#NEVER} where it is not dated
 * @param last last day, both inclusive
 * @param lasting whether it lasts from start to last, or is a point on its start
 */
record Participation(
    int person,
    int start,
    int last,
    boolean lasting,
    EngagementKind kind,
    List<Evidence> evidence) {
  static final Comparator<Participation> BY_PERSON =
      Comparator.comparingInt(Participation::person)
          .thenComparingInt(Participation::start)
          .thenComparingInt(Participation::last)
          .thenComparing(Participation::kind);

  private static final EngagementKind[] KINDS = EngagementKind.values();
  private static final int LASTING = 64;

  /** A part whose kind and whether it lasts are one byte, as columns hold them. */
  static Participation of(int person, int start, int last, byte mark, List<Evidence> evidence) {
    return new Participation(
        person, start, last, isLasting(mark), KINDS[mark & ~LASTING], evidence);
  }

  static byte mark(EngagementKind kind, boolean lasting) {
    return (byte) (kind.ordinal() + (lasting ? LASTING : 0));
  }

  static boolean isLasting(byte mark) {
    return (mark & LASTING) != 0;
  }

  byte mark() {
    return mark(kind, lasting);
  }

  boolean isDated() {
    return start != Day.NEVER;
  }

  /**
   * The day the shared fact of two persons is dated, seen on a day: that day while both last, then
   * the earlier last day; the later day of two points. {@link Day#NONE} where one of them is not
   * dated or still to come, or where two lasting ones share no day.
   */
  int sharedDay(Participation other, int asOf) {
    int began = Math.max(start, other.start);
    if (began > asOf) {
      return Day.NONE;
    }
    if (!lasting || !other.lasting) {
      return began;
    }
    int ended = Math.min(last, other.last);
    return began > ended ? Day.NONE : Math.min(asOf, ended);
  }
}
