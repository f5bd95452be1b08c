package enishi.introduction;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question for introduction paths.
 *
 * @param paths in the order asked for; {@code certain} is by probability, best first
 * @param backup the best other path that shares no introducer with the first; without hops where
 *     there is none
 * @param combined the chance that the first path or the backup succeeds, null without a path
 * @param shortest the path of fewest hops, where the first path has more; else null
 * @param reason why there is no path; null where there is one
 * @param suggestions what would make a path, where there is none
 * @param assumptions what the figures rest on
 * @param outcomes how many recorded requests ended by that day
 * @param calibrated whether they are enough for figures to be shown to people; else bands and ranks
 * @param cut whether the least probability that was set kept paths out
 * @param stopped whether the search was over its time, so that there may be more and other paths
 */
public record Introduction(
    LocalDate asOf,
    @Nullable Id from,
    @Nullable String fromName,
    String to,
    @Nullable String toName,
    PathOrder order,
    int maxHops,
    int k,
    @Nullable Id forProject,
    List<IntroductionPath> paths,
    IntroductionPath backup,
    @Nullable Double combined,
    @Nullable Shortest shortest,
    @Nullable Reason reason,
    List<Suggestion> suggestions,
    List<String> assumptions,
    int outcomes,
    boolean calibrated,
    boolean cut,
    boolean stopped) {
  public Introduction {
    paths = List.copyOf(paths);
    suggestions = List.copyOf(suggestions);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A shorter path than the first one.
   *
   * @param hops how many ties it has
   * @param firstHops how many the first path has
   * @param timesLessProbable the first path's probability divided by its
   */
  public record Shortest(
      int hops, int firstHops, double timesLessProbable, IntroductionPath path) {}
}
