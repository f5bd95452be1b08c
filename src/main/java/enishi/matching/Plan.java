package enishi.matching;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;

/**
 * An assignment of persons to all open needs.
 *
 * @param total the sum of the scores
 * @param greedyTotal what one gets who fills the best pair first
 * @param ours the score and the limits are our own choice
 */
record Plan(
    LocalDate asOf,
    int each,
    int most,
    boolean ours,
    double total,
    double greedyTotal,
    List<Filled> needs) {
  Plan {
    needs = List.copyOf(needs);
  }

  /**
   * A need and who is to fill it.
   *
   * @param contracted how many it has already, who count
   * @param unfilled how many it lacks
   */
  record Filled(Match.Wanted need, int contracted, List<Chosen> persons, int unfilled) {
    Filled {
      persons = List.copyOf(persons);
    }
  }

  /**
   * @param greedy whether greedy would have chosen them for this need, too
   */
  record Chosen(Id person, String name, boolean fictional, double score, boolean greedy) {}
}
