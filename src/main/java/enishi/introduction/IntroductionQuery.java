package enishi.introduction;

import static enishi.model.EnishiException.badInput;

import enishi.directory.View;
import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question for introduction paths.
 *
 * @param k how many paths at most, 1..50
 * @param maxHops how many ties a path may have, 1..6
 * @param avoid persons, and organizations for all their members, who are on no path
 * @param forProject a referral-only project that the requester wants to join: only paths on which
 *     an active member can refer them, as the target or as the last introducer; null for any path
 * @param minProbability paths below it are cut; 0 for none
 * @param askable whether only persons are on the paths who take one more request now
 */
public record IntroductionQuery(
    Id from,
    Target to,
    int k,
    int maxHops,
    PathOrder order,
    List<Id> avoid,
    @Nullable Id forProject,
    double minProbability,
    LocalDate asOf,
    boolean askable) {
  static final int MAX_K = 50;
  static final int MAX_HOPS = 6;

  public IntroductionQuery {
    avoid = List.copyOf(avoid);
    if (!from.is(EntityKind.PERSON)) {
      throw badInput("requester (%s) is not a person, expected person:…", from);
    }
    if (to.findId().filter(from::equals).isPresent()) {
      throw badInput(
          "target (%s) is the requester, expected somebody else.%n"
              + "Maybe the same id was given twice.",
          to);
    }
    if (k < 1 || k > MAX_K) {
      throw badInput("number of paths k (%d) is outside 1..%d", k, MAX_K);
    }
    if (maxHops < 1 || maxHops > MAX_HOPS) {
      throw badInput(
          "max-hops (%d) is outside 1..%d.%n"
              + "Maybe 3: two introducers are as many as people usually go through.",
          maxHops, MAX_HOPS);
    }
    for (Id id : avoid) {
      if (!id.is(EntityKind.PERSON) && !id.is(EntityKind.ORGANIZATION)) {
        throw badInput("who to avoid (%s) is neither a person nor an organization", id);
      }
    }
    if (forProject != null && !forProject.is(EntityKind.PROJECT)) {
      throw badInput("project (%s) is not a project, expected project:…", forProject);
    }
    if (!(minProbability >= 0 && minProbability <= 1)) {
      throw badInput("least probability (%s) is outside 0..1", minProbability);
    }
  }

  /** About everybody who is not over their limit, whether they take one more request or not. */
  public IntroductionQuery(
      Id from,
      Target to,
      int k,
      int maxHops,
      PathOrder order,
      List<Id> avoid,
      @Nullable Id forProject,
      double minProbability,
      LocalDate asOf) {
    this(from, to, k, maxHops, order, avoid, forProject, minProbability, asOf, false);
  }

  /** With the usual limits: 5 paths of at most 3 ties, the most certain first. */
  public static IntroductionQuery of(Id from, Target to, LocalDate asOf) {
    return new IntroductionQuery(from, to, 5, 3, PathOrder.CERTAIN, List.of(), null, 0, asOf);
  }

  /**
   * The same question about the things that are meant. Throws unknown-id for one not to be seen.
   */
  IntroductionQuery resolvedBy(View view) {
    return new IntroductionQuery(
        view.resolve(from),
        to.findId().map(id -> Target.of(view.resolve(id))).orElse(to),
        k,
        maxHops,
        order,
        avoid.stream().map(view::resolve).toList(),
        forProject == null ? null : view.resolve(forProject),
        minProbability,
        asOf,
        askable);
  }

  /** The same question about paths that can be asked along. */
  public IntroductionQuery thatCanBeAsked() {
    return new IntroductionQuery(
        from, to, k, maxHops, order, avoid, forProject, minProbability, asOf, true);
  }

  /** What was asked, for whoever reads the audit trail. */
  String inWords() {
    return "introduce %s to %s, as of %s, order %s, at most %d hops"
        .formatted(from, to, asOf, order.word(), maxHops);
  }
}
