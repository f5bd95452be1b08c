package enishi.community;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.network.Network;
import enishi.network.Town;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Guards against loops over pairs of people or over all people for each community. */
class CommunityScaleTest {
  private static final int PEOPLE = 8_000;
  private static final LocalDate DAY = LocalDate.parse("2022-12-01");

  @Test
  void dividesDescribesAndFindsBrokersInSeconds() {
    Network network = Town.parse(town()).network();
    network.at(DAY);
    CommunityQuery query = new CommunityQuery(DAY, null, 1, 1);
    Instant start = Instant.now();
    ConnectedPeople people = ConnectedPeople.of(network.at(DAY).graph());
    Division division = Division.of(people, query);
    Instant divided = Instant.now();
    Portraits portraits = Portraits.of(network, DAY, division);
    Instant described = Instant.now();
    Brokerage brokerage = Brokerage.of(network, DAY, 1);
    Instant found = Instant.now();
    assertThat(portraits.communities()).hasSize(division.count());
    assertThat(brokerage.figures()).hasSize(BrokerQuery.MOST);
    assertThat(brokerage.exact()).isFalse();
    assertThat(brokerage.pivots()).isBetween(500, 2_000);
    assertThat(Duration.between(start, found))
        .as(
            "%d people, %d edges: divided %s, described %s, brokers %s",
            people.graph().vertexCount(),
            people.graph().edgeCount(),
            Duration.between(start, divided),
            Duration.between(divided, described),
            Duration.between(described, found))
        .isLessThan(Duration.ofSeconds(60));
  }

  /** Ten ties and four deeds a person, mostly near by. */
  private static String town() {
    Random random = new Random(17);
    StringBuilder town = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      town.append("event:e%d 2022-06-01 in municipality:m%d\n".formatted(i, i % 40));
    }
    for (int i = 0; i < PEOPLE; i++) {
      town.append("person:p%d lives municipality:m%d\n".formatted(i, i / 500 % 40));
      for (int tie = 0; tie < 10; tie++) {
        int reach = tie == 0 ? PEOPLE : 200;
        int other = (i + 1 + random.nextInt(reach - 1)) % PEOPLE;
        town.append("p%d knows p%d 2022-06-01\n".formatted(i, other));
      }
      for (int deed = 0; deed < 4; deed++) {
        town.append("p%d attended event:e%d 2022-06-01\n".formatted(i, random.nextInt(200)));
      }
    }
    return town.toString();
  }
}
