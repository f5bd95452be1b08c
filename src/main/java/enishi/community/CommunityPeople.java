package enishi.community;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of one community whom the asker may see, those with the strongest connections inside
 * first.
 *
 * @param label the community's
 * @param size how many are in it
 * @param unseen how many of them the asker may not see
 * @param people at most the first {@value #MOST}
 * @param ties connections between the first {@value #MOST_DRAWN} of them
 */
public record CommunityPeople(
    LocalDate asOf,
    @Nullable LocalDate from,
    double resolution,
    long seed,
    int label,
    int size,
    int unseen,
    List<String> typical,
    List<Member> people,
    List<Tie> ties) {
  static final int MOST = 200;
  static final int MOST_DRAWN = 40;

  public CommunityPeople {
    typical = List.copyOf(typical);
    people = List.copyOf(people);
    ties = List.copyOf(ties);
  }

  /**
   * One person.
   *
   * @param inside summed strength of the connections inside the community
   * @param neighbours people inside the community with whom there is a connection
   * @param outside people in other communities with whom there is one
   */
  public record Member(
      Id person, String name, boolean fictional, double inside, int neighbours, int outside) {}

  /** A connection between two of the people, by id. */
  public record Tie(Id a, Id b, double strength) {}
}
