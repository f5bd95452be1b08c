package enishi.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.directory.Views;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.store.UnusedStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The doors on the karate club against NetworkX 3.6.1 (betweenness_centrality, constraint,
 * effective_size, articulation_points). The kernels have oracles of their own.
 */
class PublishedFiguresTest {
  private static final LocalDate DAY = LocalDate.parse("2022-01-01");

  /** Members of a betweenness above 0. */
  private static final int BROKERS = 22;

  /** Member, betweenness, pairs, constraint, effective size, degree. */
  private static final double[][] EXPECTED = {
    {0, 0.4376352813852815, 231.07142857142864, 0.15542329764660495, 13.75, 16},
    {33, 0.30407497594997596, 160.5515873015873, 0.1564186851211073, 15.235294117647062, 17},
    {32, 0.14524711399711404, 76.69047619047622, 0.24922336227519323, 9.833333333333336, 12},
    {2, 0.14365680615680615, 75.85079365079365, 0.18517663966049383, 7.800000000000001, 10},
    {31, 0.13827561327561327, 73.00952380952381, 0.2445754036908881, 5.0, 6},
    {8, 0.05592682780182782, 29.529365079365085, 0.3036007136678201, 3.0, 5},
  };

  private static final Asking CLUB =
      new Asking(Club.town().network(), new Views(UnusedStore.create()));

  @Test
  void brokersAreThoseOfNetworkX() {
    BrokerList list = CLUB.brokers(new BrokerQuery(DAY, 100, 1), Asker.owner()).answer();
    assertThat(list.exact()).isTrue();
    assertThat(list.connected()).isEqualTo(34);
    assertThat(list.brokers()).hasSize(BROKERS);
    List<BrokerList.Broker> first = list.brokers().subList(0, EXPECTED.length);
    for (int i = 0; i < EXPECTED.length; i++) {
      BrokerList.Broker broker = first.get(i);
      double[] expected = EXPECTED[i];
      assertThat(broker.rank()).isEqualTo(i + 1);
      assertThat(broker.person()).isEqualTo(Id.person("m%02d".formatted((int) expected[0])));
      assertThat(broker.betweenness()).isCloseTo(expected[1], within(1e-12));
      assertThat(broker.pairs()).isCloseTo(expected[2], within(1e-9));
      assertThat(broker.constraint()).isCloseTo(expected[3], within(1e-9));
      assertThat(broker.effectiveSize()).isCloseTo(expected[4], within(1e-9));
      assertThat(broker.neighbours()).isEqualTo((int) expected[5]);
      assertThat(broker.standardError()).isNull();
    }
    assertThat(list.brokers().stream().filter(BrokerList.Broker::cutVertex))
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.person()).isEqualTo(Id.person("m00"));
              assertThat(only.pieces()).isEqualTo(3);
              assertThat(only.cutOff()).as("11, and 4 5 6 10 16").isEqualTo(6);
            });
  }

  @Test
  void communitiesReachTheBestKnownModularity() {
    CommunityQuery query = new CommunityQuery(DAY, null, 1, 1);
    CommunityMap map = CLUB.map(query, Asker.owner()).answer();
    assertThat(map.people()).isEqualTo(35);
    assertThat(map.connected()).as("nobody knows m99").isEqualTo(34);
    assertThat(map.count()).isEqualTo(4);
    assertThat(map.modularity()).isCloseTo(0.41979, within(5e-6));
    assertThat(map.scan())
        .extracting(Study.AtResolution::resolution)
        .containsExactly(0.25, 0.5, 1.0, 2.0, 4.0);
    Study.AtResolution usual = map.scan().get(2);
    assertThat(usual).isEqualTo(new Study.AtResolution(1, 4, map.modularity(), 1, 1));
    Study.Chance chance = Objects.requireNonNull(map.stability());
    assertThat(chance.runs()).isEqualTo(20);
    assertThat(chance.lowestAri()).isLessThanOrEqualTo(chance.meanAri());
    assertThat(chance.lowestNmi()).isLessThanOrEqualTo(chance.meanNmi());
  }
}
