package enishi.referral;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change if a project asked for something else.
 *
 * @param inForce what it asks for on that day
 * @param guard what it would ask for
 * @param founders active founders, whom no guard asks for anything
 * @param members active members, founders among them
 * @param notAdmitted members whom it would not let in today; nobody is expelled
 * @param candidates those who are no members and have a referral in force or a route that is met
 * @param eligible how many of them may join as it is
 * @param wouldBe how many of them could join then
 * @param lose who may join now and could not then
 * @param gain who could join then and may not now
 * @param clauses for each clause how many meet it
 * @param levels how much trust a member takes in at each distance from the founders, and how many
 *     are there; empty without trust flow
 */
public record GuardWhatIf(
    LocalDate asOf,
    Id project,
    String projectName,
    Guard inForce,
    Guard guard,
    int founders,
    int members,
    List<Affected> notAdmitted,
    int candidates,
    int eligible,
    int wouldBe,
    List<Affected> lose,
    List<Affected> gain,
    List<ClauseCount> clauses,
    List<Level> levels) {
  public GuardWhatIf {
    notAdmitted = List.copyOf(notAdmitted);
    lose = List.copyOf(lose);
    gain = List.copyOf(gain);
    clauses = List.copyOf(clauses);
    levels = List.copyOf(levels);
  }

  /**
   * Somebody for whom it makes a difference.
   *
   * @param who null where the asker may not see the person
   * @param whoLabel the name, or words in its place
   * @param unmet the clauses that are in the way: those of the new guard, for one who gains those
   *     of the old
   */
  public record Affected(
      @Nullable Id who, @Nullable String whoName, String whoLabel, List<String> unmet) {
    public Affected {
      unmet = List.copyOf(unmet);
    }
  }

  /**
   * A clause of the new guard.
   *
   * @param members how many members but founders meet it
   * @param candidates how many candidates meet it
   */
  public record ClauseCount(
      String clause, int required, @Nullable Integer limit, int members, int candidates) {}

  /**
   * A distance from the founders.
   *
   * @param distance null for those whom no way leads to
   * @param capacity what a member takes in there; 0 where no way leads
   */
  public record Level(@Nullable Integer distance, int capacity, int members, int candidates) {}
}
