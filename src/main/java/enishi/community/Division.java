package enishi.community;

import enishi.algorithm.community.Communities;
import enishi.algorithm.community.Leiden;
import enishi.algorithm.community.LeidenSettings;
import enishi.algorithm.community.Quality;
import java.util.stream.IntStream;

/**
 * The network of a day divided into communities, whoever asks. Communities are numbered from 0 on,
 * the largest first, equal ones by their smallest id.
 *
 * @param labels labels[vertex] = community, −1 for who has no connection
 * @param sizes people of each community
 * @param modularity at resolution 1, whatever the division was made with
 */
@SuppressWarnings("ArrayRecordComponent")
record Division(int[] labels, int[] sizes, double modularity) {
  static Division of(ConnectedPeople people, CommunityQuery query) {
    Communities found = new Leiden(people.graph()).run(settings(query));
    return new Division(
        people.byVertex(found.labels()),
        IntStream.range(0, found.count()).map(found::size).toArray(),
        modularity(people, found));
  }

  static LeidenSettings settings(CommunityQuery query) {
    return LeidenSettings.builder().resolution(query.resolution()).seed(query.seed()).build();
  }

  static double modularity(ConnectedPeople people, Communities found) {
    return Quality.MODULARITY.of(people.graph(), found.labels(), 1);
  }

  int count() {
    return sizes.length;
  }

  int people() {
    return labels.length;
  }

  int connected() {
    return IntStream.of(sizes).sum();
  }
}
