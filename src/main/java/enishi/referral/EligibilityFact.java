package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a verdict rests on, or one that nearly did.
 *
 * @param kind {@code joined}, {@code referral}, {@code attended}, {@code spoke}, {@code organized}
 *     or {@code met_at}
 * @param route the route it serves, null for a membership of the person asked about
 * @param who who did it: the referrer, the member met, else the person asked about; null where the
 *     asker may not see that person
 * @param whoLabel the name, or words in its place
 * @param context the project or the event; null beside a person whom the asker may not see
 * @param on the day it happened or began, null where it always was
 * @param until its last day, null without end
 * @param why why it does not count, null where it counts
 * @param source where it came from, null where nothing is recorded or may be seen
 * @param sources every row that states it
 */
public record EligibilityFact(
    String kind,
    @Nullable Route route,
    @Nullable Id who,
    @Nullable String whoName,
    String whoLabel,
    @Nullable Id context,
    @Nullable String contextName,
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    @Nullable Lapse why,
    @Nullable String source,
    List<Source> sources) {
  public EligibilityFact {
    sources = List.copyOf(sources);
  }
}
