package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who of many may join that project on that day?
 *
 * @param verdict only these, null for all
 * @param maxHops a member counts as within reach over at most so many connections, 1 to 6
 * @param limit at most so many at once, 1 to 1,000
 * @param cursor the last person of the page before, null for the first page
 */
public record CandidatesQuery(
    Id project,
    CandidatePool pool,
    @Nullable Verdict verdict,
    CandidateOrder order,
    LocalDate asOf,
    int maxHops,
    int limit,
    @Nullable Id cursor) {
  public static final int DEFAULT_LIMIT = 100;
  private static final int MAX_LIMIT = 1_000;

  public CandidatesQuery {
    if (!project.is(EntityKind.PROJECT)) {
      throw badInput("project (%s) is a %s, expected project:….", project, project.kind().word());
    }
    EligibilityQuery.requireMaxHops(maxHops);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw badInput("limit (%d) must be 1 to %d", limit, MAX_LIMIT);
    }
  }

  /** All candidates of a pool, the nearest first. */
  public static CandidatesQuery of(Id project, CandidatePool pool, LocalDate asOf) {
    return new CandidatesQuery(
        project,
        pool,
        null,
        CandidateOrder.NEAREST,
        asOf,
        EligibilityQuery.DEFAULT_MAX_HOPS,
        DEFAULT_LIMIT,
        null);
  }

  public CandidatesQuery only(@Nullable Verdict wanted) {
    return new CandidatesQuery(project, pool, wanted, order, asOf, maxHops, limit, cursor);
  }

  public CandidatesQuery in(CandidateOrder wanted) {
    return new CandidatesQuery(project, pool, verdict, wanted, asOf, maxHops, limit, cursor);
  }

  public CandidatesQuery within(int hops) {
    return new CandidatesQuery(project, pool, verdict, order, asOf, hops, limit, cursor);
  }

  /** A page of it. */
  public CandidatesQuery page(int size, @Nullable Id after) {
    return new CandidatesQuery(project, pool, verdict, order, asOf, maxHops, size, after);
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "%s %s %s".formatted(project, pool.from(), asOf);
  }
}
