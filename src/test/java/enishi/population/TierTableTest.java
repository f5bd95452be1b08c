package enishi.population;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against everybody's own standing, one after the other. */
class TierTableTest {
  private static final Ladder LADDER = Ladders.shipped().get(Ladders.DEFAULT);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void countsEverybodyWhereTheyStand(long seed) {
    Network network = new RandomTown(seed).town().network();
    LocalDate day = RandomTown.FIRST.plusDays(RandomTown.DAYS / 2);
    TierTable table = TierTable.of(network, LADDER, day, person -> !person.key().equals("p3"));
    assertThat(table.rows()).extracting(TierTable.Row::municipality).hasSize(2).isSorted();
    for (TierTable.Row row : table.rows()) {
      List<Integer> expected =
          IntStream.rangeClosed(1, LADDER.rungs().size())
              .map(
                  tier ->
                      (int)
                          network.facts().people().keySet().stream()
                              .filter(person -> !person.equals(Id.person("p3")))
                              .filter(
                                  person ->
                                      Standing.of(network, LADDER, person, row.municipality(), day)
                                              .tier()
                                          == tier)
                              .count())
              .boxed()
              .toList();
      assertThat(row.people()).isEqualTo(expected);
    }
  }
}
