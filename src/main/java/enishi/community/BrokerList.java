package enishi.community;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people through whom most of the shortest ways between others lead, as one asker may see them.
 *
 * @param seed of the choice of people from whom ways were drawn
 * @param exact whether the ways from everybody were drawn
 * @param pivots from how many people ways were drawn
 * @param connected people with a connection; null for researchers, who could subtract
 * @param length of a way: {@code hops}
 * @param suppressedBelow counts of fewer people than that are left out (null in their place) where
 *     the asker may not know all of them; ours
 * @param brokers the highest betweenness first, equal ones by id; none of betweenness 0
 */
public record BrokerList(
    LocalDate asOf,
    long seed,
    boolean exact,
    int pivots,
    @Nullable Integer connected,
    String length,
    int suppressedBelow,
    List<Broker> brokers) {
  public BrokerList {
    brokers = List.copyOf(brokers);
  }

  /**
   * One broker.
   *
   * @param rank from 1 on
   * @param person null for somebody whom the asker may not see
   * @param betweenness part of the pairs of other connected people whose shortest ways lead through
   *     this one, 0..1 (Freeman 1977), estimated where the list is not exact
   * @param pairs the same as a number of pairs
   * @param standardError of pairs; null where exact
   * @param neighbours people with whom there is a connection
   * @param constraint Burt's, by strength: low where neighbours know each other little
   * @param effectiveSize Burt's, by strength: neighbours less what they repeat of each other
   * @param cutVertex whether others lose each other without this person
   * @param pieces into how many the people around would fall
   * @param cutOff how many the largest piece would lose; null where that would tell of too few
   * @param residences towns where those who are cut off live
   * @param towns towns with which those who are cut off have done something
   */
  public record Broker(
      int rank,
      @Nullable Id person,
      @Nullable String name,
      boolean fictional,
      double betweenness,
      double pairs,
      @Nullable Double standardError,
      int neighbours,
      double constraint,
      double effectiveSize,
      boolean cutVertex,
      int pieces,
      @Nullable Integer cutOff,
      List<CommunityMap.Count> residences,
      List<CommunityMap.Count> towns) {
    public Broker {
      residences = List.copyOf(residences);
      towns = List.copyOf(towns);
    }
  }
}
