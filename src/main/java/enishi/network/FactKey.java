package enishi.network;

import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes rows state the same fact, as one text: kind, the two things it links, its day, and the
 * event or project it belongs to; of an engagement only where the row takes its day from there. It
 * says nothing of where a row stands, so it finds the row again in another version of its dataset.
 */
public record FactKey(String text) {
  private static final String STAY = "stay";

  /** That a person had a part in a stay. */
  public static FactKey ofStay(Id person, Id stay) {
    return of(STAY, person.value(), stay.value(), false, null, null);
  }

  /**
   * @param unordered whether the two may stand either way round
   */
  static FactKey of(
      String kind,
      String from,
      String to,
      boolean unordered,
      @Nullable LocalDate on,
      @Nullable String place) {
    boolean turned = unordered && from.compareTo(to) > 0;
    return new FactKey(
        String.join(
            "|",
            kind,
            plain(turned ? to : from),
            plain(turned ? from : to),
            on == null ? "-" : on.toString(),
            place == null ? "-" : plain(place)));
  }

  /** The first of the two things it links, as {@link #plain} writes its id. */
  String first() {
    int begin = text.indexOf('|') + 1;
    int end = text.indexOf('|', begin);
    return begin == 0 || end < 0 ? "" : text.substring(begin, end);
  }

  /** An id without the sign that stands between the parts. */
  static String plain(String id) {
    return id.replace("|", "%7C");
  }

  @Override
  public String toString() {
    return text;
  }
}
