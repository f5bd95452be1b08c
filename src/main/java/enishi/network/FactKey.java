package enishi.network;

import enishi.model.Engagement;
import enishi.model.Id;
import enishi.model.Referral;
import enishi.model.Registration;
import enishi.model.Stay;
import enishi.model.Tie;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes rows state the same fact, as one text: kind, the two things it links, its day, and the
 * event or project it belongs to. It says nothing of where a row stands, so it finds the row again
 * in another version of its dataset.
 */
public record FactKey(String text) {
  private static final String STAY = "stay";

  public static FactKey of(Engagement fact) {
    return of(
        fact.kind().word(),
        fact.subject().value(),
        fact.object().value(),
        false,
        fact.when().on(),
        null);
  }

  public static FactKey of(Tie tie) {
    return of(
        tie.kind().word(),
        tie.a().value(),
        tie.b().value(),
        true,
        tie.when().on(),
        tie.event() == null ? null : tie.event().value());
  }

  public static FactKey of(Referral referral) {
    return of(
        RowKind.of(RowKind.REFERRED).word(),
        referral.referrer().value(),
        referral.candidate().value(),
        false,
        referral.on(),
        referral.project().value());
  }

  public static FactKey of(Registration listed) {
    return of(
        RowKind.of(RowKind.LISTED).word(),
        listed.person().value(),
        listed.register().value(),
        false,
        listed.when().on(),
        null);
  }

  /** That a person had a part in a stay. */
  public static FactKey ofStay(Id person, Stay stay) {
    return ofStay(person, stay.id());
  }

  static FactKey ofStay(Id person, Id stay) {
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

  /**
   * The key of a row that states the same without a day of its own: such a row takes the day on
   * which its event or stay begins.
   */
  public FactKey undated() {
    String[] parts = text.split("\\|", -1);
    parts[3] = "-";
    return new FactKey(String.join("|", parts));
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
