package enishi.community;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The communities of a day, as one asker may read them.
 *
 * @param from the earlier day whose labels are kept
 * @param people everybody who is described
 * @param connected those of them who have a connection and so are in a community; null where that
 *     would tell of too few people
 * @param count how many communities there are
 * @param modularity of the division, at resolution 1
 * @param suppressedBelow counts of fewer people than that are left out (null in their place) where
 *     the asker may not know all of them; ours
 * @param communities those that may be told of, the largest first
 * @param small those that may not, as they are too small; null where there are none
 * @param links between the communities that may be told of, sorted by place in their list
 * @param changes since the earlier day; null where none was named
 * @param stability null where it was not asked for
 * @param scan what other resolutions give; empty where it was not asked for
 */
public record CommunityMap(
    LocalDate asOf,
    @Nullable LocalDate from,
    double resolution,
    long seed,
    int people,
    @Nullable Integer connected,
    int count,
    double modularity,
    int suppressedBelow,
    List<Community> communities,
    @Nullable Small small,
    List<Link> links,
    @Nullable Changes changes,
    Study.@Nullable Chance stability,
    List<Study.AtResolution> scan) {
  public CommunityMap {
    communities = List.copyOf(communities);
    links = List.copyOf(links);
    scan = List.copyOf(scan);
  }

  /**
   * One community.
   *
   * @param label from 1 on; that of the community it was on the earlier day, where there is one
   * @param born whether no community of the earlier day is it; null where none was named
   * @param inside summed strength of the connections inside
   * @param typical names of what is more common here than elsewhere; empty where that would tell of
   *     too few people
   * @param central the people with the strongest connections inside, the strongest first
   * @param residences towns by how many live there, at most the first few
   * @param towns towns by how many have done something with them
   * @param organizations by how many hold a post there
   * @param shared events and projects by how many took part
   */
  public record Community(
      int label,
      @Nullable Boolean born,
      int size,
      double inside,
      List<String> typical,
      List<Central> central,
      List<Count> residences,
      List<Count> towns,
      List<Count> organizations,
      List<Count> shared) {
    public Community {
      typical = List.copyOf(typical);
      central = List.copyOf(central);
      residences = List.copyOf(residences);
      towns = List.copyOf(towns);
      organizations = List.copyOf(organizations);
      shared = List.copyOf(shared);
    }
  }

  /**
   * A person, as the asker may see them.
   *
   * @param person null for somebody whom the asker may not see
   */
  public record Central(@Nullable Id person, @Nullable String name, boolean fictional) {}

  /**
   * How many people have to do with a thing.
   *
   * @param people null where that would tell of too few
   */
  public record Count(Id id, String name, @Nullable Integer people) {}

  /**
   * Communities too small to be told of one by one.
   *
   * @param people in all of them together; null where they are too few
   */
  public record Small(int communities, @Nullable Integer people) {}

  /**
   * What joins two communities.
   *
   * @param a a label
   * @param b a label
   * @param connections pairs of people; null where they are too few to be told
   * @param strength of these connections, summed
   */
  public record Link(int a, int b, @Nullable Integer connections, double strength) {}

  /**
   * What became of the communities of the earlier day. A community is the same where the people of
   * both days are at least half of those of either. Labels of communities that are too small are
   * left out.
   *
   * @param births labels of communities that were none before
   * @param deaths labels of earlier communities that are none any more
   */
  public record Changes(
      List<Integer> births,
      List<Integer> deaths,
      List<Merge> merges,
      List<Split> splits,
      List<Earlier> earlier) {
    public Changes {
      births = List.copyOf(births);
      deaths = List.copyOf(deaths);
      merges = List.copyOf(merges);
      splits = List.copyOf(splits);
      earlier = List.copyOf(earlier);
    }
  }

  /** A later community to which most of several earlier ones went. */
  public record Merge(int into, List<Integer> from) {
    public Merge {
      from = List.copyOf(from);
    }
  }

  /** An earlier community from which most of several later ones came. */
  public record Split(int from, List<Integer> into) {
    public Split {
      into = List.copyOf(into);
    }
  }

  /** A community of the earlier day. */
  public record Earlier(int label, int size) {}
}
