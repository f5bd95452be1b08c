package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One connection on the way to a member. Ids and names are null for persons whom the asker may not
 * see.
 *
 * @param strength 0..1
 * @param receptivity 0..1, how willingly the person asked answers
 * @param evidence what the strength adds up from, largest first
 */
public record PathHop(
    @Nullable Id from,
    @Nullable String fromName,
    String fromLabel,
    @Nullable Id to,
    @Nullable String toName,
    String toLabel,
    double strength,
    double receptivity,
    List<Fact> evidence) {
  public PathHop {
    evidence = List.copyOf(evidence);
  }

  /**
   * One fact of a connection; context and source are null beside a person whom the asker may not
   * see.
   *
   * @param contribution its part of the sum behind the strength
   */
  public record Fact(
      String kind,
      @Nullable Id context,
      @Nullable String contextName,
      @Nullable LocalDate on,
      double contribution,
      @Nullable String source) {}
}
