package enishi.office.settings;

import java.time.LocalDate;
import java.util.List;

/**
 * What would change if those numbers held.
 *
 * @param version on which it rests
 * @param changes the numbers
 * @param reachesAnswers whether tiers, verdicts or paths rest on any of them
 * @param tiers persons and municipalities whose strength comes into another band; the rung never
 *     changes, as it rests on facts and rule files alone
 * @param verdicts candidates near a member of a referral-only project, with another verdict, route
 *     or first step
 * @param paths pairs of persons within three connections of one another with another best path, or
 *     another band of it
 * @param asked the same of pairs who were asked for in the year before, the newest hundred
 * @param tookMillis how long it took
 */
record Preview(
    LocalDate asOf,
    int version,
    List<Change> changes,
    boolean reachesAnswers,
    Effect<TierChange> tiers,
    Effect<VerdictChange> verdicts,
    Effect<PathChange> paths,
    Effect<PathChange> asked,
    long tookMillis) {
  Preview {
    changes = List.copyOf(changes);
  }

  /** Of numbers on which no tier, verdict or path rests. */
  static Preview ofNoAnswer(LocalDate asOf, int version, List<Change> changes) {
    return new Preview(
        asOf,
        version,
        changes,
        false,
        Effect.none(),
        Effect.none(),
        Effect.none(),
        Effect.none(),
        0);
  }

  Preview took(long millis) {
    return new Preview(
        asOf, version, changes, reachesAnswers, tiers, verdicts, paths, asked, millis);
  }
}
